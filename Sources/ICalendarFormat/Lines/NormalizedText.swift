import Foundation

extension String {
    /// Passes the UTF-8 bytes of the string's NFC form.
    ///
    /// One name typed on two systems becomes the same bytes. Text that is plainly in NFC already is passed as it is.
    func withNormalizedUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable({ isPlainlyNormalized($0) ? body($0) : nil }), let result
        {
            return result
        }
        var text = self
        if text.withUTF8({ !isPlainlyNormalized($0) && !hasRareScalars($0) }) {
            text = text.precomposedStringWithCanonicalMapping
        }
        return text.withUTF8(body)
    }
}

/// Whether every scalar is in a range without combining marks and without characters that NFC replaces.
///
/// The ranges are those of ordinary European text: below U+0300, U+2002–U+203F (dashes, quotation marks, joiners),
/// U+20AC, U+FE0F and U+1F000–U+1FFFF (emoji). A wrong `false` only costs time.
private func isPlainlyNormalized(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(text)
    var index = 0
    while index < text.count {
        if index + 8 <= text.count, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).isASCII {
            index += 8
            continue
        }
        switch text[index] {
        case 0x00...0x7F:
            index += 1
        case 0xC2...0xCB:
            index += 2
        case 0xE2 where text[index + 1] == 0x80 && text[index + 2] >= 0x82,
            0xE2 where text[index + 1] == 0x82 && text[index + 2] == 0xAC,
            0xEF where text[index + 1] == 0xB8 && text[index + 2] == 0x8F:
            index += 3
        case 0xF0 where text[index + 1] == 0x9F:
            index += 4
        default:
            return false
        }
    }
    return true
}

extension UInt64 {
    /// Whether all eight bytes are.
    fileprivate var isASCII: Bool { self & 0x8080_8080_8080_8080 == 0 }
}

/// Whether a scalar is above U+FFFF and no emoji; such text is left as it is.
///
/// Foundation on Linux looks at 16 bits of it when a combining mark follows: U+10041 and U+0301 become `Á`.
private func hasRareScalars(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.indices.contains { text[$0] >= 0xF0 && !(text[$0] == 0xF0 && text[$0 + 1] == 0x9F) }
}
