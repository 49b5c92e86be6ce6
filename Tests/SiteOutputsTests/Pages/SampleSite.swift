import ChapterModel
import Testing
import Theming

@testable import SiteOutputs

/// Builds small sites of one chapter, `koeln`, served below `https://some.example/blog`.
struct SampleSite {
    var today: String = "2016-01-01"
    var cadence: String?
    var posts: [Post] = []
    var topics: [Topic] = []
    var people: [Person] = []
    var pages: [Page] = []
    var archivePageSize = 20
    var feedItems = 50
    /// The theme's `search.js`.
    var script: String?

    static func post(
        _ name: String = "auftakt",
        published: String = "2015-01-24",
        updated: String? = nil,
        event: Event? = nil,
        recapOf: String? = nil,
        aliases: [SitePath] = [],
        content change: (inout Post.Content) -> Void = { _ in }
    ) throws -> Post {
        var content = Post.Content(title: "Auftakt", language: .german)
        change(&content)
        let chapter = try #require(Slug("koeln"))
        return Post(
            id: Post.ID(chapter: chapter, slug: try #require(Slug(name))),
            source: "content/koeln/\(name).md",
            revision: 0,
            uid: name,
            published: Timestamp(moment: try berlin("\(published) 00:00"), hasTime: false),
            updated: try updated.map { Timestamp(moment: try berlin("\($0) 00:00"), hasTime: false) },
            content: content,
            event: event,
            recapOf: try recapOf.map { Post.ID(chapter: chapter, slug: try #require(Slug($0))) },
            aliases: aliases
        )
    }

    static func event(_ schedule: EventSchedule) throws -> CalendarEntry { try entry(Event(schedule: schedule)) }

    static func entry(_ event: Event) throws -> CalendarEntry { try #require(CalendarEntry(try post(event: event))) }

    /// Two hours from 19:00 on, the end assumed.
    static func evening(
        _ date: String,
        status: Event.Status = .confirmed,
        speakers: [Person] = []
    ) throws -> Event {
        let end = try berlin("\(date) 21:00")
        return Event(
            schedule: .timed(start: try berlin("\(date) 19:00"), end: end, endIsKnown: false),
            status: status,
            speakers: speakers
        )
    }

    func chapter() throws -> Chapter {
        var chapter = Chapter(
            slug: try #require(Slug("koeln")),
            source: "content/koeln/chapter.md",
            name: "#SoMeK",
            city: "Köln",
            about: .empty,
            timeZone: try berlinZone()
        )
        chapter.hashtag = "SoMeK"
        chapter.accent = "#ffcc00"
        chapter.cadence = cadence.flatMap(Cadence.init)
        chapter.hold(posts.newestFirst)
        return chapter
    }

    func site() throws -> Site {
        var settings = SiteSettings(
            title: "#SoMe",
            url: try #require(SiteURL("https://some.example/blog")),
            id: "some.example,2012",
            language: .german,
            timeZone: try berlinZone()
        )
        settings.archivePageSize = archivePageSize
        settings.feedItems = feedItems
        return Site(
            settings: settings,
            today: try day(today),
            chapters: [try chapter()],
            posts: posts.newestFirst,
            topics: topics,
            people: people,
            home: .empty,
            pages: pages,
            attachments: []
        )
    }

    func parts() throws -> PageParts {
        PageParts(OutputContext(site: try site(), theme: try Self.theme(overriding: [:])))
    }

    /// The pages of a kind by address, rendered with a theme that has no more than the given templates' text.
    func pages(of kind: any OutputKind.Type, templates: [String: String]) throws -> [String: String] {
        let context = OutputContext(site: try site(), theme: try Self.theme(overriding: templates, script: script))
        var pages: [String: String] = [:]
        for file in kind.outputs(in: context) {
            guard case .rendered(let render) = file.content else { continue }
            pages[file.path.text] = String(decoding: try render(), as: UTF8.self)
        }
        return pages
    }

    private static func theme(overriding templates: [String: String], script: String? = nil) throws -> Theme {
        let pages = PageTemplates.all.map { page in
            ThemeSource.File(
                path: "templates/\(page.name).mustache",
                bytes: Array((templates[page.name] ?? "").utf8)
            )
        }
        let files =
            pages
            + [script.map { ThemeSource.File(path: "static/search.js", bytes: Array($0.utf8)) }].compactMap(\.self)
        let source = ThemeSource(displayPath: "theme", files: files, words: try DefaultWords.files())
        return try Theme.load(
            source,
            requiring: PageTemplates.all,
            words: RequiredWords.all,
            wordView: RequiredWords.view
        ).get()
    }
}
