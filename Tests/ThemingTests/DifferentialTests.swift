import Diagnostics
import Foundation
import Mustache
import Testing

@testable import Theming

@Suite("Pages look as swift-mustache renders them")
struct DifferentialTests {
    private static let page = PageTemplate<EverythingPage>("page")
    /// Each twice: what lists show is rendered once and then remembered.
    private static var views: [EverythingPage] {
        let pages = [
            EverythingPage(site: "S", everything: .full(depth: 3)),
            EverythingPage(site: nil, everything: Everything()),
        ]
        return pages + pages
    }

    @Test("Themes made up at random", arguments: 0..<40)
    func randomThemes(seed: UInt64) throws {
        var random = RandomTheme(seed: seed)
        var accepted = 0
        for _ in 0..<100 {
            let source = random.source()
            guard case .success(let theme) = Theme.load(source, requiring: [Self.page]) else { continue }
            accepted += 1
            let reference = try ReferenceTheme(source)
            for view in Self.views {
                let expected = try #require(reference.render(view, as: Self.page))
                expectSameText(try theme.render(view, as: Self.page), expected, of: source)
            }
        }
        #expect(accepted > 10)
    }

    @Test(
        "Tags on lines of their own and amid others",
        arguments: [
            "a\n{{#flag}}\nb\n{{/flag}}\nc", "a\n  {{#flag}}  \n b\n  {{/flag}}  \n c\n",
            "{{#flag}}\n{{#flag}}\nx\n{{/flag}}\n{{/flag}}\n", "a {{#flag}}\n b\n{{/flag}} c\n",
            "{{#flag}}a\n{{/flag}}\n  b {{! c }}\n", "{{#flag}}\na{{/flag}}\n  b\n{{text}}\n",
            "  {{! c }}  \n  {{! d }} x\n", "  {{! several\n lines }}\n  x", "  {{text}}\n  {{{html}}}  \n",
            "{{! c }}", "  {{! c }}", "{{! c }}  ", "x\n  ", "  ", "", "\n\n", "{{#flag}}  {{/flag}}",
            "\t{{^list}}\t\n{{/list}}\n", "{{#list}}\r\n  {{.text}}\r\n{{/list}}\r\n", "a\r\n  {{#flag}}\r\nb{{/flag}}",
        ]
    )
    func whitespace(template: String) throws {
        let source = ThemeSource(
            displayPath: "themes/test",
            files: [ThemeSource.File(path: "templates/page.mustache", bytes: Array(template.utf8))]
        )
        let theme = try Theme.load(source, requiring: [Self.page]).get()
        let reference = try ReferenceTheme(source)
        for view in Self.views {
            let expected = try #require(reference.render(view, as: Self.page))
            expectSameText(try theme.render(view, as: Self.page), expected, of: source)
        }
    }

    @Test("The default theme, with every name replaced by one of its kind")
    func defaultTheme() throws {
        let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../themes/default").standardized.path
        let source = try ThemeSource.read(folder: folder, displayPath: "themes/default").withNamesOfEverything()
        let pages = source.templates.map { PageTemplate<EverythingPage>($0.name) }
        let theme = try Theme.load(source, requiring: pages).get()
        let reference = try ReferenceTheme(source)
        #expect(pages.count > 20)
        for page in pages {
            for view in Self.views {
                let expected = try #require(reference.render(view, as: page))
                expectSameText(try theme.render(view, as: page), expected, of: page.name)
            }
        }
    }

    @Test("The stock content type of swift-mustache lets quotes with a mark pass, so the reference has another")
    func stockEscaping() throws {
        let quote = "\"\u{301}"
        #expect(try MustacheTemplate(string: "{{.}}").render(quote) == quote)
    }

    private func expectSameText(_ text: [UInt8], _ expected: [UInt8], of theme: some Any) {
        guard text != expected else { return }
        let texts = [text, expected].map { String(decoding: $0, as: UTF8.self).debugDescription }
        Issue.record("\(texts[0]) should be \(texts[1]) in \(theme)")
    }
}

extension ThemeSource {
    /// The same text and inclusions for ``Everything``: a variable shows text, a section enters a list, and so on.
    fileprivate func withNamesOfEverything() -> ThemeSource {
        ThemeSource(displayPath: displayPath, files: templates.map { $0.withNamesOfEverything() })
    }
}

extension ParsedTemplate {
    fileprivate func withNamesOfEverything() -> ThemeSource.File {
        var scanner = TagScanner(source)
        scanner.scan()
        var text: [UInt8] = []
        var ends: [String] = []
        for token in scanner.tokens {
            switch token.kind {
            case .escaped: text += "{{text}}".utf8
            case .unescaped: text += "{{{html}}}".utf8
            case .section, .inverted:
                let name = token.range.lowerBound % 2 == 0 ? "list" : "view"
                ends.append(name)
                text += (token.kind == .section ? "{{#\(name)}}" : "{{^\(name)}}").utf8
            case .block, .parent:
                ends.append(token.name)
                text += source.utf8[token.range]
            case .end: text += "{{/\(ends.popLast() ?? token.name)}}".utf8
            case .text, .comment, .partial: text += source.utf8[token.range]
            }
        }
        return ThemeSource.File(path: "templates/\(name).mustache", bytes: text)
    }
}
