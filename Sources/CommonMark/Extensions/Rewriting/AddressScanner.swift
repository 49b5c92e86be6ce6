/// Where a bare address begins and ends: GitHub Flavored Markdown 0.29 §6.9, and cmark-gfm where that is silent.
struct AddressScanner {
    let bytes: [UInt8]
    /// The first byte that may belong to an address.
    let start: Int
    let limit: Int

    /// `www.` and a host.
    func address(withoutSchemeAt offset: Int) -> Range<Int>? {
        guard offset >= start, has("www.", at: offset) else { return nil }
        if offset > 0, !SourceBytes.isSpace(bytes[offset - 1]), !"*_~(".utf8.contains(bytes[offset - 1]) { return nil }
        let first = offset + 4
        guard first < limit, isHostByte(bytes[first]), bytes[first] != UInt8(ascii: "."),
            let host = hostEnd(from: offset)
        else { return nil }
        return address(from: offset, host: host.offset)
    }

    /// `http://` or `https://` and a host; `colon` is where their `:` stands.
    func address(withSchemeBefore colon: Int) -> Range<Int>? {
        guard has("://", at: colon) else { return nil }
        var offset = colon
        while offset > start, SourceBytes.isLetter(bytes[offset - 1]) { offset -= 1 }
        let scheme = String(decoding: bytes[offset..<colon], as: UTF8.self).lowercased()
        let host = colon + 3
        guard scheme == "http" || scheme == "https", host < limit,
            SourceBytes.isAlphanumeric(bytes[host]) || bytes[host] >= 0x80, let end = hostEnd(from: host)
        else { return nil }
        return address(from: offset, host: end.offset)
    }

    /// A mail address with a dot in its domain, `mailto:` before it or not.
    func mailAddress(around at: Int) -> Range<Int>? {
        var offset = at
        while offset > start, isMailByte(bytes[offset - 1]) || bytes[offset - 1] == UInt8(ascii: ".") { offset -= 1 }
        guard offset < at else { return nil }
        var end = at + 1
        var dots = 0
        while end < limit {
            if bytes[end] == UInt8(ascii: "."), end + 1 < limit, SourceBytes.isAlphanumeric(bytes[end + 1]) {
                dots += 1
            } else if !isMailByte(bytes[end]) || bytes[end] == UInt8(ascii: "+") {
                break
            }
            end += 1
        }
        // `a@b.de.http://` ends before the other address.
        if let other = address(withSchemeBefore: end), other.lowerBound > at {
            return AddressScanner(bytes: bytes, start: start, limit: other.lowerBound).mailAddress(around: at)
        }
        let isInMiddle = end < limit && bytes[end] == UInt8(ascii: "@")
        guard dots > 0, !isInMiddle, SourceBytes.isLetter(bytes[end - 1]), isDomain(bytes[at + 1..<end]) else {
            return nil
        }
        return (hasMailScheme(before: offset) ? offset - Self.mailScheme.count : offset)..<end
    }

    private static let mailScheme = Array("mailto:".utf8)

    private func hasMailScheme(before offset: Int) -> Bool {
        let scheme = offset - Self.mailScheme.count
        guard scheme >= start, bytes[scheme..<offset].elementsEqual(Self.mailScheme) else { return false }
        return scheme == start || !SourceBytes.isAlphanumeric(bytes[scheme - 1])
    }

    /// What libcmark takes for the domain of a mail address (CommonMark 0.30 §6.5).
    private func isDomain(_ domain: ArraySlice<UInt8>) -> Bool {
        domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
            return SourceBytes.isAlphanumeric(first) && SourceBytes.isAlphanumeric(last)
                && !label.contains(UInt8(ascii: "_"))
        }
    }

    private func isMailByte(_ byte: UInt8) -> Bool {
        SourceBytes.isAlphanumeric(byte) || "+-_".utf8.contains(byte)
    }

    private func has(_ text: StaticString, at offset: Int) -> Bool {
        text.withUTF8Buffer { offset + $0.count <= limit && bytes[offset..<offset + $0.count].elementsEqual($0) }
    }

    /// Where the host ends, and how many dots are in it; nil if one of its last two labels has an underscore.
    private func hostEnd(from start: Int) -> (offset: Int, dots: Int)? {
        var offset = start + 1
        var dots = 0
        var underscores = (beforeLast: 0, last: 0)
        while offset < limit, isHostByte(bytes[offset]) {
            if bytes[offset] == UInt8(ascii: "_") {
                underscores.last += 1
            } else if bytes[offset] == UInt8(ascii: ".") {
                underscores = (underscores.last, 0)
                dots += 1
            }
            offset += 1
        }
        // A long host passes, so that it is not read again from each `www.` in it.
        return underscores == (0, 0) || dots > 10 ? (offset, dots) : nil
    }

    private func isHostByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || SourceBytes.isAlphanumeric(byte) || "-_.".utf8.contains(byte)
    }

    /// Goes on to white space and leaves out what more likely belongs to the sentence.
    private func address(from start: Int, host: Int) -> Range<Int>? {
        var end = host
        // Pointed brackets hold neither of these.
        while end < limit, bytes[end] > 0x20, bytes[end] != 0x7F, !"<>".utf8.contains(bytes[end]) { end += 1 }
        var closing = bytes[start..<end].count { $0 == UInt8(ascii: ")") }
        let opening = bytes[start..<end].count { $0 == UInt8(ascii: "(") }
        while end > start {
            switch bytes[end - 1] {
            case UInt8(ascii: ")"):
                if closing <= opening { return start..<end }
                closing -= 1
                end -= 1
            case UInt8(ascii: ";"): end = withoutEntity(start..<end)
            case _ where "?!.,:*_~'\"".utf8.contains(bytes[end - 1]): end -= 1
            case 0x80...:
                guard endsWithPunctuation(start..<end) else { return start..<end }
                end -= 3
            default: return start..<end
            }
        }
        return nil
    }

    /// The end without the `&amp;` or the `;` that is there.
    private func withoutEntity(_ range: Range<Int>) -> Int {
        let semicolon = range.upperBound - 1
        var name = semicolon
        while name > range.lowerBound, SourceBytes.isLetter(bytes[name - 1]) { name -= 1 }
        let isEntity = name < semicolon && name > range.lowerBound && bytes[name - 1] == UInt8(ascii: "&")
        return isEntity ? name - 1 : semicolon
    }

    /// Whether a dash, an ellipsis or a quotation mark of the block General Punctuation ends the range; GFM knows ASCII.
    private func endsWithPunctuation(_ range: Range<Int>) -> Bool {
        guard range.count >= 3 else { return false }
        let last = bytes[range.upperBound - 3..<range.upperBound]
        return last.starts(with: [0xE2, 0x80]) && (0x90...0xBF).contains(last[range.upperBound - 1])
    }
}
