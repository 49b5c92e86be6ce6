import Diagnostics
import Testing
import Theming

@Suite("Templates that are no Mustache")
struct SyntaxTests {
    /// The one complaint about an event template, without the excerpt.
    private func complaint(about template: String) -> [Substring] {
        complaints(aboutEvent: template).split(separator: "\n").filter { !$0.contains(" | ") }
    }

    private let file = "themes/test/templates/event.mustache"

    @Test("A tag is never closed", arguments: ["{{title", "a {{title <b>\n{{title}}", "{{! comment"])
    func unclosedTag(template: String) {
        let column = template.hasPrefix("a") ? 3 : 1
        #expect(
            complaint(about: template) == [
                "\(file):1:\(column): error: the tag is never closed [unclosed-tag]", "  help: add the missing `}}`",
            ]
        )
    }

    @Test("A section is never closed")
    func unclosedSection() {
        #expect(
            complaints(aboutEvent: "{{#venue}}\n  {{^tags}}\n{{name}}") == """
                \(file):2:3: error: `tags` is never closed [unclosed-section]
                  2 |   {{^tags}}
                    |   ^^^^^^^^^
                  help: add `{{/tags}}`

                """
        )
    }

    @Test("Sections are closed in the wrong order")
    func mismatchedEnd() {
        #expect(
            complaints(aboutEvent: "{{#venue}}\n{{#tags}}{{/venue}}{{/tags}}") == """
                \(file):2:10: error: `{{/venue}}` stands where `{{/tags}}` is expected [unexpected-section-end]
                  2 | {{#tags}}{{/venue}}{{/tags}}
                    |          ^^^^^^^^^^
                  help: close sections in the reverse order of opening them

                """
        )
    }

    @Test("A section end closes nothing")
    func strayEnd() {
        #expect(
            complaint(about: "{{/title}}") == [
                "\(file):1:1: error: `{{/title}}` closes nothing [unexpected-section-end]",
                "  help: close sections in the reverse order of opening them",
            ]
        )
    }

    @Test(
        "Names are words joined by dots",
        arguments: [
            "{{}}", "{{ }}", "{{{}}}", "{{a b}}", "{{venue..name}}", "{{venue.}}", "{{..title}}", "{{ #title}}",
            "{{ä}}",
            "{{a/b}}", "{{{title}}", "{{{title} }}", "{{#}}", "{{>}}", "{{> a b}}", "{{title\u{301}}}",
        ]
    )
    func invalidNames(tag: String) {
        #expect(
            complaint(about: tag) == [
                "\(file):1:1: error: `\(tag)` is not a tag [invalid-tag]",
                "  help: names are letters, digits, `-` and `_`, joined by dots",
            ]
        )
    }

    @Test(
        "Other delimiters, pragmas, transforms and dynamic partials are refused",
        arguments: [
            "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}", "{{lowercased(title)}}", "{{#reversed(tags)}}",
            "{{/reversed(tags)}}",
            "{{index()}}", "{{>*title}}", "{{<*title}}",
        ]
    )
    func unsupportedTags(tag: String) {
        #expect(
            complaint(about: tag) == [
                "\(file):1:1: error: `\(tag)` uses a part of Mustache that themes do not have [unsupported-tag]",
                "  help: use variables, sections, partials, blocks and comments",
            ]
        )
    }

    @Test("Sections nested without measure are refused rather than rendered")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#title}}", count: depth) + String(repeating: "{{/title}}", count: depth)
        }
        #expect(complaints(aboutEvent: nested(64)).isEmpty)
        #expect(
            complaint(about: nested(10_000)) == [
                "\(file):1:641: error: sections are nested more than 64 levels deep [sections-too-deep]",
                "  help: move a part of it into a partial",
            ]
        )
    }

    @Test("Bytes that are not UTF-8 are reported where they are")
    func encoding() throws {
        let bytes = Array("ä\nö".utf8) + [0xFF] + Array("{{title}}".utf8)
        let source = ThemeSource(
            displayPath: "themes/test",
            files: [.init(path: "templates/event.mustache", bytes: bytes)]
        )
        guard case .failure(let invalid) = Theme.load(source, requiring: [eventPage]) else {
            Issue.record("the theme was accepted")
            return
        }
        #expect(invalid.diagnostics.map(\.problem) == [.invalidUTF8(byte: 0xFF)])
        #expect(invalid.diagnostics.map(\.location.description) == ["\(file):2:2"])
    }

    @Test("Columns count in the author's text, whatever the indentation")
    func columns() {
        #expect(
            complaint(about: "\t  {{! note }}{{#title}}\n\t\t{{nme}}\n{{/title}}").first
                == "\(file):2:3: error: unknown variable `nme` in `title` [unknown-variable]"
        )
    }
}
