import ChapterModel
import Diagnostics
import Foundation

/// One chapter as its `chapter.md` alone tells it.
struct ParsedChapter: Sendable {
    let slug: Slug
    let head: SourceText
    var name: String
    var city: String
    var hashtag: String?
    var leads: [(person: Located<Slug>, since: PartialDate?)] = []
    var cadence: Cadence?
    var series: [ParsedSeries] = []
    /// Whether nobody knows all dates of its series, because some could not be read.
    var lacksSeries = false
    var venue: Located<Slug>?
    var accent: String?
    /// Minutes.
    var defaultDuration: Int?
    var summary: String?
    var links: [NamedLink] = []
    var timeZone: TimeZone?
    var about = ParsedProse()
}

/// Turns a `chapter.md` into a ``ParsedChapter``.
struct ChapterParser {
    let attachments: AttachmentFiles
    let language: Language
    var dialect = MarkdownDialect()

    /// The hashtag of a chapter alone, without `#`: texts link to it that are read before or with the chapter.
    static func hashtag(in file: SourceFile) -> String? {
        guard let matter = try? FrontMatter(of: file.text) else { return nil }
        guard let fields = try? matter.fields(as: ChapterKey.self, log: DiagnosticLog(matter.head)) else { return nil }
        return hashtag(fields)
    }

    private static func hashtag(_ fields: borrowing Fields<ChapterKey>) -> String? {
        fields.text(.hashtag).map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    }

    func parse(_ file: SourceFile, slug: Slug) -> ParsedFile<ParsedChapter> {
        guard file.diagnostics.isEmpty else { return ParsedFile(value: nil, diagnostics: file.diagnostics) }
        do {
            let matter = try FrontMatter(of: file.text)
            let log = DiagnosticLog(matter.head)
            guard let fields = try matter.fields(as: ChapterKey.self, log: log) else {
                return ParsedFile(value: nil, diagnostics: log.diagnostics)
            }
            var chapter = decode(fields, slug: slug, log: log)
            let about = ProseReader(
                path: file.path,
                source: file.text,
                attachments: attachments,
                language: language,
                address: SitePath(page: slug.text),
                dialect: dialect
            ).read(matter.body, at: .lines(first: matter.bodyLine, indentation: 0))
            chapter?.about = about
            return ParsedFile(value: chapter, diagnostics: log.diagnostics + about.diagnostics)
        } catch {
            return ParsedFile(value: nil, diagnostics: [error])
        }
    }

    private func decode(_ fields: borrowing Fields<ChapterKey>, slug: Slug, log: DiagnosticLog) -> ParsedChapter? {
        let name = fields.required(.name, as: .text, example: "name: \"#SoMeK\"")
        let city = fields.required(.city, as: .text, example: "city: Köln")
        var chapter = ParsedChapter(slug: slug, head: log.source, name: name?.value ?? "", city: city?.value ?? "")
        chapter.hashtag = Self.hashtag(fields)
        chapter.leads = leads(fields, log: log)
        chapter.cadence = fields.value(.cadence, as: .cadence)?.value
        decodeSeries(fields, of: &chapter, log: log)
        chapter.venue = fields.value(.venue, as: .slug)
        chapter.accent = fields.value(.accent, as: .colour)?.value
        chapter.defaultDuration = fields.value(.defaultDuration, as: .duration)?.value
        chapter.summary = fields.text(.summary)
        chapter.links = fields.list(.links, as: LinkKey.self) { link($0) }
        chapter.timeZone = fields.value(.timeZone, as: .timeZone)?.value
        return name == nil || city == nil ? nil : chapter
    }

    private func leads(
        _ fields: borrowing Fields<ChapterKey>,
        log: DiagnosticLog
    ) -> [(person: Located<Slug>, since: PartialDate?)] {
        fields.list(.leads).compactMap { node in
            guard case .mapping = node.value else {
                return fields.read(node, of: .leads, as: .slug).map { ($0, nil) }
            }
            guard let lead = Fields<LeadKey>(node, named: ChapterKey.leads.rawValue, log: log) else { return nil }
            let person = lead.required(.person, as: .slug, example: "person: lars-heinemann")
            let since = lead.value(.since, as: .partialDate)
            return person.map { ($0, since?.value) }
        }
    }

    private func decodeSeries(
        _ fields: borrowing Fields<ChapterKey>,
        of chapter: inout ParsedChapter,
        log: DiagnosticLog
    ) {
        for node in fields.list(.series) {
            guard let inner = Fields<SeriesKey>(node, named: ChapterKey.series.rawValue, log: log),
                let series = SeriesDecoder(fields: inner).series()
            else {
                chapter.lacksSeries = true
                continue
            }
            if let other = chapter.series.first(where: { $0.id.value == series.id.value }) {
                let problem = Problem.duplicateSeries(id: series.id.value.text, firstLine: other.id.line)
                log.report(problem, at: series.id)
            } else {
                chapter.series.append(series)
            }
        }
    }

    private func link(_ fields: borrowing Fields<LinkKey>) -> NamedLink? {
        let title = fields.required(.title, as: .text, example: "title: Gruppe bei XING")
        let url = fields.required(.url, as: .url, example: "url: https://example.org/")
        guard let title, let url else { return nil }
        return NamedLink(title: title.value, url: url.value)
    }
}
