import Diagnostics
import Testing

@testable import ContentLoading

@Suite("Links to other sites")
struct ExternalLinksTests {
    /// Every address with its places, in order.
    private func links(_ files: [String: String]) async throws -> [String] {
        let tree = try TemporaryTree(adding: files)
        return try await ContentFolder.read(tree.folder, displayPath: "content").externalLinks().map { link in
            let places = link.places.map { "\($0.location)".replacing("content/", with: "") }
            return "\(link.address) \(places.joined(separator: " "))"
        }
    }

    private func page(_ body: String) -> String { "---\ntitle: Seite\n---\n\(body)\n" }

    @Test("Links of texts are found where their address stands, and what is no web address is not")
    func markdown() async throws {
        let text = """
            Ein [Link](https://a.example/ü) und <http://b.example/>, [noch einer][c].
            [Mail](mailto:a@b.example), [Ort](#ort), [Seite](impressum.md), `https://code.example/`

            [c]: https://c.example/
            """
        #expect(
            try await links(["seite.md": page(text)]) == [
                "https://a.example/ü seite.md:4:12", "http://b.example/ seite.md:4:38",
                "https://c.example/ seite.md:4:58",
            ]
        )
    }

    @Test("Every `url` of the YAML files and front matters is found, but for the site's own")
    func yaml() async throws {
        let files = [
            "site.yml": """
            title: Netz
            url: https://some.example/
            timeZone: Europe/Berlin
            organisation: { name: Verein, url: https://verein.example/ }
            menu: [{ title: Gruppe, url: "https://gruppe.example/" }]
            """,
            "people.yml": "jan:\n  name: Jan\n  url: https://jan.example/\n",
            "venues.yml": "saal:\n  name: Saal\n  url: mailto:saal@saal.example\n",
            "koeln/chapter.md": "---\nname: K\ncity: K\nlinks:\n  - { title: X, url: https://x.example/ }\n---\n",
            "koeln/abend.md": """
            ---
            title: Abend
            date: 2015-01-01
            draft: true
            event: { start: 2015-02-01 19:00, rsvp: [{ service: X, url: https://x.example/1 }] }
            socialPosts:
              - { author: A, service: B, text: C, url: https://social.example/ }
            ---
            """,
        ]
        #expect(
            try await links(files) == [
                "https://x.example/1 koeln/abend.md:5:61", "https://social.example/ koeln/abend.md:7:44",
                "https://x.example/ koeln/chapter.md:5:22", "https://jan.example/ people.yml:3:8",
                "https://verein.example/ site.yml:4:36", "https://gruppe.example/ site.yml:5:30",
            ]
        )
    }

    @Test("Comments and their replies are texts, too")
    func comments() async throws {
        let comments = """
            - author: A
              text: |
                Schön!

                Siehe [hier](https://hier.example/).
              replies:
                - { author: B, text: "<https://da.example/>" }
            """
        let found = try await links(["koeln/abend/index.md": page(""), "koeln/abend/comments.yml": comments])
        #expect(
            found == [
                "https://hier.example/ koeln/abend/comments.yml:5:18",
                "https://da.example/ koeln/abend/comments.yml:7:26",
            ]
        )
    }

    @Test("An address is asked once, whatever its fragment, and knows all its places")
    func merged() async throws {
        let found = try await links([
            "a.md": page("[A](https://a.example/#eins) [A](https://a.example/#zwei)"),
            "b.md": page("[A](https://a.example/)"),
        ])
        #expect(found == ["https://a.example/ a.md:4:5 a.md:4:34 b.md:4:5"])
    }

    @Test("Addresses of the site itself are left out, those of its neighbours are not")
    func ownSite() async throws {
        let found = try await links([
            "site.yml": "title: Netz\nurl: https://some.example/blog/\ntimeZone: Europe/Berlin\n",
            "a.md": page(
                "[A](https://Some.example/blog) [B](https://some.example/blog/koeln/) [C](https://some.example/blogs)"
            ),
        ])
        #expect(found.map { $0.prefix { $0 != " " } } == ["https://some.example/blogs"])
    }

    @Test("Files that cannot be read have no links, and stop nothing")
    func unreadable() async throws {
        let found = try await links([
            "a.md": "ohne Kopf [A](https://a.example/)", "people.yml": "a: [\n", "b.md": page("<https://b.example/>"),
        ])
        #expect(found == ["https://b.example/ b.md:4:2"])
    }
}
