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
}
