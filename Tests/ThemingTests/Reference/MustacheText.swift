import Diagnostics

@testable import Theming

/// Writes a theme's template anew for swift-mustache.
///
/// - Every template selects ``EscapedHTML``.
/// - Templates go by their number, as swift-mustache cannot end `{{<layouts/page}}`: names there have no slashes.
/// - Blanks before a partial or block are left out, else swift-mustache indents each of its lines.
struct MustacheText {
    private var utf8 = Array(EscapedHTML.pragma.utf8)
    private var openNames: [String] = []

    /// `names` are those of all templates.
    static func text(of template: ParsedTemplate, among names: [String]) -> String {
        var scanner = TagScanner(template.source)
        scanner.scan()
        var text = MustacheText()
        for token in scanner.tokens {
            text.append(token, of: template.source, among: names)
        }
        return String(decoding: text.utf8, as: UTF8.self)
    }

    static func number(of template: String, among names: [String]) -> String {
        names.firstIndex(of: template).map(String.init) ?? template
    }

    private mutating func append(_ token: TemplateToken, of source: SourceText, among names: [String]) {
        switch token.kind {
        case .text: appendText(source.utf8[token.range])
        case .comment: utf8 += source.utf8[token.range]
        case .escaped: appendTag("", token.name)
        case .unescaped: appendTag("&", token.name)
        case .section: begin("#", token.name)
        case .inverted: begin("^", token.name)
        case .block:
            dropIndentation()
            begin("$", token.name)
        case .parent:
            dropIndentation()
            begin("<", Self.number(of: token.name, among: names))
        case .partial:
            dropIndentation()
            appendTag(">", Self.number(of: token.name, among: names))
        case .end: appendTag("/", openNames.popLast() ?? token.name)
        }
    }

    private mutating func begin(_ sigil: String, _ name: String) {
        openNames.append(name)
        appendTag(sigil, name)
    }

    private mutating func appendTag(_ sigil: String, _ name: String) {
        utf8 += "{{\(sigil)\(name)}}".utf8
    }

    /// Line endings become LF.
    private mutating func appendText(_ text: ArraySlice<UInt8>) {
        for byte in text {
            if byte == UInt8(ascii: "\n"), utf8.last == UInt8(ascii: "\r") {
                utf8.removeLast()
            }
            utf8.append(byte)
        }
    }

    /// Removes blanks at the end if nothing else stands on their line.
    private mutating func dropIndentation() {
        let blanks = utf8.reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        if utf8.dropLast(blanks).last == UInt8(ascii: "\n") {
            utf8.removeLast(blanks)
        }
    }
}
