/// Finds out from a text's bytes alone which extensions it may hold, so that one without any costs hardly more.
struct ExtensionTriggers {
    private let bytes: UnsafeRawBufferPointer
    private var found: MarkdownExtensions = []

    /// A subset of those that are wanted; errs upwards.
    static func extensions(in source: [UInt8], among wanted: MarkdownExtensions) -> MarkdownExtensions {
        if wanted.isEmpty { return [] }
        return source.withUnsafeBytes { bytes in
            var triggers = ExtensionTriggers(bytes: bytes)
            triggers.lookForCharacters()
            triggers.lookForBrackets()
            if wanted.contains(.autolinks) { triggers.lookForAddresses() }
            if wanted.contains(.hashtags) { triggers.lookForHashtags() }
            return triggers.found.intersection(wanted)
        }
    }

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private mutating func lookForCharacters() {
        if has("|") { found.insert(.tables) }
        if has("~") { found.insert(.strikethrough) }
        if has(">"), has("\u{2014}") || has("\u{2013}") || bytes.hasPair(of: UInt8(ascii: "-")) {
            found.insert(.quotes)
        }
    }

    private mutating func lookForBrackets() {
        var start = 0
        while let offset = bytes.offset(of: UInt8(ascii: "["), from: start) {
            start = offset + 1
            if offset > 0, bytes[offset - 1] == UInt8(ascii: "!") { found.insert(.figures) }
            guard start + 1 < bytes.count else { return }
            if bytes[start] == UInt8(ascii: "^") { found.insert(.footnotes) }
            if bytes[start + 1] == UInt8(ascii: "]") { found.insert(.taskLists) }
        }
    }

    private mutating func lookForAddresses() {
        if has("@") || bytes.hasPair(of: UInt8(ascii: "w")) && has("www.") {
            found.insert(.autolinks)
            return
        }
        var start = 0
        while let offset = bytes.offset(of: "://", from: start) {
            start = offset + 3
            var scheme = offset
            while scheme > 0, SourceBytes.isAlphanumeric(bytes[scheme - 1]) { scheme -= 1 }
            // `](https://` and `<https://` are links already.
            let isMarked =
                scheme > 0 && bytes[scheme - 1] == UInt8(ascii: "<")
                || scheme > 1 && bytes[scheme - 1] == UInt8(ascii: "(") && bytes[scheme - 2] == UInt8(ascii: "]")
            if !isMarked {
                found.insert(.autolinks)
                return
            }
        }
    }

    private mutating func lookForHashtags() {
        var start = 0
        while let offset = bytes.offset(of: UInt8(ascii: "#"), from: start) {
            start = offset + 1
            if start < bytes.count, SourceBytes.isAlphanumeric(bytes[start]) || bytes[start] >= 0x80 {
                found.insert(.hashtags)
                return
            }
        }
    }

    private func has(_ text: StaticString) -> Bool { bytes.offset(of: text, from: 0) != nil }
}
