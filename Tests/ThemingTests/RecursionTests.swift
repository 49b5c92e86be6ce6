import Testing
import Theming

@Suite("Partials that include themselves")
struct RecursionTests {
    @Test("Comments show their replies to any depth")
    func comments() throws {
        let page = SitePage(
            comments: [Comment(text: "1", replies: [Comment(text: "1.1", replies: [Comment(text: "1.1.1")])])]
        )
        let text = try render(
            page,
            with: [
                "page": "{{#comments}}{{>comment}}{{/comments}}",
                "comment": "<li>{{text}}{{#replies}}{{>comment}}{{/replies}}</li>",
            ]
        )
        #expect(text == "<li>1<li>1.1<li>1.1.1</li></li></li>")
    }

    @Test("Two partials may take turns on the way down")
    func takingTurns() throws {
        let page = SitePage(comments: [Comment(text: "1", replies: [Comment(text: "2", replies: [Comment(text: "3")])])]
        )
        let text = try render(
            page,
            with: [
                "page": "{{#comments}}{{>odd}}{{/comments}}",
                "odd": "a{{text}}{{#replies}}{{>even}}{{/replies}}",
                "even": "b{{text}}{{>more}}",
                "more": "{{#replies}}{{>odd}}{{/replies}}",
            ]
        )
        #expect(text == "a1b2a3")
    }

    @Test("Partials in a circle are reported")
    func circle() {
        #expect(
            complaints(about: ["page": "{{>a}}", "a": "{{#title}}{{/title}}{{>b}}", "b": "\n {{>a}}"]) == """
                themes/test/templates/a.mustache:1:21: error: partials include each other without end: a → b → a [partial-cycle]
                  1 | {{#title}}{{/title}}{{>b}}
                    |                     ^^^^^^
                  help: let a partial include itself only inside a section over a list

                """
        )
    }

    @Test(
        "A recursion that does not go deeper into the data never ends",
        arguments: [
            "{{>comment}}",
            "{{^replies}}{{>comment}}{{/replies}}",
            "{{#text}}{{>comment}}{{/text}}",
            "{{#comments}}{{>comment}}{{/comments}}",
            "{{#replies}}{{#comments}}{{>comment}}{{/comments}}{{/replies}}",
            "{{#replies}}{{>comment}}{{/replies}}{{>comment}}",
            "{{#replies}}{{>detour}}{{/replies}}{{>detour}}",
        ]
    )
    func endless(body: String) {
        let text = complaints(
            about: ["page": "{{#comments}}{{>comment}}{{/comments}}", "comment": body, "detour": "{{>comment}}"]
        )
        #expect(text.contains("partials include each other without end: "))
    }

    @Test("Layouts in a circle, and blocks that replace what they stand in, are reported")
    func layoutCircles() {
        let circle = complaints(about: ["page": "{{<layout}}{{/layout}}", "layout": "{{<page}}{{/page}}"])
        #expect(
            circle.contains("without end: layout → page → layout")
                || circle.contains("without end: page → layout → page")
        )
        let block = complaints(
            about: ["page": "{{<layout}}{{$a}}{{$a}}{{/a}}{{/a}}{{/layout}}", "layout": "{{$a}}{{/a}}"]
        )
        #expect(block.contains("page.mustache:1:18: error: partials include each other without end: $a → $a"))
        let card = complaints(
            about: ["page": "{{<card}}{{$a}}{{<card}}{{$a}}x{{/a}}{{/card}}{{/a}}{{/card}}", "card": "{{$a}}{{/a}}"]
        )
        #expect(card.contains("without end: "))
    }
}
