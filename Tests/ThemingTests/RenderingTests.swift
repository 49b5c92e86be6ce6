import Testing
import Theming

@Suite("Rendering")
struct RenderingTests {
    @Test("Fields of every kind are shown")
    func allKinds() throws {
        let event = EventCard(
            title: "Auftakt",
            isCancelled: true,
            body: Markup(trusted: "<p>Hallo</p>"),
            venue: VenueCard(name: "Zum Löwen"),
            tags: ["Swift", "Linux"]
        )
        let template = """
            <h1>{{title}}</h1>{{#cancelled}}fällt aus{{/cancelled}}
            {{{body}}}{{&body}}
            {{#venue}}{{name}}{{/venue}}, {{venue.name}}, {{.title}}
            {{#tags}}<li>{{.}}</li>{{/tags}}
            """
        let expected = """
            <h1>Auftakt</h1>fällt aus
            <p>Hallo</p><p>Hallo</p>
            Zum Löwen, Zum Löwen, Auftakt
            <li>Swift</li><li>Linux</li>
            """
        #expect(try render(event, with: template) == expected)
    }

    @Test("Nothing is shown for a field without a value, and its section is false")
    func absentFields() throws {
        let template = """
            {{title}}{{{body}}}{{venue.name}}\
            {{#title}}a{{/title}}{{#cancelled}}b{{/cancelled}}{{#body}}c{{/body}}{{#venue}}d{{/venue}}{{#tags}}e{{/tags}}\
            {{^title}}A{{/title}}{{^cancelled}}B{{/cancelled}}{{^body}}C{{/body}}{{^venue}}D{{/venue}}{{^tags}}E{{/tags}}\
            {{^venue.name}}F{{/venue.name}}
            """
        #expect(try render(EventCard(), with: template) == "ABCDEF")
        let empty = EventCard(title: "", body: Markup(trusted: ""), tags: [""])
        #expect(try render(empty, with: template) == "ABCDEF")
    }

    @Test("A section over a text makes it the current value")
    func sectionOverText() throws {
        let event = EventCard(title: "A&B", body: Markup(trusted: "<p>"))
        #expect(
            try render(event, with: "{{#title}}<b>{{.}}</b>{{/title}}{{#body}}{{{.}}}{{/body}}") == "<b>A&amp;B</b><p>"
        )
    }

    @Test("A name the inner view does not have is found in the outer one")
    func climbing() throws {
        let page = SitePage(subtitle: "in Köln", events: [EventCard(title: "Auftakt")])
        let text = try render(page, with: ["page": "{{#events}}{{title}} {{subtitle}}{{/events}}"])
        #expect(text == "Auftakt in Köln")
    }

    @Test("An event without a title does not show the site's")
    func absentFieldsDoNotClimb() throws {
        let page = SitePage(title: "Stammtisch", events: [EventCard()])
        let template = "{{#events}}[{{title}}{{#title}}x{{/title}}{{^title}}-{{/title}}]{{/events}}"
        #expect(try render(page, with: ["page": template]) == "[-]")
    }

    @Test("The view stays current in the inverted section of an empty list")
    func invertedListKeepsContext() throws {
        #expect(try render(EventCard(title: "Auftakt"), with: "{{^tags}}{{.title}}{{/tags}}") == "Auftakt")
    }

    @Test("Content is never read as a template")
    func contentIsNoTemplate() throws {
        let event = EventCard(title: "{{cancelled}}{{>x}}", body: Markup(trusted: "{{title}}"))
        #expect(try render(event, with: "{{title}}{{{body}}}") == "{{cancelled}}{{&gt;x}}{{title}}")
    }

    @Test("A mark after a tag's brace belongs to the text")
    func combinedBrace() throws {
        #expect(try render(EventCard(title: "e"), with: "<p>{{title}}\u{301}</p>") == "<p>e\u{301}</p>")
    }

    @Test("Lines that hold only a section tag or a comment vanish")
    func standaloneLines() throws {
        let template = "<ul>\n  {{! all of them }}\n  {{#tags}}\n  <li>{{.}}</li>\n  {{/tags}}\n</ul>\n"
        let event = EventCard(tags: ["a", "b"])
        #expect(try render(event, with: template) == "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n")
    }

    @Test("A byte order mark and CRLF line endings do not reach the page")
    func windowsFiles() throws {
        let template = "\u{FEFF}<p>\r\n{{#title}}\r\n{{title}}\r\n{{/title}}\r\n</p>\r\n"
        #expect(try render(EventCard(title: "a"), with: template) == "<p>\na\n</p>\n")
    }

    @Test("Pages rendered at the same time do not disturb each other")
    func concurrency() async throws {
        let theme = try load(["page": "{{#events}}{{>card}}{{/events}}", "card": "<{{title}}>"]).get()
        let texts = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for number in 0..<200 {
                group.addTask {
                    let page = SitePage(events: [EventCard(title: "\(number)"), EventCard(title: "\"\(number)")])
                    return (number, String(decoding: try theme.render(page, as: sitePage), as: UTF8.self))
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for number in 0..<200 {
            #expect(texts[number] == "<\(number)><&quot;\(number)>")
        }
    }

    @Test("A template that was not required is refused, as is another kind of view under its name")
    func unrequiredTemplate() throws {
        let theme = try load(["page": "", "event": ""]).get()
        #expect(throws: (any Error).self) { try theme.render(EventCard(), as: eventPage) }
        #expect(throws: (any Error).self) { try theme.render(EventCard(), as: PageTemplate("page")) }
        #expect(try theme.render(SitePage(), as: sitePage).isEmpty)
    }
}
