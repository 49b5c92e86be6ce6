/// What of a template's text pages show: blanks and line ends that only set tags apart are left out.
///
/// Follows swift-mustache, and so the Mustache specification, but for the last rule:
/// - A line of blanks with one section tag, block tag, partial or comment vanishes ("standalone").
/// - Line ends become LF; a last line of blanks vanishes.
/// - What replaces a block loses the indentation of its first line on all of its lines.
/// - Blanks before a partial or block that begins a line vanish, rather than to indent each of its lines: that would
///   change what stands in `<pre>`.
struct TemplateWhitespace {
    private let tokens: [TemplateToken]
    private let source: ArraySlice<UInt8>
    private var texts: [[UInt8]]
    /// The sections and blocks around the current token, the template itself first.
    private var levels = [Level(isAtLineStart: true)]
    /// Whether the text before the current token ends with blanks that begin a line, and how many of them are shown.
    private var pendingBlanks: Int?
    /// Whether a standalone tag before the current token took the end of its line with it.
    private var dropsRestOfLine = false

    private struct Level {
        /// Tags after blanks only can be standalone.
        var isAtLineStart: Bool
        /// Within what replaces a block, all lines lose the indentation of the first.
        var dropsIndentation = false
        var indentation: Int?
        var isParent = false
    }

    /// For each token the text that is shown; empty for tags and comments.
    static func shownTexts(of tokens: [TemplateToken], in source: [UInt8]) -> [[UInt8]] {
        var whitespace = TemplateWhitespace(tokens: tokens, source: source[...], texts: tokens.map { _ in [] })
        for index in tokens.indices {
            whitespace.visit(index)
        }
        whitespace.dropPendingBlanks(before: tokens.count)
        return whitespace.texts
    }

    private init(tokens: [TemplateToken], source: ArraySlice<UInt8>, texts: [[UInt8]]) {
        self.tokens = tokens
        self.source = source
        self.texts = texts
    }
}

// MARK: - Tags

extension TemplateWhitespace {
    private var level: Level {
        get { levels[levels.count - 1] }
        set { levels[levels.count - 1] = newValue }
    }

    private mutating func visit(_ index: Int) {
        let token = tokens[index]
        guard token.kind != .text else {
            texts[index] = shownText(of: token, before: index + 1)
            return
        }
        if level.isAtLineStart, pendingBlanks == nil {
            beginLine(blanks: 0)
        }
        let isStandalone = token.kind.canBeStandalone && level.isAtLineStart && isEndOfLine(after: index)
        if isStandalone {
            dropPendingBlanks(before: index)
        }
        pendingBlanks = nil
        dropsRestOfLine = isStandalone
        // For the text after a section, too, this counts, and not whether the section's end is standalone.
        level.isAtLineStart = isStandalone
        switch token.kind {
        case .section, .inverted: open(isAtLineStart: isStandalone)
        case .block:
            let isReplacement = level.isParent
            open(isAtLineStart: isStandalone)
            level.dropsIndentation = level.dropsIndentation || isReplacement
        case .parent:
            open(isAtLineStart: true)
            level.isParent = true
        case .end: if levels.count > 1 { levels.removeLast() }
        case .text, .comment, .escaped, .unescaped, .partial: break
        }
    }

    private mutating func open(isAtLineStart: Bool) {
        var inner = level
        inner.isAtLineStart = isAtLineStart
        inner.isParent = false
        levels.append(inner)
    }

    /// Whether nothing but blanks stands between a tag and the end of its line or of the template.
    private func isEndOfLine(after index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        return tokens[index + 1].kind == .text && endOfBlankLine(source[tokens[index + 1].range]) != nil
    }

    /// The index after the line's end if the line has blanks only.
    private func endOfBlankLine(_ text: ArraySlice<UInt8>) -> Int? {
        var rest = text.drop(while: Self.isBlank)
        if rest.starts(with: "\r\n".utf8) { rest.removeFirst() }
        return rest.first == UInt8(ascii: "\n") ? rest.startIndex + 1 : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}

// MARK: - Text

extension TemplateWhitespace {
    private mutating func shownText(of token: TemplateToken, before next: Int) -> [UInt8] {
        var rest = source[token.range]
        if next < tokens.count, tokens[next].kind.includesTemplate {
            rest = rest.dropLast(trailingIndentation(of: rest))
        }
        if dropsRestOfLine, let start = endOfBlankLine(rest) {
            rest = rest[start...]
        }
        dropsRestOfLine = false
        var shown: [UInt8] = []
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            rest = rest[line.endIndex...]
            append(line, endsHere: rest.popFirst() != nil, to: &shown)
        }
        return shown
    }

    private mutating func append(_ line: ArraySlice<UInt8>, endsHere: Bool, to shown: inout [UInt8]) {
        let blanks = level.isAtLineStart ? line.prefix(while: Self.isBlank) : []
        let shownBlanks = level.isAtLineStart ? beginLine(blanks: blanks.count) : 0
        let words = line.dropFirst(blanks.count)
        shown += blanks.suffix(shownBlanks)
        shown += words
        if endsHere {
            if shown.last == UInt8(ascii: "\r") { shown.removeLast() }
            shown.append(UInt8(ascii: "\n"))
            level.isAtLineStart = true
        } else if !words.isEmpty {
            level.isAtLineStart = false
        } else {
            pendingBlanks = shownBlanks
        }
    }

    /// How many of the blanks that begin a line are shown.
    @discardableResult
    private mutating func beginLine(blanks: Int) -> Int {
        guard level.dropsIndentation, !level.isParent else { return blanks }
        let indentation = level.indentation ?? blanks
        level.indentation = indentation
        return max(0, blanks - indentation)
    }

    /// Blanks at the end that begin a line.
    private func trailingIndentation(of text: ArraySlice<UInt8>) -> Int {
        let blanks = text.reversed().prefix(while: Self.isBlank).count
        let before = text.dropLast(blanks)
        return before.last == UInt8(ascii: "\n") || before.endIndex == 0 ? blanks : 0
    }

    private mutating func dropPendingBlanks(before index: Int) {
        guard let blanks = pendingBlanks, index > 0 else { return }
        texts[index - 1].removeLast(blanks)
    }
}

extension TemplateToken.Kind {
    fileprivate var canBeStandalone: Bool {
        switch self {
        case .comment, .section, .inverted, .end, .partial, .parent, .block: true
        case .text, .escaped, .unescaped: false
        }
    }

    fileprivate var includesTemplate: Bool {
        switch self {
        case .partial, .parent, .block: true
        case .text, .comment, .escaped, .unescaped, .section, .inverted, .end: false
        }
    }
}
