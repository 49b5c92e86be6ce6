import ContentLoading
package import Diagnostics
import FileAccess

/// The repairs of a content folder that were tried in memory and found to make nothing worse.
package struct RepairPlan: Sendable {
    /// By name; each has at least one change.
    package let files: [FileRepair]
    /// What is wrong once all of them are written.
    package let remaining: [Diagnostic]

    /// Throws a `FileError`; content that cannot be read is one of the things to repair.
    package static func make(for options: BuildOptions) async throws -> RepairPlan {
        let content = try ContentFolder.read(options.contentFolder)
        var draft = try await ContentDraft(content, options: options)
        try await draft.makeRepairs()
        return RepairPlan(files: draft.files.values.sorted { $0.file < $1.file }, remaining: draft.findings)
    }
}

/// Content with repairs that are not written yet.
private struct ContentDraft {
    private let options: BuildOptions
    private var content: ContentFolder
    private(set) var files: [String: FileRepair] = [:]
    private(set) var findings: [Diagnostic]
    /// Findings whose repairs would make something worse.
    private var refused: Set<SourceLocation> = []

    init(_ content: ContentFolder, options: BuildOptions) async throws {
        self.content = content
        self.options = options
        findings = try await Self.findings(in: content, options: options)
    }

    /// Goes on until no finding has a repair left: one slip may hide another.
    mutating func makeRepairs() async throws {
        while true {
            let open = findings.filter { !$0.repairs.isEmpty && !refused.contains($0.location) }
            guard let first = open.first else { return }
            if try await make(repairsOf: open) { continue }
            // One of them is at fault: alone, each shows whether it is the one.
            if try await !make(repairsOf: [first]) { refused.insert(first.location) }
        }
    }

    /// - Returns: false where something would be worse than before; then nothing has changed.
    private mutating func make(repairsOf mended: [Diagnostic]) async throws -> Bool {
        var (newContent, newFiles) = (content, files)
        for (file, findings) in Dictionary(grouping: mended, by: \.location.file) {
            guard let path = content.path(ofDisplayed: file) else { return false }
            let original = try files[file]?.original ?? File.read(path)
            var text = RepairedText(files[file]?.repaired ?? original)
            text.make(findings.flatMap(\.repairs))
            newFiles[file] = FileRepair(file: file, path: path, original: original, repaired: text.bytes)
            newContent = newContent.replacing(file, with: text.bytes)
        }
        let after = try await Self.findings(in: newContent, options: options)
        guard RepairOutcome(before: findings, mended: mended, after: after).isGood else { return false }
        (content, files, findings) = (newContent, newFiles, after)
        return true
    }

    private static func findings(in content: ContentFolder, options: BuildOptions) async throws -> [Diagnostic] {
        let parsed = try await ParsedContent.parse(content)
        let visibility = Visibility(
            today: options.today.day(on: parsed),
            showsDrafts: options.showsDrafts,
            showsFuture: options.showsFuture
        )
        return (parsed.diagnostics + (try await parsed.assemble(visibility: visibility)).diagnostics).sortedByLocation()
    }
}
