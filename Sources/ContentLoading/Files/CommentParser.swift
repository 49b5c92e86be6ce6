import ChapterModel
import Diagnostics

/// Turns a `comments.yml` beside a post into its comment threads.
struct CommentParser {
    let attachments: AttachmentFiles
    let language: Language
    /// The post's address.
    let address: SitePath
    var dialect = MarkdownDialect()

    func parse(_ file: SourceFile) -> ParsedFile<[ParsedComment]> {
        guard file.diagnostics.isEmpty else { return ParsedFile(value: nil, diagnostics: file.diagnostics) }
        let log = DiagnosticLog(file.text)
        do {
            guard let root = try YAMLDocument.parse(file.text.utf8[...], of: file.text, firstLine: 1) else {
                return ParsedFile(value: [], diagnostics: [])
            }
            guard case .list(let items) = root.value else {
                log.report(.wrongShape(key: "comments.yml", expected: .list, found: root.shape), at: root)
                return ParsedFile(value: nil, diagnostics: log.diagnostics)
            }
            let comments = comments(items, path: file.path, number: "k", log: log)
            return ParsedFile(value: comments, diagnostics: log.diagnostics)
        } catch {
            return ParsedFile(value: nil, diagnostics: [error])
        }
    }

    /// - Parameter number: what the comments' own numbers begin with.
    private func comments(_ nodes: [YAMLNode], path: String, number: String, log: DiagnosticLog) -> [ParsedComment] {
        nodes.enumerated().compactMap { index, node in
            comment(node, path: path, number: "\(number)\(index + 1)", log: log)
        }
    }

    private func comment(_ node: YAMLNode, path: String, number: String, log: DiagnosticLog) -> ParsedComment? {
        guard let fields = Fields<CommentKey>(node, named: "comment", log: log) else { return nil }
        let author = fields.required(.author, as: .text, example: "author: Volker M.")
        let text = fields.required(.text, as: .text, example: "text: Das war ein schöner Abend.")
        let date = fields.value(.date, as: .date)
        let replies = comments(fields.list(.replies), path: path, number: "\(number)-", log: log)
        guard let author, let text else { return nil }
        let reader = ProseReader(
            path: path,
            source: log.source,
            attachments: attachments,
            language: language,
            address: address,
            dialect: dialect,
            footnotePrefix: "\(number):"
        )
        let prose = reader.read(Array(text.value.utf8), at: log.source.place(ofText: text))
        prose.diagnostics.forEach(log.report)
        return ParsedComment(author: author.value, date: date, text: prose, replies: replies)
    }
}

extension SourceText {
    /// Where the lines of a YAML value stand: known for `|` blocks, below their indicator.
    func place(ofText text: Located<String>) -> MarkdownPlace {
        let indicator = line(text.line).unicodeScalars.dropFirst(text.column - 1).prefix { $0 != " " }
        guard ["|", "|-", "|+"].contains(String(indicator)) else { return .value(text.map { _ in }) }
        let count = text.value.split(separator: "\n", omittingEmptySubsequences: false).count
        let below = (1...count).lazy.map { line(text.line + $0).unicodeScalars }
        let indentation = below.first { !$0.isEmpty }?.prefix { $0 == " " }.count ?? 0
        return .lines(first: text.line + 1, indentation: indentation)
    }
}
