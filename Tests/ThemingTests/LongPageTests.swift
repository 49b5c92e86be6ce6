import Testing

@testable import Theming

@Suite("Pages and texts of any length")
struct LongPageTests {
    private struct Item: TemplateView {
        let text: String
        let renderings = Renderings()

        static let fields = TemplateFields<Item>(
            .text("text") { $0.text },
            .written("written") { item, page in
                page.appendPlain(capacity: item.text.utf8.count) { buffer in
                    buffer.update(fromContentsOf: item.text.utf8)
                }
            }
        )
    }

    private struct List: TemplateView {
        var items: [Item]

        static let fields = TemplateFields<List>(
            .list("items") { $0.items },
            .list("shared") { $0.items.map { SharedView($0, renderings: $0.renderings) } },
            .texts("texts") { $0.items.map(\.text) }
        )
    }

    private static let page = PageTemplate<List>("page")

    private func render(_ items: [Item], with template: String) throws -> String {
        let theme = try load(["page": template], requiring: [Self.page]).get()
        return String(decoding: try theme.render(List(items: items), as: Self.page), as: UTF8.self)
    }

    /// Together, those of each length fill a page several times.
    private static let lengths = [1, 7, 1023, 1024, 1025, 16383, 16384, 16385, 40000]

    private static func items(_ length: Int) -> [Item] {
        (0..<max(3, 50000 / length)).map { number in
            Item(text: String("\(number)-\(String(repeating: "x", count: length))".prefix(length)))
        }
    }

    @Test("Nothing is lost where a page outgrows its memory", arguments: lengths)
    func longPage(_ length: Int) throws {
        let items = Self.items(length)
        let shown = try render(items, with: "{{#items}}<b>{{text}}</b>{{written}}{{/items}}")
        #expect(shown == items.map { "<b>\($0.text)</b>\($0.text)" }.joined())
    }

    @Test("Nor where a text that is the current value does, within another one", arguments: lengths)
    func longTexts(_ length: Int) throws {
        let items = Self.items(length)
        let template = "{{#items}}{{#text}}{{.}}{{#written}}<{{.}}>{{/written}}{{.}}{{/text}}{{/items}}"
        #expect(try render(items, with: template) == items.map { "\($0.text)<\($0.text)>\($0.text)" }.joined())
        #expect(try render(items, with: "{{#texts}}{{.}},{{/texts}}") == items.map { "\($0.text)," }.joined())
    }

    @Test("Nor of what is kept for other pages", arguments: lengths)
    func longSharedViews(_ length: Int) throws {
        let items = Self.items(length)
        let template = "{{#shared}}<i>{{.text}}</i>{{/shared}}"
        let expected = items.map { "<i>\($0.text)</i>" }.joined()
        for _ in 0..<2 { #expect(try render(items, with: template) == expected) }
        let theme = try load(["page": template], requiring: [Self.page]).get()
        for _ in 0..<2 {
            let page = try theme.render(List(items: items), as: Self.page)
            #expect(String(decoding: page, as: UTF8.self) == expected)
        }
    }
}
