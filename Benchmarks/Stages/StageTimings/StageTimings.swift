import ChapterModel
import ContentLoading
import Foundation
import SiteOutputs
import Theming

/// Prints what the stages of a build cost, in processor time of all cores for each post.
///
/// usage: stage-timings CONTENT THEME
@main
struct StageTimings {
    private let content: String
    private let theme: String

    static func main() async throws {
        let folders = Array(CommandLine.arguments.dropFirst())
        guard folders.count == 2 else { throw CocoaError(.fileNoSuchFile) }
        try await StageTimings(content: folders[0], theme: folders[1]).measure()
    }

    private func measure() async throws {
        let parsed = try await Self.fastest { try await ParsedContent.parse(try ContentFolder.read(content)) }
        let visibility = Visibility(today: parsed.value.day(at: 1_795_219_200))
        let assembly = try await Self.fastest { try await parsed.value.assemble(visibility: visibility) }
        guard let site = assembly.value.site else { throw CocoaError(.fileReadCorruptFile) }
        let source = try ThemeSource.read(folder: theme, displayPath: theme)
        let theme = try Theme.load(source, requiring: PageTemplates.all, words: RequiredWords.all).get()

        Self.report("read and parse", parsed.seconds, of: site)
        Self.report("assemble", assembly.seconds, of: site)
        for kind in OutputRegistry.kinds {
            let rendered = try await Self.fastest {
                try kind.outputs(in: OutputContext(site: site, theme: theme)).reduce(0) { size, file in
                    guard case .rendered(let render) = file.content else { return size }
                    return size + (try render().count)
                }
            }
            guard rendered.value > 0 else { continue }
            Self.report("\(kind)", rendered.seconds, of: site, megabytes: Double(rendered.value) / 1e6)
        }
    }

    /// What the work comes to, and the seconds of processor time of the fastest of three runs.
    private static func fastest<Value>(_ work: () async throws -> Value) async throws -> (value: Value, seconds: Double)
    {
        var start = clock()
        var value = try await work()
        var ticks = clock() - start
        for _ in 2...3 {
            start = clock()
            value = try await work()
            ticks = min(ticks, clock() - start)
        }
        return (value, Double(ticks) / Double(CLOCKS_PER_SEC))
    }

    private static func report(_ stage: String, _ seconds: Double, of site: Site, megabytes: Double? = nil) {
        let each = seconds / Double(max(1, site.posts.count)) * 1e6
        let size = megabytes.map { String(format: "%9.1f MB", $0) } ?? ""
        print(stage.padding(toLength: 22, withPad: " ", startingAt: 0) + String(format: "%7.1f µs a post", each) + size)
    }
}
