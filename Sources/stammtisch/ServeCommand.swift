import ArgumentParser
import Diagnostics
import Dispatch
import Foundation
import PreviewServer

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while you write it.",
        discussion: """
            Pages are what a build would write; they reload when content or theme change. While something is wrong the page
            tells it, and the last good site stays. Only this machine can see it. Ctrl-C ends it.
            Exit codes: 0 ended, 2 disk or system, 64 wrong usage.
            """
    )

    @OptionGroup var site: SiteOptions

    @Option(help: "The port to listen on. (default: 8080, or the next that is free)")
    var port: UInt16?

    @Flag(help: "Open the browser.")
    var open = false

    func run() async throws {
        let console = Console(site.messageLanguage)
        let server = PreviewServer(
            try site.buildOptions(output: "output"),
            port: port.map { .exactly($0) } ?? .near(8080),
            language: site.messageLanguage
        )
        let opensBrowser = open
        try await console.telling(.nothingToShow) {
            let serving = Task {
                try await server.run { event in
                    console.print(event)
                    if opensBrowser, case .listening(let address) = event { Self.openBrowser(at: address, console) }
                }
            }
            let signals = [SIGINT, SIGTERM].map { Self.onSignal($0) { serving.cancel() } }
            defer { withExtendedLifetime(signals) {} }
            do {
                try await serving.value
            } catch is CancellationError {
                // That is how it ends.
            }
        }
    }

    private static func onSignal(
        _ number: Int32,
        _ handle: @escaping @Sendable () -> Void
    ) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler(handler: handle)
        source.resume()
        return source
    }

    private static func openBrowser(at address: String, _ console: Console) {
        #if os(macOS)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program, address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            console.printError(console.words.browserFailure(error.localizedDescription))
        }
    }
}
