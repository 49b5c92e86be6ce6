/// Finds the addresses that a style sheet loads: those in `url(…)` and behind `@import`.
///
/// Source: CSS Syntax Module Level 3, §4.3. Escapes in addresses are not undone.
struct StylesheetScanner {
    /// Where in the style sheet each address stands, without its quotation marks.
    private(set) var addresses: [Range<Int>] = []
    private let css: [UInt8]
    private var position = 0

    init(_ css: [UInt8]) {
        self.css = css
        scan()
    }

    private mutating func scan() {
        while position < css.count {
            if starts(with: "/*") {
                position += 2
                while position < css.count, !starts(with: "*/") { position += 1 }
                position = min(position + 2, css.count)
            } else if isQuote(css[position]) {
                _ = string()
            } else if starts(with: "url("), !isPartOfName(before: position) {
                position += 4
                scanURL()
            } else if starts(with: "@import") {
                position += 7
                skipBlanks()
                if position < css.count, isQuote(css[position]) { add(string()) }
            } else {
                position += 1
            }
        }
    }

    private mutating func scanURL() {
        skipBlanks()
        guard position < css.count else { return }
        if isQuote(css[position]) { return add(string()) }
        let start = position
        while position < css.count, css[position] != UInt8(ascii: ")") { position += 1 }
        var end = position
        while end > start, isBlank(css[end - 1]) { end -= 1 }
        add(start..<end)
    }

    /// What stands in the quotation marks that begin here; goes on behind them.
    private mutating func string() -> Range<Int> {
        let quote = css[position]
        let start = position + 1
        position = start
        while position < css.count, css[position] != quote, css[position] != UInt8(ascii: "\n") {
            position += css[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(position, css.count)
        position = min(end + 1, css.count)
        return start..<end
    }

    private mutating func add(_ address: Range<Int>) {
        if !address.isEmpty { addresses.append(address) }
    }

    private mutating func skipBlanks() {
        while position < css.count, isBlank(css[position]) { position += 1 }
    }

    private func starts(with text: StaticString) -> Bool {
        guard css.count - position >= text.utf8CodeUnitCount else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { index in
            let byte = css[position + index]
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            return small == text.utf8Start[index]
        }
    }

    private func isPartOfName(before index: Int) -> Bool {
        guard index > 0 else { return false }
        let byte = css[index - 1]
        return byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
