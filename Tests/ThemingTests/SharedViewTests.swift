import Synchronization
import Testing

@testable import Theming

@Suite("What several pages show is rendered once")
struct SharedViewTests {
    /// Counts how often templates ask for it.
    private struct Talk: TemplateView {
        let title: String
        let asked = Count()
        let renderings = Renderings()

        static let fields = TemplateFields<Talk>(.text("title") { $0.asked.title($0.title) })
    }

    private final class Count: Sendable {
        private let number = Mutex(0)

        var times: Int { number.withLock { $0 } }

        func title(_ title: String) -> String {
            number.withLock { $0 += 1 }
            return title
        }
    }

    private struct Month: TemplateView {
        var name: String
        var talks: [Talk]

        static let fields = TemplateFields<Month>(
            .text("name") { $0.name },
            .list("talks") { $0.talks.map { SharedView($0, renderings: $0.renderings) } }
        )
    }

    private struct Year: TemplateView {
        var months: [Month]

        static let fields = TemplateFields<Year>(.list("months") { $0.months })
    }

    private static let month = PageTemplate<Month>("month")
    private static let year = PageTemplate<Year>("year")

    private func theme(_ templates: KeyValuePairs<String, String>) throws -> Theme {
        try load(templates, requiring: [Self.month, Self.year]).get()
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("A partial that shows nothing but the view is rendered for the first page only, whatever kind that is")
    func once() throws {
        let theme = try theme([
            "month": "{{name}}: {{#talks}}{{>talk}}{{/talks}}",
            "year": "{{#months}}<{{#talks}}{{> talk}}{{/talks}}>{{/months}}",
            "talk": "{{.title}};",
        ])
        let talks = [Talk(title: "A&B"), Talk(title: "C")]
        let march = Month(name: "March", talks: talks)
        #expect(text(try theme.render(march, as: Self.month)) == "March: A&amp;B;C;")
        #expect(text(try theme.render(Year(months: [march, march]), as: Self.year)) == "<A&amp;B;C;><A&amp;B;C;>")
        #expect(talks.map(\.asked.times) == [1, 1])
    }

    @Test("What a partial shows of the page around the view is each page's own")
    func aroundIt() throws {
        let theme = try theme([
            "month": "{{#talks}}{{>talk}}{{/talks}}", "year": "", "talk": "{{title}} in {{name}};",
        ])
        let talk = Talk(title: "A")
        for name in ["March", "April"] {
            let page = try theme.render(Month(name: name, talks: [talk]), as: Self.month)
            #expect(text(page) == "A in \(name);")
        }
    }

    @Test("Two partials, and two themes, each have their own text of a view")
    func severalTexts() throws {
        let templates: KeyValuePairs = [
            "month": "{{#talks}}{{>talk}}{{/talks}}{{#talks}}{{>short}}{{/talks}}", "year": "",
            "talk": "<{{title}}>", "short": "{{title}}",
        ]
        let month = Month(name: "March", talks: [Talk(title: "A")])
        for theme in [try theme(templates), try theme(templates)] {
            #expect(text(try theme.render(month, as: Self.month)) == "<A>A")
        }
        let other = try theme(["month": "{{#talks}}{{>talk}}{{/talks}}", "year": "", "talk": "({{title}})"])
        #expect(text(try other.render(month, as: Self.month)) == "(A)")
    }
}
