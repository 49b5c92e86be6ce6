import Mustache
import Theming

/// A content type that escapes as themes do, as swift-mustache's own compares `Character`s.
struct EscapedHTML: MustacheContentType {
    private static let name = "EscapedHTML"

    /// The line that selects this type. It must start every template: a partial falls back to the built-in type.
    static let pragma = "{{% CONTENT_TYPE: \(name)}}\n"

    /// swift-mustache finds content types in a table of its own; entering this one again changes nothing.
    static func register() {
        MustacheContentTypes.register(EscapedHTML(), named: name)
    }

    func escapeText(_ text: String) -> String { HTMLText.escaped(text) }

    /// The text that was escaped: our fields write it to pages, while swift-mustache escapes what it reads.
    static func unescaped(_ html: String) -> String {
        let references = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ]
        // By scalars: a combining mark after a reference makes one `Character` of both.
        return String(
            references.reduce(html.unicodeScalars) { text, pair in
                text.replacing(pair.0.unicodeScalars, with: pair.1.unicodeScalars)
            }
        )
    }
}
