import Foundation
import SyndicationFormat
import Testing

@Suite("JSON")
struct JSONWriterTests {
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        String(decoding: JSONWriter.bytes(write), as: UTF8.self)
    }

    @Test("Commas stand between members and elements and nowhere else")
    func writesStructure() {
        let text = written { json in
            json.beginObject()
            json.key("a")
            json.beginArray()
            json.beginObject()
            json.endObject()
            json.beginArray()
            json.endArray()
            json.number(-1)
            json.number(50.9375)
            json.number(.infinity)
            json.boolean(true)
            json.endArray()
            json.member("none", nil)
            json.member("some", "x")
            json.member("empty", [])
            json.member("list", ["y", "z"])
            json.key("b")
            json.boolean(false)
            json.endObject()
        }
        #expect(text == #"{"a":[{},[],-1,50.9375,null,true],"some":"x","list":["y","z"],"b":false}"#)
    }

    @Test("What is known to need no escape is written as it is, with commas around it")
    func writesPlainMembers() {
        let text = written { json in
            json.beginObject()
            json.members(#""@context":"https://schema.org","@type":"Event""#)
            json.member("day", capacity: 8) { buffer in buffer.update(fromContentsOf: "1.5.".utf8) }
            json.members(#""last":1"#)
            json.endObject()
        }
        #expect(text == #"{"@context":"https://schema.org","@type":"Event","day":"1.5.","last":1}"#)
    }

    @Test("Strings are escaped (RFC 8259 §7) and cannot end a script element")
    func escapesStrings() {
        #expect(
            written { $0.string("\"\\/\u{8}\n\r\t\u{0}\u{1F}\u{7F}</script>\u{2028}\u{2029}…ä😀") }
                == #""\"\\/\u0008\n\r\t\u0000\u001f\#u{7F}\u003c/script>\u2028\u2029…ä😀""#
        )
    }

    @Test("Every scalar below U+3000 reads back as itself")
    func roundTrips() throws {
        let text = String(String.UnicodeScalarView((0..<0x3000).compactMap { Unicode.Scalar($0 as UInt32) }))
        let json = JSONWriter.bytes { json in
            json.beginArray()
            json.string(text)
            json.string(utf8: Array(text.utf8))
            json.endArray()
        }
        let decoded = try JSONDecoder().decode([String].self, from: Data(json))
        #expect(decoded.map { Array($0.utf8) } == [Array(text.utf8), Array(text.utf8)])
    }

    @Test("What needs an escape gets it wherever it stands, and nothing else does")
    func escapesEverywhere() throws {
        let pieces =
            (UInt32(0)..<0x100).compactMap(Unicode.Scalar.init).map(String.init) + ["\u{2028}", "\u{2027}", "€"]
        for piece in pieces {
            let escaped = written { $0.string(piece) }.dropFirst().dropLast()
            for count in 0..<18 {
                let filler = String(repeating: "x", count: count)
                #expect(
                    written { $0.string(filler + piece + piece + filler) }
                        == "\"\(filler)\(escaped)\(escaped)\(filler)\""
                )
            }
        }
    }
}
