/// Reads YAML as nearly all front matter has it: keys with values on one line, and what is indented below them.
///
/// Whatever needs more knowledge of YAML is left to libyaml, and so is all that is wrong: comments, empty values, values
/// of several lines, escapes, anchors, tags. What it does read is what libyaml makes of it.
struct PlainYAML {
    /// Of a mapping; one with more is likely a registry, of which there is only one.
    private static let maximumKeys = 32
    private static let maximumDepth = 8
    /// Bytes; libyaml wants the colon on the first 1024 characters.
    private static let longestKey = 64

    private let text: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// Of the file, from 1.
    private var line: Int
    private var lineStart = 0
    /// How many bytes of the line, up to the offset, go on with a scalar that others begin.
    private var continuations = 0

    /// The root of a text that is a mapping; nil where libyaml has to look at it.
    ///
    /// - Parameters:
    ///   - text: as a ``SourceFile`` has it: UTF-8 without refused control characters, `\n` behind each line.
    ///   - firstLine: the line of the file on which it begins.
    static func root(of text: UnsafeBufferPointer<UInt8>, firstLine: Int) -> YAMLNode? {
        var reader = PlainYAML(text: text, line: firstLine)
        guard let root = reader.mapping(indentation: 0, depth: 0), reader.offset == text.count else { return nil }
        return root
    }

    private init(text: UnsafeBufferPointer<UInt8>, line: Int) {
        self.text = text
        self.line = line
    }

    // MARK: Lines

    /// The lines `key: value` from here on that have this indentation, and what is below them.
    private mutating func mapping(indentation: Int, depth: Int) -> YAMLNode? {
        var entries: [YAMLNode.Entry] = []
        entries.reserveCapacity(8)
        let line = line
        while let next = self.indentation, next >= indentation {
            // What is deeper goes on with the value above, or is wrong.
            guard next == indentation else { return nil }
            offset += indentation
            guard let key = key(notIn: entries), let value = value(below: indentation, depth: depth) else { return nil }
            entries.append(YAMLNode.Entry(key: key, value: value))
        }
        guard !entries.isEmpty else { return nil }
        return YAMLNode(value: .mapping(entries), line: line, column: indentation + 1, isPlain: true)
    }

    /// The lines `- value` from here on that have this indentation.
    private mutating func list(indentation: Int, depth: Int) -> YAMLNode? {
        var items: [YAMLNode] = []
        let line = line
        while let next = self.indentation, next >= indentation {
            guard next == indentation else { return nil }
            offset += indentation
            guard take("-"), take(" "), let item = inlineValue(depth: depth + 1), endLine() else { return nil }
            items.append(item)
        }
        return YAMLNode(value: .list(items), line: line, column: indentation + 1, isPlain: true)
    }

    /// What stands behind a key's colon, or on deeper lines below it.
    private mutating func value(below indentation: Int, depth: Int) -> YAMLNode? {
        if take(" ") {
            guard let value = inlineValue(depth: depth + 1), endLine() else { return nil }
            return value
        }
        guard endLine(), depth < Self.maximumDepth, let deeper = self.indentation, deeper > indentation else {
            return nil
        }
        let isList = text[lineStart + deeper] == UInt8(ascii: "-")
        return isList ? list(indentation: deeper, depth: depth + 1) : mapping(indentation: deeper, depth: depth + 1)
    }

    /// How many spaces the line that begins here has before anything else; nil at the text's end.
    private var indentation: Int? {
        var end = offset
        while end < text.count, text[end] == UInt8(ascii: " ") { end += 1 }
        return end < text.count ? end - offset : nil
    }

    /// Goes on to the next line, if nothing is left of this one.
    private mutating func endLine() -> Bool {
        guard take("\n") else { return false }
        line += 1
        lineStart = offset
        continuations = 0
        return true
    }

    // MARK: Values in a line

    private mutating func inlineValue(depth: Int, isInBrackets: Bool = false) -> YAMLNode? {
        skipSpaces()
        guard offset < text.count, depth < Self.maximumDepth else { return nil }
        return switch text[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
        case UInt8(ascii: "["): bracketedList(depth: depth)
        case UInt8(ascii: "{"): bracketedMapping(depth: depth)
        default: plain(isInBrackets: isInBrackets)
        }
    }

    private mutating func bracketedList(depth: Int) -> YAMLNode? {
        let column = column
        offset += 1
        var items: [YAMLNode] = []
        repeat {
            guard let item = inlineValue(depth: depth + 1, isInBrackets: true) else { return nil }
            items.append(item)
            skipSpaces()
        } while take(",")
        guard take("]") else { return nil }
        return YAMLNode(value: .list(items), line: line, column: column, isPlain: true)
    }

    private mutating func bracketedMapping(depth: Int) -> YAMLNode? {
        let column = column
        offset += 1
        var entries: [YAMLNode.Entry] = []
        entries.reserveCapacity(4)
        repeat {
            skipSpaces()
            guard let key = key(notIn: entries), take(" "),
                let value = inlineValue(depth: depth + 1, isInBrackets: true)
            else { return nil }
            entries.append(YAMLNode.Entry(key: key, value: value))
            skipSpaces()
        } while take(",")
        guard take("}") else { return nil }
        return YAMLNode(value: .mapping(entries), line: line, column: column, isPlain: true)
    }

    // MARK: Scalars

    /// A name of ASCII letters, digits, hyphens and underscores with its colon.
    private mutating func key(notIn entries: [YAMLNode.Entry]) -> YAMLNode? {
        let (start, column) = (offset, column)
        guard start < text.count, text[start].isLetterOrDigit else { return nil }
        while offset < text.count, text[offset].isOfKey { offset += 1 }
        let name = string(start..<offset)
        guard take(":"), offset - start <= Self.longestKey, entries.count < Self.maximumKeys,
            !entries.contains(where: { $0.key.text == name })
        else { return nil }
        return scalar(name, from: column, isPlain: true, to: column + offset - 1 - start)
    }

    /// A value in quotes that has neither escapes nor a second line.
    private mutating func quoted() -> YAMLNode? {
        let column = column
        let quote = text[offset]
        offset += 1
        let start = offset
        while offset < text.count, text[offset] != quote {
            let byte = text[offset]
            guard byte.isOfScalar, byte != UInt8(ascii: "\\") else { return nil }
            pass(byte)
        }
        guard offset < text.count else { return nil }
        let value = string(start..<offset)
        offset += 1
        return scalar(value, from: column, isPlain: false, to: self.column)
    }

    /// A value without quotes, up to the line's end or the bracket's next part.
    private mutating func plain(isInBrackets: Bool) -> YAMLNode? {
        let column = column
        let start = offset
        guard text[start].isLetterOrDigit || text[start] >= 0x80 else { return nil }
        var end = start
        scan: while offset < text.count {
            let byte = text[offset]
            switch byte {
            case UInt8(ascii: "\n"): break scan
            case UInt8(ascii: " "): break
            case UInt8(ascii: ",") where isInBrackets, UInt8(ascii: "]") where isInBrackets,
                UInt8(ascii: "}") where isInBrackets:
                break scan
            // Another key begins, or a comment, or something that only libyaml can tell.
            case UInt8(ascii: ":"):
                guard offset + 1 < text.count, text[offset + 1].isLetterOrDigit || text[offset + 1] == UInt8(ascii: "/")
                else { return nil }
                end = offset + 1
            case UInt8(ascii: "#") where text[offset - 1] == UInt8(ascii: " "): return nil
            case UInt8(ascii: "[") where isInBrackets, UInt8(ascii: "{") where isInBrackets,
                UInt8(ascii: "?") where isInBrackets:
                return nil
            default:
                guard byte.isOfScalar else { return nil }
                end = offset + 1
            }
            pass(byte)
        }
        // Only spaces follow on the end.
        let endColumn = self.column - (offset - end)
        return scalar(string(start..<end), from: column, isPlain: true, to: endColumn)
    }

    private func scalar(_ text: String, from column: Int, isPlain: Bool, to end: Int) -> YAMLNode {
        YAMLNode(value: .scalar(text), line: line, column: column, isPlain: isPlain, length: end - column)
    }

    // MARK: Bytes

    /// Of what stands at the offset: from 1, in Unicode scalars.
    private var column: Int { offset - lineStart - continuations + 1 }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }

    private mutating func pass(_ byte: UInt8) {
        offset += 1
        if byte & 0xC0 == 0x80 { continuations += 1 }
    }

    private mutating func skipSpaces() {
        while take(" ") {}
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard offset < text.count, text[offset] == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    fileprivate var isOfKey: Bool { isLetterOrDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }

    /// Whether it may stand inside a value: anything but tabs and newlines, and U+FEFF, which begins with EF.
    fileprivate var isOfScalar: Bool { self >= 0x20 && self != 0xEF }
}
