import ChapterModel
import Testing

@testable import ContentLoading

@Suite("Posts")
struct PostTests {
    private static let full = """
        ---
        title: "Auftakt in Köln: der 1. #SoMe-Stammtisch"
        date: 2015-01-24
        updated: 2015-01-26 09:30
        uid: somek-2015-01-22
        authors: [sebastian-neumann]
        topics: [networking, seo]
        event:
          number: 1
          start: 2015-01-22 19:00
          end: 22:00
          status: moved
          venue: severin
          speakers: [{ name: Stefan Schulze, organisation: no }]
          format: themenabend
          rsvp: [{service: XING, url: "https://xing.example/1", count: 31}]
          attendance: { atLeast: 21 }
          price: free
        next: { expected: 2015-03 }
        ---
        Der *erste* Abend. Mehr [hier](../index.md#x "t").
        """

    private static let people = "sebastian-neumann: { name: Sebastian Neumann }\n"
    private static let venues = "severin: { name: Severin, postalCode: 01067, city: Köln, street: 18:00 }\n"

    private func post(_ text: String, tree files: [String: String] = [:]) async throws -> (Post, ContentTree) {
        let named = [
            "koeln/auftakt.md": text, "index.md": "---\n---\n# x\n", "people.yml": Self.people,
            "venues.yml": Self.venues,
        ]
        let tree = try await TemporaryTree(adding: named.merging(files) { $1 }).read()
        return (try #require(tree.site?.posts.first), tree)
    }

    @Test("A post says what its front matter says")
    func fullPost() async throws {
        let (post, tree) = try await post(Self.full)
        #expect(tree.diagnostics.isEmpty)
        #expect(post.title == "Auftakt in Köln: der 1. #SoMe-Stammtisch")
        #expect(post.uid == "somek-2015-01-22" && post.path.text == "/koeln/auftakt/")
        #expect("\(post.published.moment)" == "2015-01-24T00:00:00+01:00" && !post.published.hasTime)
        #expect(post.updated.map { "\($0.moment)" } == "2015-01-26T09:30:00+01:00")
        #expect(post.content.authors.map(\.name) == ["Sebastian Neumann"])
        #expect(post.content.topics.map(\.title) == ["Networking", "Seo"])
        #expect(post.content.summary == "Der erste Abend. Mehr hier.")
        #expect(post.content.next == .month(YearMonth(year: 2015, month: 3)))
        let event = try #require(post.event)
        #expect(event.number == 1 && event.status == .moved && event.format == .themenabend && event.price == .free)
        #expect(event.attendance == .atLeast(21))
        #expect(event.rsvps == [Event.RSVP(service: "XING", url: "https://xing.example/1", count: 31)])
        guard case .timed(let start, let end, true) = event.schedule else {
            Issue.record("\(event.schedule)")
            return
        }
        #expect("\(start) \(end)" == "2015-01-22T19:00:00+01:00 2015-01-22T22:00:00+01:00")
    }

    @Test("Values that YAML 1.1 takes for numbers, times and truth values are what they say")
    func scalars() async throws {
        let event = try #require(try await post(Self.full).0.event)
        #expect(event.speakers.first?.organisation == "no")
        #expect(event.venue?.postalCode == "01067")
        #expect(event.venue?.street == "18:00")
    }

    @Test("Without an end, the post's duration, then the chapter's, then two hours are assumed")
    func ends() async throws {
        func end(_ lines: String, chapter: String = "") async throws -> String {
            let text = "---\ntitle: A\ndate: 2015-01-24\nevent:\n  start: 2015-01-22 19:00\n\(lines)---\n"
            let chapter = ["koeln/chapter.md": "---\nname: K\ncity: K\n\(chapter)---\n"]
            let event = try await post(text, tree: chapter).0.event
            guard case .timed(_, let end, let isKnown) = event?.schedule else { return "" }
            return "\(end.time) \(isKnown)"
        }
        #expect(try await end("  duration: 1:30\n", chapter: "defaultDuration: 3 h\n") == "20:30 true")
        #expect(try await end("", chapter: "defaultDuration: 3 h\n") == "22:00 false")
        #expect(try await end("") == "21:00 false")
    }

    @Test("A renamed post keeps the identity of the address it had first")
    func renamed() async throws {
        func uid(_ lines: String) async throws -> String {
            try await post("---\ntitle: A\ndate: 2015-01-24\n\(lines)---\n").0.uid
        }
        #expect(try await uid("") == "koeln/auftakt@some.example")
        #expect(try await uid("aliases: [/koeln/erster-abend/]\n") == "koeln/erster-abend@some.example")
        #expect(try await uid("aliases: [/cologne/eins/, /koeln/zwei]\n") == "cologne/eins@some.example")
        #expect(try await uid("aliases: [/eins/, /archiv/2015/01/]\n") == "koeln/auftakt@some.example")
        #expect(try await uid("uid: eins\naliases: [/koeln/zwei/]\n") == "eins")
    }

    @Test("A recap may look back on what another chapter announced together with its own")
    func jointRecap() async throws {
        let tree = try await TemporaryTree(adding: [
            "ruhr/chapter.md": "---\nname: Ruhr\ncity: Essen\n---\n",
            "koeln/gemeinsam.md":
                "---\ntitle: A\ndate: 2015-01-24\nchapters: [ruhr]\nevent: { start: 2015-02-01 }\n---\n",
            "ruhr/rueckblick.md": "---\ntitle: B\ndate: 2015-02-02\nrecapOf: gemeinsam\n---\n",
        ]).read()
        #expect(tree.diagnostics.isEmpty)
        #expect(tree.site?.posts.first?.recapOf?.path.text == "/koeln/gemeinsam/")
    }

    @Test("A post names its chapter's time zone, not the machine's")
    func chapterZone() async throws {
        let chapter = ["koeln/chapter.md": "---\nname: K\ncity: K\ntimeZone: Asia/Kathmandu\n---\n"]
        let post = try await post("---\ntitle: A\ndate: 2015-01-24 08:00\n---\n", tree: chapter).0
        #expect("\(post.published.moment)" == "2015-01-24T08:00:00+05:45")
    }

    @Test("Drafts and posts of the future are hidden with the reason, and nothing of them is published")
    func hidden() async throws {
        let tree = try await TemporaryTree(adding: [
            "koeln/entwurf/index.md": "---\ntitle: Entwurf\ndate: 2015-01-24\ndraft: yes\n---\n",
            "koeln/entwurf/plan.pdf": "%PDF",
            "koeln/morgen.md": "---\ntitle: Morgen\ndate: 2026-11-22\nevent: { start: 2026-12-01 }\n---\n",
            "koeln/heute.md": "---\ntitle: Heute\ndate: 2026-11-21\nevent: { start: 2027-12-01 }\n---\n",
        ]).read()
        #expect(tree.site?.posts.map(\.title) == ["Heute"])
        #expect(tree.site?.attachments.isEmpty == true)
        #expect(tree.hidden.map(\.title) == ["Entwurf", "Morgen"])
        #expect(tree.hidden.map(\.reason) == [.draft, .future(ContentTree.today.adding(days: 1))])
        #expect(tree.hidden.map(\.source) == ["content/koeln/entwurf/index.md", "content/koeln/morgen.md"])
    }

    @Test("Links to files become addresses of the site that a root can be put before")
    func links() async throws {
        let tree = [
            "koeln/recht/index.md": "---\ntitle: Recht\ndate: 2014-01-01\n---\n## Fragen\n",
            "koeln/recht/a b.pdf": "%PDF",
        ]
        let text =
            "---\ntitle: A\ndate: 2015-01-24\n---\n[a](recht/index.md#fragen) [b](recht/a%20b.pdf) [c](https://c.example)\n\n# Q\n\n[d](#q)"
        let (post, found) = try await post(text, tree: tree)
        #expect(found.diagnostics.isEmpty)
        let html = String(decoding: post.content.body.html(root: "/blog"), as: UTF8.self)
        for address in [
            "/blog/koeln/recht/#fragen", "/blog/koeln/recht/a-b.pdf", "https://c.example", "/blog/koeln/auftakt/#q",
        ] {
            #expect(html.contains("href=\"\(address)\""))
        }
    }
}
