/// Tells addresses that would run a script or read local files from all others.
enum AddressScheme {
    private static let unsafeSchemes: Set<String> = ["javascript", "vbscript", "file", "data"]
    private static let safeImageTypes = ["image/png", "image/gif", "image/jpeg", "image/webp"]

    /// Stricter than cmark's `_scan_dangerous_url`: what browsers drop before or inside a scheme (control characters,
    /// spaces, non-ASCII) is dropped, percent escapes are decoded, and `data:` images are for images only.
    static func isUnsafe(_ address: String, for kind: MarkdownReference.Kind) -> Bool {
        if isOfWeb(address) { return false }
        guard let (scheme, rest) = split(address), unsafeSchemes.contains(scheme) else { return false }
        guard scheme == "data", kind == .image else { return true }
        let start = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
        return !safeImageTypes.contains { start.hasPrefix($0) }
    }

    /// Whether it begins with http or https, as nearly all do.
    private static func isOfWeb(_ address: String) -> Bool {
        address.utf8.withContiguousStorageIfAvailable { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            return bytes.starts(with: "https://") || bytes.starts(with: "http://")
        } ?? false
    }

    /// The scheme in lower case and what follows its colon; `nil` for relative addresses.
    private static func split(_ address: String) -> (scheme: String, rest: [UInt8])? {
        guard address.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "%") }) else { return nil }
        let bytes = percentDecoded(address)
        var scheme = ""
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ":"):
                return (scheme.lowercased(), Array(bytes[(index + 1)...]))
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                return nil
            case 0x21...0x7E:
                scheme.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                continue
            }
        }
        return nil
    }

    private static func percentDecoded(_ address: String) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = Array(address.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let high = hexadecimalValue(rest[rest.startIndex]),
                let low = hexadecimalValue(rest[rest.startIndex + 1])
            {
                rest = rest.dropFirst(2)
                decoded.append(high << 4 | low)
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }

    private static func hexadecimalValue(_ digit: UInt8) -> UInt8? {
        Character(Unicode.Scalar(digit)).hexDigitValue.map { UInt8($0) }
    }
}
