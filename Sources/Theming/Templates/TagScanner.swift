import Diagnostics

/// Cuts a template into text and tags, and refuses what themes cannot use of Mustache and its dialects: other
/// delimiters, pragmas, functions such as `{{reversed(tags)}}`, and partials named by a variable.
struct TagScanner {
    private let source: SourceText
    private(set) var tokens: [TemplateToken] = []
    private(set) var problems: [Diagnostic] = []
    /// Whether the tokens reach to the end of the template.
    private(set) var isComplete = false
    private var position = 0

    init(_ source: SourceText) {
        self.source = source
    }

    /// Reads to the end, or to a tag after which nothing can be understood.
    mutating func scan() {
        while let opening = findPair(of: "{", from: position) {
            appendText(upTo: opening)
            guard scanTag(at: opening) else { return }
        }
        appendText(upTo: source.utf8.count)
        isComplete = true
    }

    /// Returns false where scanning has to end.
    private mutating func scanTag(at opening: Int) -> Bool {
        let start = opening + 2
        guard let closing = findPair(of: "}", from: start) else {
            report(.unclosedTag, opening..<start)
            return false
        }
        let sigil = source.utf8[start]
        if sigil == UInt8(ascii: "!") {
            append(.comment, opening..<closing + 2)
            return true
        }
        if let next = findPair(of: "{", from: start + 1), next < closing {
            report(.unclosedTag, opening..<start)
            return false
        }
        let isTriple = sigil == UInt8(ascii: "{")
        let hasThirdBrace = source.utf8[closing...].dropFirst(2).first == UInt8(ascii: "}")
        let tag = opening..<closing + (isTriple && hasThirdBrace ? 3 : 2)
        if sigil == UInt8(ascii: "=") {
            report(.unsupportedTag(tag: text(of: tag)), tag)
            return false
        }
        position = tag.upperBound
        if isTriple, !hasThirdBrace {
            report(.invalidTag(tag: text(of: tag)), tag)
        } else {
            scanName(kind: Self.kind(of: sigil), in: tag, content: start..<closing)
        }
        return true
    }

    private mutating func scanName(kind: TemplateToken.Kind?, in tag: Range<Int>, content: Range<Int>) {
        let name = trimmed(kind == nil ? content : content.dropFirst())
        let bytes = source.utf8[name]
        let isExtension = bytes.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "*") }
        if isExtension || bytes.first == UInt8(ascii: "%") {
            report(.unsupportedTag(tag: text(of: tag)), tag)
        } else if Self.isName(bytes, ofKind: kind ?? .escaped) {
            tokens.append(TemplateToken(kind: kind ?? .escaped, name: text(of: name), range: tag))
        } else {
            report(.invalidTag(tag: text(of: tag)), tag)
        }
    }

    /// Nil for what is no sigil.
    private static func kind(of sigil: UInt8) -> TemplateToken.Kind? {
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .end
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        default: nil
        }
    }

    /// Variables are `.`, or words joined by dots, the first of which may follow a dot; templates are paths.
    private static func isName(_ bytes: ArraySlice<UInt8>, ofKind kind: TemplateToken.Kind) -> Bool {
        let letters = bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            case UInt8(ascii: "/"): kind == .partial || kind == .parent || kind == .end
            default: false
            }
        }
        guard letters, !bytes.isEmpty else { return false }
        switch kind {
        case .partial, .parent, .block, .end: return true
        case .text, .comment, .escaped, .unescaped, .section, .inverted: break
        }
        let dot = UInt8(ascii: ".")
        let hasEmptyWord = bytes.last == dot || zip(bytes, bytes.dropFirst()).contains { $0 == dot && $1 == dot }
        return !hasEmptyWord || bytes.elementsEqual(".".utf8)
    }
}

extension TagScanner {
    private mutating func append(_ kind: TemplateToken.Kind, _ range: Range<Int>) {
        tokens.append(TemplateToken(kind: kind, name: "", range: range))
        position = range.upperBound
    }

    private mutating func appendText(upTo end: Int) {
        if position < end {
            append(.text, position..<end)
        }
    }

    private mutating func report(_ problem: Problem, _ range: Range<Int>) {
        problems.append(source.diagnostic(problem, bytes: range))
    }

    /// Where two of the same braces stand together.
    private func findPair(of brace: Unicode.Scalar, from start: Int) -> Int? {
        let byte = UInt8(ascii: brace)
        var index = start
        while index + 1 < source.utf8.count {
            if source.utf8[index] == byte, source.utf8[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let start = range.first { !isBlank(source.utf8[$0]) } ?? range.upperBound
        let end = range.last { !isBlank(source.utf8[$0]) }.map { $0 + 1 } ?? start
        return start..<end
    }

    private func text(of range: Range<Int>) -> String {
        String(decoding: source.utf8[range], as: UTF8.self)
    }
}
