import Testing

@testable import SiteOutputs

@Suite("Words of a search")
struct SearchWordsTests {
    private func words(_ text: String, isHTML: Bool = false) -> [String] {
        var (text, found) = (text, [String]())
        text.withUTF8 { utf8 in
            SearchRuns.forEach(in: utf8, isHTML: isHTML) { run, _ in
                SearchWords.forEach(in: run) { word in
                    let bytes = UnsafeRawBufferPointer(word)
                    found.append(String(decoding: bytes[..<(bytes.firstIndex(of: 0) ?? bytes.endIndex)], as: UTF8.self))
                }
            }
        }
        return found
    }

    @Test(
        "Spellings of one name are one word",
        arguments: [
            "koln": ["Köln", "KÖLN", "Koeln", "koln", "KOELN", "Ko\u{308}ln"],
            "strasse": ["Straße", "STRASSE", "Strasse", "STRAẞE", "Stra\u{AD}ße"],
            "grosse": ["Größe", "groesse", "Grosse"], "muller": ["Müller", "Mueller", "MULLER"],
            "cafe": ["Café", "cafe", "Cafe\u{301}", "Ca\u{200B}fé"], "lodz": ["Łódź", "lódz"],
            "smorrebrod": ["Smørrebrød", "Smoerrebroed"], "finden": ["ﬁnden", "finden"], "aro": ["Ærø", "aeroe"],
            "nol": ["Noël", "Noel"], "istanbul": ["İstanbul", "Istanbul"], "λογοσ": ["ΛΌΓΟΣ", "λόγος"],
        ]
    )
    func spellings(word: String, spellings: [String]) {
        #expect(spellings.map { words($0) } == spellings.map { _ in [word] })
    }

    @Test("An umlaut's e is dropped once, and `qu` keeps its own")
    func digraphs() {
        #expect(
            words("neue Säen Treue Quelle Aquädukt Poet aee ëee")
                == ["neu", "saen", "treu", "quelle", "aquadukt", "pot", "ae", "eee"]
        )
    }

    @Test("Marks end a word, and single letters are none")
    func boundaries() {
        #expect(
            words("#SoMe-Stammtisch: z.B. „Recht“, 18.30 Uhr…m²") == [
                "some", "stammtisch", "recht", "18", "30", "uhr", "m2",
            ]
        )
        #expect(words("Москва 東京 x") == ["москва", "東京"])
        #expect(words("") == [])
    }

    @Test("Of words longer than any the first forty letters count")
    func longWords() {
        #expect(words(String(repeating: "b", count: 41) + " zu") == [String(repeating: "b", count: 40), "zu"])
        #expect(words(String(repeating: "東", count: 41)) == [String(repeating: "東", count: 40)])
    }

    @Test("Tags, their attributes and character references are no text")
    func html() {
        #expect(
            words("<p class=\"x\">Fragen &amp; <em>Ant</em>worten</p><p>Mut", isHTML: true)
                == ["fragen", "ant", "worten", "mut"]
        )
        #expect(words("offen <b", isHTML: true) == ["offen"])
        #expect(words("a<bc>d & ef;gh") == ["bc", "ef", "gh"])
    }

    @Test("What is no UTF-8 ends no build")
    func brokenBytes() {
        for bytes: [UInt8] in [[0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80, 0x80], [0xFF], [0x61, 0x62, 0xC2]] {
            bytes.withUnsafeBufferPointer {
                SearchRuns.forEach(in: $0, isHTML: true) { run, _ in SearchWords.forEach(in: run) { _ in } }
            }
        }
    }
}
