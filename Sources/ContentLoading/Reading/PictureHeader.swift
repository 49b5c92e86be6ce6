import ChapterModel

/// The type and size of a picture, read from its first bytes and not from its name.
struct PictureHeader {
    enum Format: String {
        case jpeg = "JPEG"
        case png = "PNG"
        case gif = "GIF"
        case webP = "WebP"

        var endings: [String] {
            switch self {
            case .jpeg: ["jpg", "jpeg"]
            case .png: ["png"]
            case .gif: ["gif"]
            case .webP: ["webp"]
            }
        }
    }

    let format: Format
    let size: PictureSize

    /// Nil where the bytes are none of the four formats, or end before the size.
    init?(_ bytes: [UInt8]) {
        let found: (Format, PictureSize?)
        switch bytes.prefix(12) {
        case let start where start.starts(with: [0xFF, 0xD8, 0xFF]): found = (.jpeg, Self.jpegSize(bytes))
        case let start where start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]):
            found = (.png, Self.pngSize(bytes))
        case let start where start.starts(with: Array("GIF8".utf8)): found = (.gif, Self.gifSize(bytes))
        case let start where start.starts(with: Array("RIFF".utf8)) && start.dropFirst(8).elementsEqual("WEBP".utf8):
            found = (.webP, Self.webPSize(bytes))
        default: return nil
        }
        guard let size = found.1, size.width > 0, size.height > 0 else { return nil }
        (format, self.size) = (found.0, size)
    }

    /// ITU T.81 §B.2.2: the size stands in the first frame header.
    private static func jpegSize(_ bytes: [UInt8]) -> PictureSize? {
        var offset = 2
        while offset + 9 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            if marker == 0xFF {
                offset += 1
                continue
            }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                return PictureSize(width: bigEndian(bytes, offset + 7, 2), height: bigEndian(bytes, offset + 5, 2))
            }
            offset += 2 + bigEndian(bytes, offset + 2, 2)
        }
        return nil
    }

    /// PNG §11.2.2, IHDR.
    private static func pngSize(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.count >= 24 else { return nil }
        return PictureSize(width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4))
    }

    /// GIF89a §18, logical screen descriptor.
    private static func gifSize(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.count >= 10 else { return nil }
        return PictureSize(width: littleEndian(bytes, 6, 2), height: littleEndian(bytes, 8, 2))
    }

    /// RFC 9649 §2.5–2.7: lossy, lossless and extended files.
    private static func webPSize(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.count >= 30 else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ":
            return PictureSize(
                width: littleEndian(bytes, 26, 2) & 0x3FFF,
                height: littleEndian(bytes, 28, 2) & 0x3FFF
            )
        case "VP8L":
            let bits = littleEndian(bytes, 21, 4)
            return PictureSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
        case "VP8X":
            return PictureSize(width: littleEndian(bytes, 24, 3) + 1, height: littleEndian(bytes, 27, 3) + 1)
        default:
            return nil
        }
    }

    private static func bigEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func littleEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
