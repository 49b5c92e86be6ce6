import ChapterModel
import Diagnostics
import Foundation
import Testing

@testable import ContentLoading

/// What a check says beyond errors; the day is 2026-11-21.
@Suite("Advice")
struct ContentAdviceTests {
    /// Everything advised about a network with more texts, as `line:column` and problem.
    private func advice(_ files: [String: String]) async throws -> [String: [Problem]] {
        let tree = try TemporaryTree(adding: files)
        let content = try await ParsedContent.parse(ContentFolder.read(tree.folder, displayPath: "content"))
        let assembly = try await content.assemble(visibility: Visibility(today: ContentTree.today))
        #expect(!(content.diagnostics + assembly.diagnostics).hasErrors)
        let found = try await content.advice(about: #require(assembly.site))
        #expect(found.allSatisfy { $0.severity == .warning })
        return Dictionary(grouping: found) { "\($0.location)".replacing("content/", with: "") }.mapValues {
            $0.map(\.problem)
        }
    }

    private func post(_ body: String = "", date: String = "2026-11-01", event: String? = nil) -> String {
        "---\ntitle: Abend\ndate: \(date)\n\(event.map { "event: { \($0) }\n" } ?? "")---\n\n\(body)\n"
    }

    @Test(
        "A weekday that is not the date's is pointed out, whatever the notation",
        arguments: [
            ("Do, 13.3.2015", 1),
            ("am **Donnerstag, den 13. März 2015**, um acht", 6),
            ("Do 13.03.15", 1), ("on Thursday, March 13th, 2015", 4),
            ("Thursday, 13 March 2015", 1), ("(Sonnabend 2015-03-13)", 2),
        ]
    )
    func wrongWeekday(text: String, column: Int) async throws {
        let found = try await advice(["impressum.md": "---\ntitle: Seite\n---\n\n\(text)\n"])
        let written = text.trimmingCharacters(in: CharacterSet(charactersIn: "()")).replacing("am **", with: "")
            .replacing("**, um acht", with: "").replacing("on ", with: "")
        #expect(
            found == [
                "impressum.md:5:\(column)": [.wrongWeekday(written: written, date: "2015-03-13", weekday: 5)]
            ]
        )
    }

    @Test(
        "Right weekdays, and words that only look like them, are left alone",
        arguments: [
            "Fr, 13.3.2015", "Freitag, den 13. März 2015", "So 5 Gäste kamen", "Di, 31.2.2015", "Do it 13 times",
            "Mo–Fr 9.30 Uhr", "Donnerstag, 13.3.", "So. 3.5 Sterne",
        ]
    )
    func rightWeekday(text: String) async throws {
        #expect(try await advice(["impressum.md": "---\ntitle: Seite\n---\n\n\(text)\n"]).isEmpty)
    }

    @Test("A date without a year is the one closest to the post's event")
    func weekdayWithoutYear() async throws {
        let found = try await advice([
            "koeln/neujahr.md": post("Wir treffen uns am Mo, 4.1.", event: "start: 2027-01-04 19:00"),
            "koeln/irrtum.md": post("Wir treffen uns am Di, 4.1.", event: "start: 2027-01-11 19:00"),
        ])
        #expect(
            found == ["koeln/irrtum.md:7:20": [.wrongWeekday(written: "Di, 4.1.", date: "2027-01-04", weekday: 1)]]
        )
    }

    @Test("Two events of a chapter at one time are pointed out at the later one")
    func overlap() async throws {
        let found = try await advice([
            "koeln/abend.md": post(event: "start: 2027-01-22 19:00, end: 22:00"),
            "koeln/vortrag.md": post(event: "start: 2027-01-22 21:00, end: 23:00"),
            "koeln/spaeter.md": post(event: "start: 2027-01-22 23:00"),
            "koeln/abgesagt.md": post(event: "start: 2027-01-22 19:30, status: cancelled"),
            "koeln/messe.md": post(event: "start: 2027-01-22"),
        ])
        let first = SourceLocation(file: "content/koeln/abend.md", line: 4, column: 17)
        #expect(found == ["koeln/vortrag.md:4:17": [.overlappingEvents(other: first)]])
    }

    @Test("Events of different cities may be at one time, and a joint event overlaps only once")
    func overlapOfChapters() async throws {
        let chapters = ["ruhr/chapter.md": "---\nname: Ruhr\ncity: Essen\n---\n"]
        let apart = [
            "koeln/abend.md": post(event: "start: 2027-01-22 19:00"),
            "ruhr/abend.md": post(event: "start: 2027-01-22 19:00"),
        ]
        #expect(try await advice(apart.merging(chapters) { $1 }).isEmpty)
        let joint = post(event: "start: 2027-01-22 19:00").replacing("event:", with: "chapters: [koeln, ruhr]\nevent:")
        let together = ["koeln/abend.md": joint, "ruhr/zwei.md": joint.replacing("Abend", with: "Zwei")]
        #expect(try await advice(together.merging(chapters) { $1 }).values.map(\.count) == [1])
    }

    @Test("An event of which nobody told is pointed out once there was time to tell, and while there is memory")
    func missingRecap() async throws {
        let found = try await advice([
            "koeln/neulich.md": post(date: "2026-10-01", event: "start: 2026-11-05 19:00"),
            "koeln/gestern.md": post(date: "2026-10-01", event: "start: 2026-11-20 19:00"),
            "koeln/einst.md": post(date: "2024-10-01", event: "start: 2024-11-05 19:00"),
            "koeln/ausgefallen.md": post(date: "2026-10-01", event: "start: 2026-11-04 19:00, status: cancelled")
                .replacing("event:", with: "updated: 2026-10-02\nevent:"),
            "koeln/erzaehlt.md": post(date: "2026-10-01", event: "start: 2026-11-03 19:00"),
            "koeln/rueckblick.md": post(date: "2026-11-06").replacing("date:", with: "recapOf: erzaehlt\ndate:"),
            "koeln/nacherzaehlt.md": post(date: "2026-11-06", event: "start: 2026-11-02 19:00"),
        ])
        #expect(found == ["koeln/neulich.md:4:17": [.missingRecap(announcement: "neulich")]])
    }

    @Test("A name that is nearly another's is pointed out, unless something tells the two apart")
    func similarNames() async throws {
        let found = try await advice([
            "people.yml": """
            jan: { name: Jan Hoffmann }
            jan-2: { name: Jan Hofmann }
            anna: { name: Anna Maier, organisation: Stadtwerke }
            anne: { name: Anne Maier, organisation: Hochschule }
            juergen: { name: Jürgen Weiß }
            juergen-weiss: { name: Juergen Weiss }
            bo: { name: Bo Li }
            bo-2: { name: Bo Lu }
            """,
            "venues.yml": "haus: { name: Unperfekthaus, city: Essen }\nhaus-2: { name: Unperfekthaus, city: Köln }\n",
            "koeln/abend.md": post(
                event:
                    "start: 2027-01-22 19:00, venue: { name: Unperfektes Haus }, speakers: [jan, { name: Jann Hoffmann }]"
            ),
        ])
        let jan = SourceLocation(file: "content/people.yml", line: 1, column: 1)
        let juergen = SourceLocation(file: "content/people.yml", line: 5, column: 1)
        #expect(
            found == [
                "people.yml:2:1": [.similarNames(name: "Jan Hofmann", other: "Jan Hoffmann", place: jan)],
                "people.yml:6:1": [.similarNames(name: "Juergen Weiss", other: "Jürgen Weiß", place: juergen)],
                "koeln/abend.md:4:86": [.similarNames(name: "Jann Hoffmann", other: "Jan Hoffmann", place: jan)],
            ]
        )
    }

    @Test("A page that is still a placeholder is pointed out once; posts may speak of placeholders")
    func placeholder() async throws {
        let found = try await advice([
            "impressum.md": "---\ntitle: Impressum\n---\n\n- Name: Platzhalter\n- Ort: Platzhalter\n",
            "koeln/abend.md": post("Ein Platzhalter ist kein Bild."),
        ])
        #expect(found == ["impressum.md:5:9": [.placeholderText]])
    }
}
