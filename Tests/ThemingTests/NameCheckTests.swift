import Diagnostics
import Testing
import Theming

@Suite("Names in templates are checked against the views")
struct NameCheckTests {
    @Test("An unknown variable is reported with its place and the nearest name")
    func unknownVariable() {
        #expect(
            complaints(aboutEvent: "<h1>\n  ä {{ titel }}\n") == """
                themes/test/templates/event.mustache:2:5: error: unknown variable `titel` in the page `event` [unknown-variable]
                  2 |   ä {{ titel }}
                    |     ^^^^^^^^^^^
                  help: did you mean `title`?

                """
        )
    }

    @Test("Authors of themes are told in German as well")
    func german() {
        #expect(
            complaints(about: ["event": "{{titel}}{{#venue}}{{nam}}{{/venue}}"], requiring: [eventPage], in: .german)
                == """
                themes/test/templates/event.mustache:1:1: Fehler: unbekannte Variable `titel` in der Seite `event` [unknown-variable]
                  1 | {{titel}}{{#venue}}{{nam}}{{/venue}}
                    | ^^^^^^^^^
                  Hilfe: meinst du `title`?
                themes/test/templates/event.mustache:1:20: Fehler: unbekannte Variable `nam` in `venue` [unknown-variable]
                  1 | {{titel}}{{#venue}}{{nam}}{{/venue}}
                    |                    ^^^^^^^
                  Hilfe: meinst du `name`?

                """
        )
    }

    @Test("A name that is like none has no suggestion")
    func noSuggestion() {
        #expect(
            complaints(aboutEvent: "{{#speakers}}{{anything}}{{/speakers}}") == """
                themes/test/templates/event.mustache:1:1: error: unknown variable `speakers` in the page `event` [unknown-variable]
                  1 | {{#speakers}}{{anything}}{{/speakers}}
                    | ^^^^^^^^^^^^^

                """
        )
    }

    @Test("Dotted names are followed through views")
    func dottedNames() {
        #expect(
            complaints(aboutEvent: "{{venue.nam}} {{venue.name}} {{title.name}}") == """
                themes/test/templates/event.mustache:1:1: error: unknown variable `venue.nam` in the page `event` [unknown-variable]
                  1 | {{venue.nam}} {{venue.name}} {{title.name}}
                    | ^^^^^^^^^^^^^
                  help: did you mean `venue.name`?
                themes/test/templates/event.mustache:1:30: error: unknown variable `title.name` in the page `event` [unknown-variable]
                  1 | {{venue.nam}} {{venue.name}} {{title.name}}
                    |                              ^^^^^^^^^^^^^^

                """
        )
    }

    @Test("A leading dot looks at the innermost view only")
    func leadingDot() {
        let template = "{{#events}}{{subtitle}}{{.subtitle}}{{.titel}}{{/events}}"
        #expect(
            complaints(about: ["page": template]) == """
                themes/test/templates/page.mustache:1:24: error: unknown variable `.subtitle` in `events` [unknown-variable]
                  1 | \(template)
                    |                        ^^^^^^^^^^^^^
                  help: did you mean `.title`?
                themes/test/templates/page.mustache:1:37: error: unknown variable `.titel` in `events` [unknown-variable]
                  1 | \(template)
                    |                                     ^^^^^^^^^^
                  help: did you mean `.title`?

                """
        )
    }

    @Test("Inverted sections are checked, and what they hold as well")
    func invertedSections() {
        #expect(
            complaints(aboutEvent: "{{^canceled}}{{titel}}{{/canceled}}") == """
                themes/test/templates/event.mustache:1:1: error: unknown variable `canceled` in the page `event` [unknown-variable]
                  1 | {{^canceled}}{{titel}}{{/canceled}}
                    | ^^^^^^^^^^^^^
                  help: did you mean `cancelled`?
                themes/test/templates/event.mustache:1:14: error: unknown variable `titel` in the page `event` [unknown-variable]
                  1 | {{^canceled}}{{titel}}{{/canceled}}
                    |              ^^^^^^^^^
                  help: did you mean `title`?

                """
        )
    }

    @Test("The current value can be shown only where it is text")
    func currentValue() {
        #expect(
            complaints(aboutEvent: "{{#tags}}{{.}}{{/tags}}{{#title}}{{.}}{{/title}}{{#body}}{{{.}}}{{/body}}").isEmpty
        )
        #expect(
            complaints(aboutEvent: "{{#venue}}{{.}}{{/venue}}{{#tags}}{{.title}}{{/tags}}") == """
                themes/test/templates/event.mustache:1:11: error: unknown variable `.` in `venue` [unknown-variable]
                  1 | {{#venue}}{{.}}{{/venue}}{{#tags}}{{.title}}{{/tags}}
                    |           ^^^^^
                themes/test/templates/event.mustache:1:35: error: unknown variable `.title` in `tags` [unknown-variable]
                  1 | {{#venue}}{{.}}{{/venue}}{{#tags}}{{.title}}{{/tags}}
                    |                                   ^^^^^^^^^^

                """
        )
    }

    @Test("Text must be escaped, markup must not")
    func escapingOfKinds() {
        #expect(
            complaints(aboutEvent: "{{{title}}}\n{{&venue.name}}\n{{body}}\n{{#tags}}{{{.}}}{{/tags}}") == """
                themes/test/templates/event.mustache:1:1: error: `title` is text and must be escaped [unescaped-text]
                  1 | {{{title}}}
                    | ^^^^^^^^^^^
                  help: write `{{title}}`
                themes/test/templates/event.mustache:2:1: error: `venue.name` is text and must be escaped [unescaped-text]
                  2 | {{&venue.name}}
                    | ^^^^^^^^^^^^^^^
                  help: write `{{venue.name}}`
                themes/test/templates/event.mustache:3:1: error: `body` is markup and would show its tags [escaped-markup]
                  3 | {{body}}
                    | ^^^^^^^^
                  help: write `{{{body}}}`
                themes/test/templates/event.mustache:4:10: error: `.` is text and must be escaped [unescaped-text]
                  4 | {{#tags}}{{{.}}}{{/tags}}
                    |          ^^^^^^^
                  help: write `{{.}}`

                """
        )
    }

    @Test("What is not text cannot be shown", arguments: ["cancelled", "venue", "tags"])
    func valuesWithoutText(name: String) {
        let tag = "{{\(name)}}"
        #expect(
            complaints(aboutEvent: tag) == """
                themes/test/templates/event.mustache:1:1: error: `\(name)` is not text [value-without-text]
                  1 | \(tag)
                    | \(String(repeating: "^", count: tag.count))
                  help: use it as a section: `{{#\(name)}}…{{/\(name)}}`

                """
        )
    }

    @Test("A template a page needs is missing")
    func missingTemplate() {
        #expect(
            complaints(about: ["evnet": ""], requiring: [eventPage]) == """
                themes/test/templates/event.mustache:1:1: error: the theme has no template `event.mustache` [missing-template]
                  help: add the template, or copy it from the default theme

                """
        )
    }

    @Test("Problems of all files are told at once, in the order of files and lines")
    func allFilesAtOnce() {
        let text = complaints(
            about: ["page": "{{#x", "part": "{{>none}}", "event": "{{b}}\n{{a}}"],
            requiring: [eventPage, sitePage, PageTemplate<SitePage>("absent")]
        )
        let places = text.split(separator: "\n").filter { $0.contains(": error: ") }.map { $0.prefix { $0 != " " } }
        #expect(
            places == [
                "themes/test/templates/absent.mustache:1:1:",
                "themes/test/templates/event.mustache:1:1:",
                "themes/test/templates/event.mustache:2:1:",
                "themes/test/templates/page.mustache:1:1:",
                "themes/test/templates/part.mustache:1:1:",
            ]
        )
    }
}
