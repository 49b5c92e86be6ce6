package import ChapterModel
package import Diagnostics
import FileAccess
import Foundation

/// The whole content tree, file by file: typed, but nothing refers to anything yet.
package struct ParsedContent: Sendable {
    let site: ParsedSite?
    let people: Registry<Person>
    let venues: Registry<Venue>
    let topics: Registry<Topic>
    let home: ParsedPage?
    let pages: [(address: SitePath, page: ParsedPage)]
    let chapters: [ParsedChapter]
    let posts: [ParsedPost]
    let attachments: AttachmentFiles
    let folder: ContentFolder
    /// The Markdown files that belong into the tree and what they are, also those that could not be read.
    let texts: [(path: String, role: ContentLayout.Role)]
    package let diagnostics: [Diagnostic]

    /// The theme that `site.yml` names.
    package var themeName: String? { site?.theme }

    /// The day on the site's clocks at `instant` (seconds since 1970); on those of UTC where there is no `site.yml`.
    package func day(at instant: Int) -> LocalDate {
        let date = Date(timeIntervalSince1970: TimeInterval(instant))
        return LocalDateTime(secondsSince1970: instant + (site?.timeZone.secondsFromGMT(for: date) ?? 0)).date
    }

    /// Reads and parses every file, posts on all cores; problems are collected, only the disk throws.
    package static func parse(_ folder: ContentFolder) async throws -> ParsedContent {
        let inventory = ContentInventory(of: folder)
        let attachments = try AttachmentFiles(of: folder)
        func source(_ name: String) throws(FileError) -> SourceFile? {
            inventory.has(name) ? try folder.source(name) : nil
        }
        let site = try source("site.yml").map(SiteFileParser.parse)
        let language = site?.value?.language ?? .german
        let people = RegistryParser.parse(try source("people.yml"), entries: PersonKey.self) { fields, slug in
            PersonDecoder.person(fields, key: slug)
        }
        let venues = RegistryParser.parse(try source("venues.yml"), entries: VenueKey.self) { fields, _ in
            VenueDecoder.venue(fields)
        }
        let topics = RegistryParser.parse(try source("topics.yml"), entries: TopicKey.self) { fields, slug in
            TopicDecoder.topic(fields, slug: slug)
        }
        let pageParser = PageParser(attachments: attachments, language: language)
        let home = try inventory.home.map {
            pageParser.parse(try folder.source($0), address: .root, needsTitle: false)
        }
        let pages = try inventory.pages.map {
            (SitePath(page: $0.slug.text), try folder.source($0.path))
        }.map { (address: $0, file: pageParser.parse($1, address: $0, needsTitle: true)) }
        let chapterParser = ChapterParser(attachments: attachments, language: language)
        let chapters = try inventory.chapters.map { chapterParser.parse(try folder.source($0.path), slug: $0.slug) }
        let postParser = PostParser(attachments: attachments, siteLanguage: language)
        let posts = try await inventory.posts.concurrentMap { file in
            postParser.parse(
                try folder.source(file.path),
                id: file.id,
                comments: try file.comments.map { try folder.source($0) }
            )
        }
        var diagnostics = inventory.diagnostics + attachments.diagnostics
        diagnostics += (site?.diagnostics ?? []) + people.diagnostics + venues.diagnostics + topics.diagnostics
        diagnostics += (home?.diagnostics ?? []) + pages.flatMap(\.file.diagnostics)
        diagnostics += chapters.flatMap(\.diagnostics) + posts.flatMap(\.diagnostics)
        return ParsedContent(
            site: site?.value,
            people: people.value ?? Registry(),
            venues: venues.value ?? Registry(),
            topics: topics.value ?? Registry(),
            home: home?.value,
            pages: pages.compactMap { entry in entry.file.value.map { (entry.address, $0) } },
            chapters: chapters.compactMap(\.value),
            posts: posts.compactMap(\.value),
            attachments: attachments,
            folder: folder,
            texts: inventory.texts,
            diagnostics: diagnostics
        )
    }
}
