/// Finds the start tags of an HTML file; what stands in comments and scripts is none.
enum HTMLTagReader {
    static func tags(in bytes: [UInt8]) -> [HTMLTag] {
        var cursor = Cursor(bytes: bytes)
        var tags: [HTMLTag] = []
        while cursor.skip(past: "<") {
            if cursor.skips("!--") {
                _ = cursor.skip(past: "-->")
            } else if let tag = cursor.tag() {
                tags.append(tag)
                if tag.name == "script" || tag.name == "style" { _ = cursor.skip(past: "</\(tag.name)") }
            }
        }
        return tags
    }
}

private struct Cursor {
    let bytes: [UInt8]
    var position = 0

    /// Goes behind the next `text`, or to the end.
    mutating func skip(past text: String) -> Bool {
        let pattern = Array(text.utf8)
        while let start = bytes[position...].firstIndex(of: pattern[0]) {
            position = start + 1
            guard bytes[start...].starts(with: pattern) else { continue }
            position = start + pattern.count
            return true
        }
        position = bytes.count
        return false
    }

    mutating func skips(_ text: String) -> Bool {
        guard bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    /// The tag whose name stands here; nil where none does.
    mutating func tag() -> HTMLTag? {
        let name = word(until: [0x2F, 0x3E])
        guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return nil }
        var attributes: [HTMLTag.Attribute] = []
        while let attribute = attribute() { attributes.append(attribute) }
        return HTMLTag(name: name, attributes: attributes)
    }

    private mutating func attribute() -> HTMLTag.Attribute? {
        skipBlanks(and: 0x2F)
        guard position < bytes.count, bytes[position] != 0x3E else { return nil }
        let name = word(until: [0x2F, 0x3D, 0x3E])
        skipBlanks()
        guard position < bytes.count, bytes[position] == 0x3D else {
            return HTMLTag.Attribute(name: name, value: "", offset: position)
        }
        position += 1
        skipBlanks()
        guard position < bytes.count else { return nil }
        let quote = bytes[position]
        guard quote == 0x22 || quote == 0x27 else {
            let start = position
            return HTMLTag.Attribute(name: name, value: word(until: [0x3E], folding: false), offset: start)
        }
        let start = position + 1
        let value = bytes[start...].prefix { $0 != quote }
        position = min(value.endIndex + 1, bytes.count)
        return HTMLTag.Attribute(name: name, value: String(decoding: value, as: UTF8.self), offset: start)
    }

    private mutating func word(until ends: [UInt8], folding: Bool = true) -> String {
        let word = bytes[position...].prefix { !Self.isBlank($0) && !ends.contains($0) }
        // A stray mark is skipped, so that reading never stands still.
        position = max(
            word.endIndex,
            word.isEmpty && position < bytes.count && bytes[position] != 0x3E ? position + 1 : 0
        )
        let text = String(decoding: word, as: UTF8.self)
        return folding ? text.lowercased() : text
    }

    private mutating func skipBlanks(and other: UInt8? = nil) {
        while position < bytes.count, Self.isBlank(bytes[position]) || bytes[position] == other { position += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
