import ArgumentParser
import Foundation
import LinkCheck
import SiteBuild

/// The options of a check that also looks at links to other sites.
struct LinkOptions: ParsableArguments {
    @Flag(help: "Also ask whether links to other sites lead anywhere. What is found never fails, even with --strict.")
    var links = false

    @Option(help: ArgumentHelp("How long links may be asked.", valueName: "seconds"))
    var linksTimeout = 60

    @Flag(help: "Also ask links to this machine and to private networks.")
    var linksPrivate = false

    func validate() throws {
        guard (1...3600).contains(linksTimeout) else {
            throw ValidationError("--links-timeout must be 1 to 3600 seconds, not \(linksTimeout).")
        }
    }

    /// Asks the links of a content folder, where that is wanted and can be done.
    func check(content: String, console: Console) async throws -> LinkReport? {
        guard links else { return nil }
        let start = ContinuousClock.now
        let survey = try await LinkSurvey(
            LinkCheckOptions(
                contentFolder: content,
                cacheFile: Self.cacheFile(in: ProcessInfo.processInfo.environment),
                now: Int(Date().timeIntervalSince1970),
                time: .seconds(linksTimeout),
                asksPrivateNetworks: linksPrivate
            )
        )
        do {
            let progress = LinkProgress(words: console.words, start: start)
            let report = try survey.run(elapsed: { .now - start }, progress: progress.show)
            progress.clear()
            if report.isOffline { console.printCaution(.offline) }
            if let failure = report.cacheFailure {
                console.printCaution(.notRemembered(console.words.explanation(of: failure) ?? "\(failure)"))
            }
            return report
        } catch {
            console.printCaution(.missingCurl(MissingCurl.names[0]))
            return nil
        }
    }

    /// Beside what other programs keep to be quicker the next time (XDG Base Directory Specification, Apple's File System
    /// Programming Guide).
    private static func cacheFile(in environment: [String: String]) -> String? {
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        #if os(macOS)
            let folder = home.map { "\($0)/Library/Caches" }
        #else
            let caches = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            let folder = caches ?? home.map { "\($0)/.cache" }
        #endif
        return folder.map { "\($0)/stammtisch/links.json" }
    }
}

/// How far the asking has come, on one line of a terminal, once it takes long.
private struct LinkProgress {
    let words: ConsoleWords
    let start: ContinuousClock.Instant
    private let isShown = isatty(STDERR_FILENO) == 1

    init(words: ConsoleWords, start: ContinuousClock.Instant) {
        self.words = words
        self.start = start
    }

    func show(done: Int, of all: Int) {
        guard isShown, .now - start > .milliseconds(500) else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(words.progress(done: done, of: all))".utf8))
    }

    func clear() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
