import ChapterModel
import CommonMark
import Diagnostics
import Foundation

/// What `site.yml` says, before its references are followed.
struct ParsedSite: Sendable {
    let source: SourceText
    var title: String
    var url: SiteURL
    var id: String?
    var tagline: String?
    var description: String?
    /// Nil for the usual one.
    var writtenLanguage: Located<Language>?
    var timeZone: TimeZone
    var theme: String?
    var organisation: SiteSettings.Organisation?
    var founder: Located<Slug>?
    var menu: [ParsedMenuItem] = []
    var footer: [ParsedMenuItem] = []
    var feedItems: Int?
    var feedHub: String?
    var calendarPastMonths: Int?
    var archivePageSize: Int?
    var markdown: MarkdownExtensions = .all

    var language: Language { writtenLanguage?.value ?? .german }
}

struct ParsedMenuItem: Sendable {
    var title: String
    var target: SiteSettings.MenuItem.Target
    /// Where the address stands, for items that lead to a page of the site.
    var place: Located<String>?
}

/// Turns `site.yml` into a ``ParsedSite``.
enum SiteFileParser {
    static func parse(_ file: SourceFile) -> ParsedFile<ParsedSite> {
        guard file.diagnostics.isEmpty else { return ParsedFile(value: nil, diagnostics: file.diagnostics) }
        let log = DiagnosticLog(file.text)
        do {
            let root = try YAMLDocument.parse(file.text.utf8[...], of: file.text, firstLine: 1)
            let empty = YAMLNode(value: .mapping([]), line: 1, column: 1, isPlain: true)
            guard let fields = Fields<SiteKey>(root ?? empty, named: "site.yml", log: log) else {
                return ParsedFile(value: nil, diagnostics: log.diagnostics)
            }
            return ParsedFile(value: decode(fields, log: log), diagnostics: log.diagnostics)
        } catch {
            return ParsedFile(value: nil, diagnostics: [error])
        }
    }

    private static func decode(_ fields: borrowing Fields<SiteKey>, log: DiagnosticLog) -> ParsedSite? {
        let title = fields.required(.title, as: .text, example: "title: \"#SoMe\"")
        let url = fields.required(.url, as: .siteURL, example: "url: https://some.example/")
        let zone = fields.required(.timeZone, as: .timeZone, example: "timeZone: Europe/Berlin")
        guard let title, let url, let zone else {
            _ = fields.value(.language, as: .choice) as Located<Language>?
            return nil
        }
        var site = ParsedSite(source: log.source, title: title.value, url: url.value, timeZone: zone.value)
        site.id = fields.text(.id)
        site.tagline = fields.text(.tagline)
        site.description = fields.text(.description)
        site.writtenLanguage = fields.value(.language, as: .choice)
        site.theme = fields.value(.theme, as: .slug)?.value.text
        if let organisation = fields.fields(.organisation, as: OrganisationKey.self) {
            site.organisation = self.organisation(organisation)
            site.founder = organisation.value(.founder, as: .slug)
        }
        site.menu = fields.list(.menu, as: MenuKey.self) { menuItem($0, path: log.source.file) }
        site.footer = fields.list(.footer, as: MenuKey.self) { menuItem($0, path: log.source.file) }
        let feed = fields.fields(.feed, as: FeedKey.self)
        site.feedItems = feed?.value(.items, as: .integer(1...1000))?.value
        site.feedHub = feed?.value(.hub, as: .url)?.value
        site.calendarPastMonths =
            fields.fields(.calendar, as: CalendarKey.self)?.value(.pastMonths, as: .integer(0...1200))?.value
        site.archivePageSize =
            fields.fields(.archive, as: ArchiveKey.self)?.value(.pageSize, as: .integer(1...1000))?.value
        if let markdown = fields.fields(.markdown, as: MarkdownKey.self) { site.markdown = extensions(markdown) }
        return site
    }

    private static func extensions(_ fields: borrowing Fields<MarkdownKey>) -> MarkdownExtensions {
        MarkdownKey.allCases.reduce(into: .all) { extensions, key in
            if fields.value(key, as: .flag)?.value == false { extensions.remove(key.extension) }
        }
    }

    private static func organisation(_ fields: borrowing Fields<OrganisationKey>) -> SiteSettings.Organisation? {
        let name = fields.required(.name, as: .text, example: "name: Hashtag SoMe")
        let url = fields.value(.url, as: .url)
        let email = fields.text(.email)
        return name.map { SiteSettings.Organisation(name: $0.value, url: url?.value, email: email) }
    }

    private static func menuItem(_ fields: borrowing Fields<MenuKey>, path: String) -> ParsedMenuItem? {
        let title = fields.required(.title, as: .text, example: "title: Kalender")
        if fields.has(.url) {
            guard let url = fields.value(.url, as: .url), let title else { return nil }
            return ParsedMenuItem(title: title.value, target: .external(url.value))
        }
        let page = fields.required(.page, as: .menuPage, example: "page: /kalender/")
        guard let page, let title else { return nil }
        let place = Located(page.value.text, line: page.line, column: page.column, length: page.length)
        return ParsedMenuItem(title: title.value, target: .page(page.value), place: place)
    }
}

extension MarkdownKey {
    fileprivate var `extension`: MarkdownExtensions {
        switch self {
        case .tables: .tables
        case .strikethrough: .strikethrough
        case .taskLists: .taskLists
        case .autolinks: .autolinks
        case .footnotes: .footnotes
        case .hashtags: .hashtags
        case .figures: .figures
        case .quotes: .quotes
        }
    }
}

extension ScalarFormat where Value == SitePath {
    /// The address of a page of this site: `/alte/adresse/`.
    static var pageAddress: ScalarFormat {
        ScalarFormat(.pageAddress) { (text, key) throws(Problem) in
            let address = text.hasSuffix("/") ? text : text + "/"
            guard let path = SitePath(text: address), path != .root else {
                throw .invalidValue(key: key, value: text, expected: .siteAddress)
            }
            return path
        }
    }

    /// A page of this site by its address, or by its file in the content folder: `/kalender/`, `impressum.md`.
    static var menuPage: ScalarFormat {
        ScalarFormat(.menuPage) { (text, key) throws(Problem) in
            if let role = ContentLayout.role(of: text) { return ContentLayout.address(of: role) }
            guard let path = SitePath(text: text) else {
                throw .invalidValue(key: key, value: text, expected: .pageAddressOrFile)
            }
            return path
        }
    }
}
