import Diagnostics
import FileAccess

/// A text file of the content tree: checked to be UTF-8 without control characters, line endings made `\n`.
struct SourceFile {
    /// Bytes; the texts in it have limits of their own.
    static let maximumLength = 1024 * 1024

    /// Relative to the content folder.
    let path: String
    let text: SourceText
    /// Of the bytes on disk.
    let hash: ContentHash
    /// What was wrong with the bytes; the text holds replacements there.
    let diagnostics: [Diagnostic]

    init(path: String, display: String, bytes: [UInt8]) {
        self.path = path
        hash = ContentHash(of: bytes)
        guard bytes.count <= Self.maximumLength else {
            text = SourceText(file: display, utf8: [])
            diagnostics = [
                text.diagnostic(.fileTooLarge(bytes: bytes.count, limit: Self.maximumLength), line: 1)
            ]
            return
        }
        if bytes.withUnsafeBytes(PlainText.isPlain) {
            text = SourceText(file: display, utf8: bytes)
            diagnostics = []
            return
        }
        let utf8 = Self.normalised(bytes)
        if let suspect = Self.firstSuspect(in: utf8) {
            let place = SourceText(file: display, utf8: utf8).location(ofByte: suspect.offset)
            text = SourceText(file: display, utf8: Array(String(decoding: utf8, as: UTF8.self).utf8))
            diagnostics = [text.diagnostic(suspect.problem, line: place.line, column: place.column)]
        } else {
            text = SourceText(file: display, utf8: utf8)
            diagnostics = []
        }
    }

    /// Without a byte order mark, and with `\n` for `\r\n` and `\r`.
    private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard content.withUnsafeBufferPointer({ $0.contains(UInt8(ascii: "\r")) }) else {
            return content.count == bytes.count ? bytes : Array(content)
        }
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var previous: UInt8 = 0
        for byte in content {
            if byte == UInt8(ascii: "\r") {
                result.append(UInt8(ascii: "\n"))
            } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
                result.append(byte)
            }
            previous = byte
        }
        return result
    }

    /// The first byte that is not part of UTF-8 text, or the first control character.
    private static func firstSuspect(in utf8: [UInt8]) -> (offset: Int, problem: Problem)? {
        let control = firstControl(in: utf8)
        guard String(validating: utf8, as: UTF8.self) == nil else { return control }
        var offset = 0
        var rest = utf8[...]
        while let length = UTF8.validLength(atStartOf: rest) {
            offset += length
            rest = rest.dropFirst(length)
        }
        if let control, control.offset < offset { return control }
        return (offset, .invalidUTF8(byte: utf8[offset]))
    }

    private static func firstControl(in utf8: [UInt8]) -> (offset: Int, problem: Problem)? {
        utf8.withUnsafeBufferPointer { bytes in
            var rest = bytes[...]
            while let offset = rest.firstIndex(where: mayBeginControl) {
                let scalar = String(decoding: bytes[offset...].prefix(3), as: UTF8.self).unicodeScalars.first
                if let scalar, scalar.isRefusedControl { return (offset, .controlCharacter(codePoint: scalar.value)) }
                rest = bytes[(offset + 1)...]
            }
            return nil
        }
    }
}

/// Whether a refused control character may begin with this byte.
private func mayBeginControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7F, 0x09, 0x0A: false
    case ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
}

extension Unicode.Scalar {
    /// Whether it is no text: control characters but tab and newline, noncharacters, and Unicode's own line breaks, which
    /// YAML 1.1 counts as lines and no editor does.
    var isRefusedControl: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}

extension UTF8 {
    /// How many bytes the first scalar has; nil where the bytes are not UTF-8.
    fileprivate static func validLength(atStartOf bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        let length =
            switch first {
            case ..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        let scalar = bytes.prefix(length)
        return length > 0 && String(validating: scalar, as: UTF8.self) != nil ? length : nil
    }
}
