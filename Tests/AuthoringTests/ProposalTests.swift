import ChapterModel
import Diagnostics
import Testing

@testable import Authoring

@Suite("What is proposed to authors")
struct ProposalTests {
    private func event(_ network: Network, chapter: String = "koeln", on date: String) throws -> String {
        var request = EventRequest()
        (request.chapter, request.title, request.date) = (chapter, "Abend", date)
        return try request.draft(in: network, asking: .unattended).string
    }

    @Test("A chapter that never met proposes its usual place, and nothing else")
    func firstEvent() async throws {
        let text = try event(try await TestNetwork().read(), chapter: "bonn", on: "2026-12-03")
        #expect(text.contains("event:\n  start: 2026-12-03\n  venue: hafen\n---"))
    }

    @Test("Time, place and number come from the event before the new one, not from a later one")
    func before() async throws {
        let later = "---\ntitle: Fest\ndate: 2026-09-01\nevent:\n  start: 2027-03-01\n---\n"
        let text = try event(try await TestNetwork(["koeln/2027-03-01-fest.md": later]).read(), on: "2026-12-03")
        #expect(text.contains("  number: 8\n  start: 2026-12-03 19:00\n  end: 21:30\n  venue: severin\n"))
    }

    @Test("A chapter whose last event has no number does not count")
    func uncounted() async throws {
        let last = "---\ntitle: Fest\ndate: 2026-09-01\nevent:\n  start: 2026-10-01\n---\n"
        let text = try event(try await TestNetwork(["koeln/2026-10-01-fest.md": last]).read(), on: "2026-12-03")
        #expect(!text.contains("number"))
    }

    @Test("An identity that is taken is not given again")
    func uid() async throws {
        let other = "---\ntitle: Fest\ndate: 2026-09-01\nuid: netzk-2026-12-03\n---\n"
        let text = try event(try await TestNetwork(["koeln/fest.md": other]).read(), on: "2026-12-03")
        #expect(text.contains("uid: netzk-2026-12-03-2\n"))
    }

    private let series = """
        ---
        name: Bonn
        city: Bonn
        series:
          - id: tisch
            title: Tisch
            date: 2026-01-10
            start: 2026-10-08 18:30
            every: Monat
            weekday: 2. Donnerstag
            count: 6
            venue: hafen
        ---
        """

    @Test("A chapter with a series is offered its next date, and says only what differs from the series")
    func seriesDate() async throws {
        let test = try TestNetwork(["bonn/chapter.md": series])
        let network = try await test.read()
        let script = Script("bonn", "Recht", "", "", "", "")
        let same = try EventRequest().draft(in: network, asking: Interview(with: script, in: .english))
        #expect(script.prompts[2] == "Date [2026-12-10]: ")
        #expect(same.string.contains("event:\n  occurrence: 2026-12-10\n---"))
        let moved = Script("bonn", "Recht", "", "20 Uhr", "severin", "")
        let other = try EventRequest().draft(in: network, asking: Interview(with: moved, in: .english))
        #expect(
            other.string.contains("event:\n  start: 2026-12-10 20:00\n  occurrence: 2026-12-10\n  venue: severin\n")
        )
        #expect(try await test.write(other) == [])
        #expect(
            EventProposals(for: try await test.read().chapter(named: "bonn"), in: try await test.read()).date
                == LocalDate(year: 2027, month: 1, day: 14)
        )
    }

    @Test("A recap is offered the latest evening of which none tells, be it a post's or a series'")
    func recap() async throws {
        let test = try TestNetwork(["bonn/chapter.md": series])
        var request = RecapRequest()
        request.chapter = "koeln"
        let recap = try request.draft(in: try await test.read(), asking: .unattended)
        #expect(recap.string.contains("title: \"Rückblick: Daten\"\n"))
        #expect(recap.string.contains("recapOf: 2026-09-10-daten\n"))
        try await test.write(recap)
        let network = try await test.read()
        #expect(throws: AuthoringProblem.nothingToRecap(chapter: "Köln")) {
            try request.draft(in: network, asking: .unattended)
        }
        request.chapter = "bonn"
        let evening = try request.draft(in: network, asking: .unattended)
        #expect(evening.string.contains("event:\n  occurrence: 2026-11-12\n---"))
        try await test.write(evening)
        request.title = "Der Abend davor"
        let next = try request.draft(in: try await test.read(), asking: .unattended)
        #expect(next.string.contains("event:\n  occurrence: 2026-10-08\n---"))
    }

    @Test("A recap finds its evening by name and by date")
    func named() async throws {
        let network = try await TestNetwork().read()
        for name in ["2026-09-10-daten", "10.9.2026"] {
            var request = RecapRequest()
            (request.chapter, request.event) = ("koeln", name)
            #expect(try request.draft(in: network, asking: .unattended).string.contains("recapOf: 2026-09-10-daten\n"))
        }
        var request = RecapRequest()
        (request.chapter, request.event) = ("koeln", "2026-09-10-dtaen")
        #expect(
            throws: AuthoringProblem.unknownEvent(
                "2026-09-10-dtaen",
                suggestion: "2026-09-10-daten",
                known: ["2026-09-10-daten"]
            )
        ) { try request.draft(in: network, asking: .unattended) }
    }
}
