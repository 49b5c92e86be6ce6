import FileAccess
import Testing

@testable import SiteBuild

@Suite("The list of our files")
struct OutputManifestTests {
    private let entries = [
        OutputManifest.Entry(path: "index.html", bytes: Array("a".utf8)),
        OutputManifest.Entry(path: "koeln/ein foto.jpg", bytes: []).inDoubt,
        OutputManifest.Entry(path: "koeln/index.html", bytes: [], inputs: ContentHash(number: 0x1234)),
    ]

    @Test("One line for each file, and the same entries again when it is read")
    func roundTrip() {
        let bytes = OutputManifest(entries).bytes
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                Written by `stammtisch build`, which replaces the files listed here: XXH64, XXH64 of the inputs, bytes, path.
                d24ec4f1a98c6e5b - 1 index.html
                ef46db3751d8e999 - -1 koeln/ein foto.jpg
                ef46db3751d8e999 0000000000001234 0 koeln/index.html

                """
        )
        #expect(OutputManifest(bytes)?.entries == entries)
    }

    @Test("A list that tells of no inputs, as earlier versions wrote it, is one too")
    func formerVersion() {
        let list = """
            Written by `stammtisch build`, which replaces the files listed here: XXH64, bytes, path.
            d24ec4f1a98c6e5b 1 index.html
            ef46db3751d8e999 -1 koeln/ein foto.jpg

            """
        #expect(OutputManifest(Array(list.utf8))?.entries == Array(entries.prefix(2)))
    }

    @Test(
        "A line with anything else in a field is refused",
        arguments: [
            "d24ec4f1a98c6e5 - 1 a", "D24EC4F1A98C6E5B - 1 a", "d24ec4f1a98c6e5b -- 1 a", "d24ec4f1a98c6e5b - eins a",
            "d24ec4f1a98c6e5b 1 a", "d24ec4f1a98c6e5b -  1 a", "", "d24ec4f1a98c6e5b - 1 \u{0}/..",
        ]
    )
    func lines(line: String) throws {
        let whole = OutputManifest(entries).bytes
        #expect(OutputManifest(whole + Array("d24ec4f1a98c6e5b - 1 a\n".utf8)) != nil)
        #expect(OutputManifest(whole + Array("\(line)\n".utf8)) == nil)
    }

    @Test("Anything but a whole list is refused")
    func damaged() {
        let bytes = OutputManifest(entries).bytes
        for length in bytes.indices {
            let start = OutputManifest(Array(bytes[..<length]))
            #expect(start == nil || bytes[length - 1] == UInt8(ascii: "\n"), "\(length) bytes")
        }
        #expect(OutputManifest([]) == nil)
    }

    @Test(
        "A path that leads out of the folder is refused",
        arguments: ["../a", "a/../../b", "/etc/passwd", "a//b", "a/", ".", ""]
    )
    func paths(path: String) {
        #expect(OutputManifest(OutputManifest([.init(path: path, bytes: [])]).bytes) == nil)
    }
}
