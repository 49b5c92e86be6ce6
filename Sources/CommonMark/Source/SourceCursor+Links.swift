extension SourceCursor {
    mutating func enterLink() {
        isInAutolink = byte() == UInt8(ascii: "<")
        isLost = isLost || !(isInAutolink || byte() == UInt8(ascii: "["))
        offset += 1
        if isInAutolink { skipInsertedPrefix() }
    }

    mutating func skipFootnoteReference() {
        guard !isLost, let label = FootnoteLabel.range(at: offset, in: source, limit: limit) else { return }
        offset = label.upperBound + 1
    }

    mutating func enterImage() {
        isLost = isLost || byte() != UInt8(ascii: "!")
        offset += 2
    }

    /// Goes over the end of a link or image: `>`, or `]` with `(destination "title")`, `[label]` or nothing.
    mutating func leaveLink() {
        let end = isInAutolink ? UInt8(ascii: ">") : UInt8(ascii: "]")
        isInAutolink = false
        isLost = isLost || byte() != end
        offset += 1
        if isLost || end == UInt8(ascii: ">") { return }
        let start = offset
        if skipInlineDestination() { return }
        offset = start
        if !skipLabel() { offset = start }
    }

    /// CommonMark 0.30 §4.7; libcmark removes them from the paragraph without a trace.
    mutating func skipDefinitions() {
        while byte() == UInt8(ascii: "[") {
            let start = offset
            guard skipDefinition() else {
                offset = start
                return
            }
            skipLineEnd()
        }
    }

    private mutating func skipDefinition() -> Bool {
        let start = offset
        guard skipLabel(), byte() == UInt8(ascii: ":") else { return false }
        let label = source[start + 1..<offset - 1]
        guard !label.allSatisfy(SourceBytes.isSpace) else { return false }
        offset += 1
        skipSpaceAndLineEnd()
        guard skipDestination() else { return false }
        let end = offset
        skipSpaceAndLineEnd()
        if offset > end, skipTitle(), isAtEndOfLine() { return true }
        offset = end
        return isAtEndOfLine()
    }

    private mutating func skipInlineDestination() -> Bool {
        guard byte() == UInt8(ascii: "(") else { return false }
        offset += 1
        skipSpaceAndLineEnd()
        guard byte() == UInt8(ascii: ")") || skipDestination() else { return false }
        let end = offset
        skipSpaceAndLineEnd()
        if offset > end, skipTitle() { skipSpaceAndLineEnd() }
        guard byte() == UInt8(ascii: ")") else { return false }
        offset += 1
        return true
    }

    private mutating func skipLabel() -> Bool {
        guard byte() == UInt8(ascii: "[") else { return false }
        offset += 1
        while offset < limit, byte() != UInt8(ascii: "[") {
            if byte() == UInt8(ascii: "]") {
                offset += 1
                return true
            }
            skipCharacter()
        }
        return false
    }

    private mutating func skipDestination() -> Bool {
        if byte() == UInt8(ascii: "<") { return skipQuoted(to: UInt8(ascii: ">")) }
        let start = offset
        var depth = 0
        while offset < limit, !SourceBytes.isSpace(byte()) {
            if byte() == UInt8(ascii: "(") { depth += 1 }
            if byte() == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            skipCharacter()
        }
        return offset > start && depth == 0
    }

    private mutating func skipTitle() -> Bool {
        switch byte() {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): skipQuoted(to: byte())
        case UInt8(ascii: "("): skipQuoted(to: UInt8(ascii: ")"))
        default: false
        }
    }

    private mutating func skipQuoted(to end: UInt8) -> Bool {
        offset += 1
        while offset < limit {
            if byte() == end {
                offset += 1
                return true
            }
            skipCharacter()
        }
        return false
    }

    /// A byte, or two if the first is a backslash that escapes the second.
    private mutating func skipCharacter() {
        offset += byte() == UInt8(ascii: "\\") && SourceBytes.isPunctuation(byte(1)) ? 2 : 1
    }

    private mutating func skipSpaceAndLineEnd() {
        while SourceBytes.isBlank(byte()) { offset += 1 }
        if SourceBytes.isLineEnd(byte()) { skipLineEnd() }
    }

    private mutating func isAtEndOfLine() -> Bool {
        while SourceBytes.isBlank(byte()) { offset += 1 }
        return offset >= limit || SourceBytes.isLineEnd(byte())
    }
}
