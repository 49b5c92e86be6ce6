import ChapterModel
import Testing

@testable import ContentLoading

@Suite("Picture headers")
struct PictureHeaderTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
            0, 0, 1, 0x40, 0, 0, 0, 0xF0,
        ]
    private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00]
    /// An APP0 segment, a fill byte, a Huffman table, then the frame.
    private static let jpeg: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 11, 8, 0, 0xF0, 1, 0x40, 1,
    ]
    private static func webP(_ chunk: String, _ data: [UInt8]) -> [UInt8] {
        Array("RIFF....WEBP\(chunk)....".utf8) + data + [UInt8](repeating: 0, count: 10)
    }
    private static let lossy = webP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x41, 0xF0, 0x40])
    /// 14 bits of width - 1, 14 bits of height - 1.
    private static let lossless = webP("VP8L", [0x2F, 0x3F, 0xC1, 0x3B, 0x00])
    private static let extended = webP("VP8X", [0, 0, 0, 0, 0x3F, 0x01, 0, 0xEF, 0, 0])

    @Test(
        "Each format tells its size",
        arguments: [
            (png, "PNG"), (gif, "GIF"), (jpeg, "JPEG"), (lossy, "WebP"), (lossless, "WebP"), (extended, "WebP"),
        ]
    )
    func size(of bytes: [UInt8], format: String) throws {
        let header = try #require(PictureHeader(bytes))
        #expect(header.format.rawValue == format)
        #expect(header.size == PictureSize(width: 320, height: 240))
    }

    @Test(
        "A file that ends anywhere too early is no picture and no crash",
        arguments: [png, gif, jpeg, lossy, lossless, extended]
    )
    func truncated(_ bytes: [UInt8]) {
        let isComplete = (0...bytes.count).map { PictureHeader(Array(bytes.prefix($0))) != nil }
        #expect(isComplete.first == false && isComplete.last == true)
        #expect(zip(isComplete, isComplete.dropFirst()).allSatisfy { !$0 || $1 })
    }

    @Test(
        "Other files are no pictures",
        arguments: [
            [], Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), Array("GIF8".utf8), [0xFF, 0xD8, 0xFF],
            Array("RIFF....WAVEfmt .................".utf8), Array("%PDF-1.7".utf8),
            [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            Array(png.dropLast(8)) + [0, 0, 0, 0, 0, 0, 0, 1],
        ] as [[UInt8]]
    )
    func noPicture(_ bytes: [UInt8]) {
        #expect(PictureHeader(bytes) == nil)
    }
}
