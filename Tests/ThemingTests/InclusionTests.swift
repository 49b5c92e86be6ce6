import Testing
import Theming

@Suite("Partials and layouts")
struct InclusionTests {
    @Test("A partial is rendered in the scope it is included in, without indentation")
    func partials() throws {
        let page = SitePage(title: "Site", events: [EventCard(title: "A"), EventCard(title: "B")])
        let text = try render(
            page,
            with: [
                "page": "<ul>\n  {{#events}}\n  {{> cards/event }}\n  {{/events}}\n</ul>\n{{>cards/event}}",
                "cards/event": "<li>\n<pre>{{title}}</pre></li>\n",
            ]
        )
        #expect(
            text == """
                <ul>
                <li>
                <pre>A</pre></li>
                <li>
                <pre>B</pre></li>
                </ul>
                <li>
                <pre>Site</pre></li>

                """
        )
    }

    @Test("An unknown partial or layout is reported even in templates no page uses")
    func unknownPartials() {
        #expect(
            complaints(about: ["page": "", "cards/event": "{{> card/event}}\n{{<layout}}{{/layout}}"]) == """
                themes/test/templates/cards/event.mustache:1:1: error: unknown partial `card/event` [unknown-partial]
                  1 | {{> card/event}}
                    | ^^^^^^^^^^^^^^^^
                  help: did you mean `cards/event`?
                themes/test/templates/cards/event.mustache:2:1: error: unknown partial `layout` [unknown-partial]
                  2 | {{<layout}}{{/layout}}
                    | ^^^^^^^^^^^

                """
        )
    }

    @Test("A partial is checked in every scope it is included in")
    func partialsInEveryScope() {
        #expect(complaints(about: ["page": "{{#events}}{{>card}}{{/events}}", "card": "{{cancelled}}"]) != "")
        #expect(
            complaints(
                about: ["page": "{{#events}}{{>card}}{{/events}}{{>card}}", "card": "{{#cancelled}}x{{/cancelled}}"]
            ) == """
                themes/test/templates/card.mustache:1:1: error: unknown variable `cancelled` in the page `page` [unknown-variable]
                  1 | {{#cancelled}}x{{/cancelled}}
                    | ^^^^^^^^^^^^^^

                """
        )
    }

    @Test("A page fills the blocks of a layout, which keep their defaults otherwise")
    func layouts() throws {
        let text = try render(
            with: [
                "page": """
                {{<layouts/base}}
                  {{! the other blocks are fine }}
                  {{$content}}
                    <p>{{title}}</p>
                  {{/content}}
                {{/layouts/base}}
                """,
                "layouts/base": """
                <title>{{$title}}{{title}}!{{/title}}</title>
                <main>
                  {{$content}}{{/content}}
                </main>

                """,
            ]
        )
        #expect(text == "<title>Stammtisch!</title>\n<main>\n<p>Stammtisch</p>\n\n</main>\n")
    }

    @Test("Layouts can build on layouts; the page has the last word")
    func nestedLayouts() throws {
        let templates: KeyValuePairs = [
            "page": "{{<middle}}{{$a}}page{{/a}}{{/middle}}",
            "middle": "{{<base}}{{$a}}middle{{/a}}{{$b}}({{$c}}middle{{/c}}){{/b}}{{/base}}",
            "base": "{{$a}}{{/a}} {{$b}}{{/b}} {{$d}}base{{/d}}",
        ]
        #expect(try render(with: templates) == "page (middle) base")
    }

    @Test("A block is checked in the scope where the layout shows it")
    func blockScope() throws {
        let templates: KeyValuePairs = [
            "page": "{{<layout}}{{$item}}{{cancelled}}{{title}}{{/item}}{{/layout}}",
            "layout": "{{#events}}{{$item}}{{/item}}{{/events}}",
        ]
        #expect(
            complaints(about: templates)
                == """
                themes/test/templates/page.mustache:1:21: error: `cancelled` is not text [value-without-text]
                  1 | {{<layout}}{{$item}}{{cancelled}}{{title}}{{/item}}{{/layout}}
                    |                     ^^^^^^^^^^^^^
                  help: use it as a section: `{{#cancelled}}…{{/cancelled}}`

                """
        )
    }

    @Test("Defaults of blocks are checked")
    func blockDefaults() {
        #expect(complaints(about: ["page": "{{$a}}{{titel}}{{/a}}"]).contains("1:7: error: unknown variable `titel`"))
    }

    @Test("A replacement for a block the layout does not have is reported")
    func unknownBlock() {
        #expect(
            complaints(
                about: [
                    "page": "{{<layout}}\n{{$contnet}}x{{/contnet}}\n{{/layout}}", "layout": "{{>main}}",
                    "main": "{{$content}}{{/content}}",
                ]
            ) == """
                themes/test/templates/page.mustache:2:1: error: `layout` has no block `contnet` [unknown-block]
                  2 | {{$contnet}}x{{/contnet}}
                    | ^^^^^^^^^^^^
                  help: did you mean `content`?

                """
        )
    }

    @Test("What stands beside the blocks of a layout would be lost")
    func outsideBlocks() {
        #expect(
            complaints(
                about: [
                    "page": "{{<layout}}\n  <p> Hallo \n{{title}}{{$a}}{{/a}}{{$a}}{{/a}}{{/layout}}",
                    "layout": "{{$a}}{{/a}}",
                ]
            ) == """
                themes/test/templates/page.mustache:2:3: error: this stands outside the blocks of `{{<layout}}` \
                and would not be shown [outside-block]
                  2 |   <p> Hallo 
                    |   ^^^^^^^^^
                  help: move it into a block, as in `{{$name}}…{{/name}}`
                themes/test/templates/page.mustache:3:1: error: this stands outside the blocks of `{{<layout}}` \
                and would not be shown [outside-block]
                  3 | {{title}}{{$a}}{{/a}}{{$a}}{{/a}}{{/layout}}
                    | ^^^^^^^^^
                  help: move it into a block, as in `{{$name}}…{{/name}}`
                themes/test/templates/page.mustache:3:22: error: the block `a` of `layout` is replaced twice [duplicate-block]
                  3 | {{title}}{{$a}}{{/a}}{{$a}}{{/a}}{{/layout}}
                    |                      ^^^^^^
                  help: keep one of the two blocks

                """
        )
    }
}
