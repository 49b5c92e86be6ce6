import Testing

@testable import SiteOutputs

@Suite("Runs of letters")
struct SearchRunsTests {
    private func runs(_ bytes: [UInt8], isHTML: Bool = false) -> [(bytes: [UInt8], key: SearchRuns.Key?)] {
        var found: [(bytes: [UInt8], key: SearchRuns.Key?)] = []
        bytes.withUnsafeBufferPointer { bytes in
            SearchRuns.forEach(in: bytes, isHTML: isHTML) { found.append((Array($0), $1)) }
        }
        return found
    }

    @Test("Every byte below the digits ends a run, and so does what begins a tag, but no other byte")
    func ends() {
        for byte in UInt8.min...UInt8.max {
            let isMark = byte < UInt8(ascii: "0") || byte == UInt8(ascii: "<")
            let found = runs(Array("ab".utf8) + [byte] + Array("cd".utf8)).map(\.bytes)
            #expect(
                found
                    == (isMark ? [Array("ab".utf8), Array("cd".utf8)] : [Array("ab".utf8) + [byte] + Array("cd".utf8)])
            )
        }
    }

    @Test(
        "A run is found wherever it begins and however long it is; its key is made of all its bytes up to twenty-four"
    )
    func lengths() {
        for start in 0..<9 {
            for length in 1..<34 {
                let run = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
                for end in ["", " ", " , und"] {
                    let found = runs([UInt8](repeating: 0x20, count: start) + run + Array(end.utf8))
                    #expect(found.first?.bytes == run && found.count == (end.hasSuffix("und") ? 2 : 1))
                    let padded = run + [UInt8](repeating: 0, count: max(0, 24 - length))
                    let parts = (0..<3).map { part in
                        (0..<8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(padded[part * 8 + $1]) }
                    }
                    let key = SearchRuns.Key(first: parts[0], second: parts[1], third: parts[2])
                    #expect(found.first?.key == (length <= 24 ? key : nil))
                }
            }
        }
    }

    @Test("Tags and character references are passed over, however long they are")
    func markup() {
        for length in 0..<20 {
            let name = String(repeating: "x", count: length)
            let found = runs(Array("ab<\(name)>cd&\(name);ef<\(name)".utf8), isHTML: true)
            #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["ab", "cd", "ef"])
        }
    }
}
