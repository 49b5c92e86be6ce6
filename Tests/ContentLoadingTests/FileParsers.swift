import ChapterModel
import Diagnostics
import Testing

@testable import ContentLoading

/// The parsers of all kinds of files, behind one door.
struct FileParsers {
    let attachments: AttachmentFiles

    static let examples: [(path: String, text: String)] = [
        (
            "koeln/2015-01-24-auftakt.md",
            """
            ---
            title: "Auftakt in Köln: der 1. #SoMe-Stammtisch"
            date: 2015-01-24
            updated: 2015-01-26 09:30
            authors: [wiebke-schumann, 'rolf']
            topics:
              - networking
              - seo # Kommentar
            event:
              number: 1
              start: 2015-01-22 19:00
              end: 22:00
              venue: { name: Severin, street: "Kartäuserwall 12" }
              rsvp: [{service: XING, url: "https://xing.example/1", count: 31}]
              attendance: { atLeast: 21 }
            summary: >
              Ein guter
              Abend.
            next: { expected: "März 2015" }
            ---

            # Über den Abend

            Ein *guter* Abend mit [Fragen](#ueber-den-abend), <b>HTML</b> und ![Bild](podium.jpg).

            > - Zitat
            """
        ),
        (
            "koeln/chapter.md",
            "---\nname: Köln\ncity: Köln\nleads: [{ person: rolf, since: 2015-01 }]\ncadence: alle zwei Monate\n---\nText\n"
        ),
        (
            "site.yml",
            "title: Netz\nurl: https://some.example/\ntimeZone: Europe/Berlin\nmenu:\n  - { title: Kalender, page: /kalender/ }\n"
        ),
        (
            "comments.yml",
            "- author: Volker M.\n  date: 2015-01-25\n  text: |\n    Schön <i>war</i> es!\n  replies:\n    - { author: Eva, text: Ja }\n"
        ),
        ("venues.yml", "severin:\n  name: Severin\n  latitude: 50.92\n  longitude: 6.95\n"),
    ]

    /// Whether the file has a value, and what is said about it.
    func parse(_ file: SourceFile) -> (isRead: Bool, diagnostics: [Diagnostic]) {
        let address = SitePath(page: "koeln")
        guard let koeln = Slug("koeln") else { return (false, []) }
        func answer<Value>(_ parsed: ParsedFile<Value>) -> (Bool, [Diagnostic]) {
            (parsed.value != nil, parsed.diagnostics)
        }
        return switch file.path {
        case "site.yml": answer(SiteFileParser.parse(file))
        case "comments.yml":
            answer(CommentParser(attachments: attachments, language: .german, address: address).parse(file))
        case "venues.yml":
            answer(RegistryParser.parse(file, entries: VenueKey.self) { fields, _ in VenueDecoder.venue(fields) })
        case "koeln/chapter.md":
            answer(ChapterParser(attachments: attachments, language: .german).parse(file, slug: koeln))
        default:
            answer(
                PostParser(attachments: attachments, siteLanguage: .german)
                    .parse(file, id: Post.ID(chapter: koeln, slug: koeln), comments: nil)
            )
        }
    }
}

/// The same numbers for the same seed, on every machine.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One to four bytes or pieces replaced, removed, doubled or swapped.
    mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
        let special = Array("\n\t\"'#:[]{}&*!|>-?%@`\\<() \u{0}\u{1B}ü€👍".utf8)
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &self)
            let end = Int.random(in: start...min(bytes.count, start + 12), using: &self)
            switch Int.random(in: 0..<6, using: &self) {
            case 0: bytes[start] = UInt8.random(in: 0...255, using: &self)
            case 1: bytes[start] = special.randomElement(using: &self) ?? 0
            case 2: bytes.removeSubrange(start..<end)
            case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 4: bytes.insert(special.randomElement(using: &self) ?? 0, at: start)
            default: bytes.removeLast(bytes.count - end)
            }
        }
        return bytes
    }
}
