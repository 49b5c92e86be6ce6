import Diagnostics

/// Writes a checked template anew for swift-mustache, which so reads the very tags that were checked.
///
/// - Every template selects ``EscapedHTML``.
/// - Templates go by their number, as swift-mustache cannot end `{{<layouts/page}}`: names there have no slashes.
/// - Blanks before a partial or block are left out, else swift-mustache indents each of its lines, which is slow and
///   changes what stands in `<pre>`.
struct MustacheText {
    private var utf8 = Array(EscapedHTML.pragma.utf8)
    private var openNames: [String] = []

    static func name(ofTemplate index: Int) -> String { String(index) }

    static func text(of template: ParsedTemplate, in templates: TemplateSet) -> String {
        var text = MustacheText()
        for token in template.tokens {
            text.append(token, of: template, in: templates)
        }
        return String(decoding: text.utf8, as: UTF8.self)
    }

    private mutating func append(_ token: TemplateToken, of template: ParsedTemplate, in templates: TemplateSet) {
        switch token.kind {
        case .text: appendText(template.source.utf8[token.range])
        case .comment: utf8 += template.source.utf8[token.range]
        case .escaped: appendTag("", token.name)
        case .unescaped: appendTag("&", token.name)
        case .section: begin("#", token.name)
        case .inverted: begin("^", token.name)
        case .block:
            dropIndentation()
            begin("$", token.name)
        case .parent:
            dropIndentation()
            begin("<", Self.reference(to: token.name, in: templates))
        case .partial:
            dropIndentation()
            appendTag(">", Self.reference(to: token.name, in: templates))
        case .end: appendTag("/", openNames.popLast() ?? token.name)
        }
    }

    private static func reference(to template: String, in templates: TemplateSet) -> String {
        templates.index(of: template).map(name(ofTemplate:)) ?? template
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
