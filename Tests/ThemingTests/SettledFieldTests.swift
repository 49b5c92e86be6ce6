import Testing

@testable import Theming

@Suite("What all pages of a site show alike is written into its templates")
struct SettledFieldTests {
    private struct Frame: TemplateView {
        var site: String?
        var sheets: [String] = []
        var note: Markup?
        var hasMenu = false
        var title: String

        static let fields = TemplateFields<Frame>(
            .text("site") { $0.site }.settled,
            .texts("sheets") { $0.sheets }.settled,
            .html("note") { $0.note }.settled,
            .flag("hasMenu") { $0.hasMenu }.settled,
            .text("title") { $0.title }
        )
    }

    private struct Page: TemplateView {
        var frame: Frame

        static let fields = TemplateFields<Page>(.view("frame") { $0.frame })
    }

    private static let page = PageTemplate<Page>("page")

    private static let frame = Frame(
        site: "A&B",
        sheets: ["a.css", "", "<.css"],
        note: Markup(trusted: "<b>n</b>"),
        hasMenu: true,
        title: "First"
    )
    private static let bareFrame = Frame(title: "First")

    private func render(_ frame: Frame, with template: String, settling settled: Frame?) throws -> String {
        let parts: KeyValuePairs = [
            "page": template, "outer": "<{{$inner}}{{frame.site}}{{/inner}}>",
        ]
        let pages = try load(parts, requiring: [Self.page]).get().pages(in: nil)
        let bytes = try (settled.map { pages.settling($0) } ?? pages).render(Page(frame: frame), as: Self.page)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "A page is the same as if it were asked",
        arguments: [
            "{{frame.site}} {{{frame.note}}} {{frame.title}}",
            "{{#frame}}{{site}}{{#title}} in {{site}}{{/title}}{{/frame}}",
            "{{#frame.sheets}}[{{.}} of {{frame.site}}]{{/frame.sheets}}{{^frame.sheets}}none{{/frame.sheets}}",
            "{{#frame.sheets}}[{{.}} on {{frame.title}}]{{/frame.sheets}}",
            "{{#frame.site}}{{.}}{{#frame.note}}{{{.}}}{{/frame.note}}{{.}}{{/frame.site}}",
            "{{#frame.title}}{{.}}{{#frame.site}}{{.}}{{/frame.site}}{{#frame.hasMenu}}{{.}}{{/frame.hasMenu}}"
                + "{{/frame.title}}",
            "{{^frame.hasMenu}}{{frame.title}}{{/frame.hasMenu}}{{#frame.hasMenu}}menu{{/frame.hasMenu}}",
            "{{^frame.note}}-{{/frame.note}}{{#frame.note}}{{{.}}}{{frame.title}}{{/frame.note}}",
            "{{<outer}}{{/outer}}{{<outer}}{{$inner}}{{frame.title}}{{/inner}}{{/outer}}",
            "{{#frame.sheets}}{{$place}}{{.}};{{/place}}{{/frame.sheets}}",
        ]
    )
    func same(template: String) throws {
        for frame in [Self.frame, Self.bareFrame] {
            let asked = try render(frame, with: template, settling: nil)
            #expect(try render(frame, with: template, settling: frame) == asked)
        }
    }

    @Test("Settled fields are those of the view that was given, all others those of the page")
    func whatIsSettled() throws {
        let page = Frame(site: "other", title: "Second")
        let template =
            "{{frame.site}}, {{#frame.sheets}}{{.}};{{/frame.sheets}} {{#frame.hasMenu}}menu{{/frame.hasMenu}}"
            + ", {{frame.title}}"
        #expect(try render(page, with: template, settling: Self.frame) == "A&amp;B, a.css;&lt;.css; menu, Second")
    }
}
