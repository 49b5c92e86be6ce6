import ChapterModel
import Diagnostics

/// A plain page, or the text of the home page, as its file alone tells it.
struct ParsedPage: Sendable {
    let source: String
    var title: String?
    var summary: String?
    var aliases: [SitePath] = []
    var body = ParsedProse()
}

/// Turns a page's file into a ``ParsedPage``.
struct PageParser {
    let attachments: AttachmentFiles
    let language: Language
    var dialect = MarkdownDialect()

    /// - Parameter needsTitle: the home page is named after the network and needs none.
    func parse(_ file: SourceFile, address: SitePath, needsTitle: Bool) -> ParsedFile<ParsedPage> {
        guard file.diagnostics.isEmpty else { return ParsedFile(value: nil, diagnostics: file.diagnostics) }
        do {
            let matter = try FrontMatter(of: file.text)
            let log = DiagnosticLog(matter.head)
            guard let fields = try matter.fields(as: PageKey.self, log: log) else {
                return ParsedFile(value: nil, diagnostics: log.diagnostics)
            }
            var page = ParsedPage(source: file.text.file)
            page.title =
                needsTitle
                ? fields.required(.title, as: .text, example: "title: Impressum")?.value : fields.text(.title)
            page.summary = fields.text(.summary)
            page.aliases = fields.values(.aliases, as: .pageAddress).map(\.value)
            var prose = ProseReader(
                path: file.path,
                source: file.text,
                attachments: attachments,
                language: language,
                address: address,
                dialect: dialect
            )
            prose.needsSummary = page.summary == nil
            page.body = prose.read(matter.body, at: .lines(first: matter.bodyLine, indentation: 0))
            return ParsedFile(value: page, diagnostics: log.diagnostics + page.body.diagnostics)
        } catch {
            return ParsedFile(value: nil, diagnostics: [error])
        }
    }
}
