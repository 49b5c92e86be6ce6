import ChapterModel
import Diagnostics
import Foundation
import Testing

@testable import ContentLoading

/// Any bytes in, a clear answer out: a value, or a diagnostic that points into the file.
@Suite("Robustness")
struct RobustnessTests {
    /// <https://github.com/minimaxir/big-list-of-naughty-strings>, which is not part of the project.
    private static let naughtyStrings: [String] = {
        let environment = ProcessInfo.processInfo.environment["STAMMTISCH_CORPORA"]
        let project = URL(filePath: #filePath).resolvingSymlinksInPath().appending(path: "../../..").standardized
        let folder = environment.map { URL(filePath: $0) } ?? project.appending(path: "../shared/corpora").standardized
        guard let data = try? Data(contentsOf: folder.appending(path: "blns.json")) else { return [] }
        return (try? JSONDecoder().decode([String].self, from: data)) ?? []
    }()

    /// Where a string of the author's can stand in a post; `$` is the string.
    private static let fields = [
        "title: $\ndate: 2015-01-24\n---\n",
        "title: A\ndate: 2015-01-24\nsummary: $\n---\n",
        "title: A\ndate: 2015-01-24\nevent:\n  start: 2015-01-22\n  venue:\n    name: $\n---\n",
        "title: A\ndate: $\n---\n",
        "title: A\ndate: 2015-01-24\ntopics: [seo, $]\n---\n",
        "title: A\ndate: 2015-01-24\nrecapOf: $\n---\n",
        "title: A\ndate: 2015-01-24\n$: B\n---\n",
        "title: A\ndate: 2015-01-24\n---\n$\n",
        "title: A\ndate: 2015-01-24\n---\n[a]($) ![b](<$>) <$>\n\n# $\n",
    ]

    private enum Notation: CaseIterable { case plain, quoted }

    @Test(
        "Naughty strings in every field give a post or say why not",
        .disabled(if: naughtyStrings.isEmpty, "no corpora next to the project; STAMMTISCH_CORPORA names their folder"),
        arguments: fields
    )
    func naughtyFields(_ field: String) async throws {
        for notation in Notation.allCases {
            var files: [String: String] = [:]
            for (number, string) in Self.naughtyStrings.enumerated() {
                let written = notation == .plain ? string : try Self.quoted(string)
                files["koeln/post-\(number).md"] = "---\n" + field.replacing("$", with: written)
            }
            let tree = try await TemporaryTree(adding: files).read()
            #expect(Self.misplaced(tree.diagnostics, in: files).isEmpty)
            let explained = Set(tree.diagnostics.filter { $0.severity == .error }.map(\.location.file))
            let answered = explained.union(try #require(tree.site).posts.map(\.source))
            #expect(files.keys.filter { !answered.contains("content/\($0)") }.isEmpty)
        }
    }

    @Test(
        "Naughty strings in comments give a comment or say why not",
        .disabled(if: naughtyStrings.isEmpty, "no corpora next to the project; STAMMTISCH_CORPORA names their folder")
    )
    func naughtyComments() async throws {
        var files: [String: String] = [:]
        for (number, string) in Self.naughtyStrings.enumerated() {
            let lines = string.split(whereSeparator: \.isNewline).map { "    \($0)" }.joined(separator: "\n")
            files["koeln/post-\(number)/index.md"] = "---\ntitle: A\ndate: 2015-01-24\n---\n"
            files["koeln/post-\(number)/comments.yml"] =
                "- author: \(try Self.quoted(string))\n  text: |\n\(lines)\n- author: B\n  text: \(string)\n"
        }
        let tree = try await TemporaryTree(adding: files).read()
        #expect(Self.misplaced(tree.diagnostics, in: files).isEmpty)
        let explained = Set(tree.diagnostics.filter { $0.severity == .error }.map(\.location.file))
        for post in try #require(tree.site).posts where post.content.comments.count != 2 {
            #expect(explained.contains(post.source.replacing("index.md", with: "comments.yml")))
        }
    }

    @Test(
        "Naughty file names give a post or say why not",
        .disabled(if: naughtyStrings.isEmpty, "no corpora next to the project; STAMMTISCH_CORPORA names their folder")
    )
    func naughtyFileNames() async throws {
        var files: [String: String] = [:]
        for string in Self.naughtyStrings {
            let name = "koeln/\(string).md"
            let isRepresentable =
                !string.isEmpty && string.utf8.count < 250 && !string.utf8.contains { $0 == 0 || $0 == 0x2F }
            if isRepresentable, !string.hasPrefix(".") { files[name] = "---\ntitle: A\ndate: 2015-01-24\n---\n" }
        }
        let tree = try await TemporaryTree(adding: files).read()
        let answered = Set(tree.diagnostics.map(\.location.file)).union(try #require(tree.site).posts.map(\.source))
        #expect(files.keys.filter { !answered.contains("content/\($0)") }.isEmpty)
    }

    @Test("Random damage to a file gives a value or an error within the file", arguments: [UInt64](1...4))
    func mutations(seed: UInt64) throws {
        let folder = try TemporaryTree(adding: [:])
        let parsers = try FileParsers(attachments: AttachmentFiles(of: ContentFolder.read(folder.folder)))
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            for example in FileParsers.examples {
                let bytes = random.damage(Array(example.text.utf8))
                let file = SourceFile(path: example.path, display: example.path, bytes: bytes)
                let (isRead, diagnostics) = parsers.parse(file)
                #expect(isRead || diagnostics.hasErrors, "\(example.path) is silent about \(bytes)")
                #expect(Self.misplaced(diagnostics, in: file.text).isEmpty)
                #expect(diagnostics.allSatisfy { !DiagnosticRenderer().render($0).utf8.contains(0x1B) })
            }
        }
    }

    @Test(
        "Towers of brackets, lists and keys are refused, not climbed",
        arguments: ["[", "{a: ", "- ", "? ", "[{a: ", "!a ", "&a ", "\"", "a: ", "'", "|", "> "],
        [40, 2_000, 15_000]
    )
    func towers(of piece: String, height: Int) throws {
        let folder = try TemporaryTree(adding: [:])
        let parsers = try FileParsers(attachments: AttachmentFiles(of: ContentFolder.read(folder.folder)))
        let tower = String(repeating: piece, count: height)
        for text in [
            "---\ntitle: \(tower)\n---\n", "---\n\(tower)\n---\n", "---\ntitle: A\ndate: 2015-01-24\n---\n\(tower)",
        ] {
            let file = SourceFile(path: "koeln/a.md", display: "koeln/a.md", bytes: Array(text.utf8))
            let (isRead, diagnostics) = parsers.parse(file)
            #expect(isRead || diagnostics.hasErrors)
            #expect(Self.misplaced(diagnostics, in: file.text).isEmpty)
        }
    }

    @Test("A file longer than the limit is refused before anything is read in it", arguments: FileParsers.examples)
    func tooLong(path: String, text: String) throws {
        let folder = try TemporaryTree(adding: [:])
        let parsers = try FileParsers(attachments: AttachmentFiles(of: ContentFolder.read(folder.folder)))
        let size = SourceFile.maximumLength + 1
        let bytes = Array(text.utf8) + [UInt8](repeating: 0x0A, count: size - text.utf8.count)
        let diagnostics = parsers.parse(SourceFile(path: path, display: path, bytes: bytes)).diagnostics
        #expect(diagnostics.map(\.problem) == [.fileTooLarge(bytes: size, limit: SourceFile.maximumLength)])
    }

    private static func quoted(_ string: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(string), as: UTF8.self)
    }

    private static func misplaced(_ diagnostics: [Diagnostic], in files: [String: String]) -> [Diagnostic] {
        Dictionary(grouping: diagnostics, by: \.location.file).flatMap { file, diagnostics in
            let text = files[String(file.dropFirst("content/".count))] ?? ""
            return misplaced(diagnostics, in: SourceFile(path: file, display: file, bytes: Array(text.utf8)).text)
        }
    }

    /// Those that point neither to a scalar of a line nor to the end of one.
    private static func misplaced(_ diagnostics: [Diagnostic], in text: SourceText) -> [Diagnostic] {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return diagnostics.filter { diagnostic in
            let place = diagnostic.location
            guard lines.indices.contains(place.line - 1) else { return true }
            let length = String(decoding: lines[place.line - 1], as: UTF8.self).unicodeScalars.count
            return !(1...length + 1).contains(place.column)
        }
    }
}
