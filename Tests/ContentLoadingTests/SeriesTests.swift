import ChapterModel
import Diagnostics
import Testing

@testable import ContentLoading

@Suite("Series")
struct SeriesTests {
    private static let evenings = """
        - id: stammtisch
          title: Stammtisch
          summary: Wie immer.
          date: 2015-01-01
          start: 2015-02-05 19:00
          end: 21:30
          every: zwei Wochen
          count: 4
          venue: severin
          format: themenabend
        """

    /// A chapter with a series and posts whose `event:` is given by their names.
    private func tree(
        _ series: String = evenings,
        posts: [String: String] = [:],
        today: LocalDate = ContentTree.today
    ) async throws -> ContentTree {
        let indented = series.split(separator: "\n").map { "  \($0)\n" }.joined()
        var files = [
            "koeln/chapter.md": "---\nname: Köln\ncity: Köln\nseries:\n\(indented)---\n",
            "venues.yml": "severin: { name: Severin }\nbrauhaus: { name: Brauhaus }\n",
        ]
        for (name, event) in posts {
            files["koeln/\(name).md"] = "---\ntitle: \(name)\ndate: 2015-02-01\n\(event)\n---\n"
        }
        return try await TemporaryTree(adding: files).read(visibility: Visibility(today: today))
    }

    private func calendar(_ tree: ContentTree) throws -> [CalendarEntry] {
        #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics.map { $0.problem.words(in: .english).message })")
        return try #require(tree.site).calendar.dated
    }

    private func starts(_ entries: [CalendarEntry]) -> [String] {
        entries.map { entry in
            switch entry.event.schedule {
            case .timed(let start, let end, _): "\(start.local)–\(end.time)"
            case .allDay(let first, _): "\(first)"
            case .expected: ""
            }
        }
    }

    @Test("Every date is an event with the identity of its series and date")
    func dates() async throws {
        let entries = try calendar(try await tree())
        #expect(
            starts(entries) == [
                "2015-02-05 19:00–21:30", "2015-02-19 19:00–21:30", "2015-03-05 19:00–21:30", "2015-03-19 19:00–21:30",
            ]
        )
        #expect(entries.first?.uid == "koeln/stammtisch/2015-02-05@some.example")
        #expect(Set(entries.map(\.uid)).count == 4)
        let entry = try #require(entries.first)
        #expect(entry.post == nil && entry.title == "Stammtisch" && entry.summary == "Wie immer.")
        #expect(entry.path.text == "/koeln/stammtisch/" && entry.name == "stammtisch-2015-02-05")
        #expect(entry.event.venue?.name == "Severin" && entry.event.format == .themenabend)
    }

    @Test("Another title, time, place or length changes no identity")
    func identity() async throws {
        let before = try calendar(try await tree()).map(\.uid)
        let changed = Self.evenings.replacing("title: Stammtisch", with: "title: Treff")
            .replacing("19:00", with: "18:00").replacing("severin", with: "brauhaus").replacing(
                "count: 4",
                with: "count: 6"
            )
        #expect(try calendar(try await tree(changed)).map(\.uid).prefix(4) == before[...])
    }

    @Test("Exceptions are left out, and the days without a time are whole days")
    func exceptions() async throws {
        let series = """
            - { id: a, title: A, date: 2015-01-01, start: 2015-02-05, every: monatlich, weekday: 1. Donnerstag, \
            until: 2015-05-01, except: [2015-03-05] }
            """
        #expect(starts(try calendar(try await tree(series))) == ["2015-02-05", "2015-04-02"])
    }

    @Test("A post that takes a date over says what it says, and the rest comes from the series")
    func takeOver() async throws {
        let found = try await tree(posts: ["thema": "event: { occurrence: 2015-02-19, venue: brauhaus }"])
        let entries = try calendar(found)
        #expect(entries.count == 4)
        let entry = entries[1]
        #expect(entry.title == "thema" && entry.path.text == "/koeln/thema/")
        #expect(entry.uid == "koeln/stammtisch/2015-02-19@some.example")
        #expect(entry.event.venue?.name == "Brauhaus" && entry.event.format == .themenabend)
        #expect(entry.event.status == .confirmed && entry.event.movedFrom == nil)
        #expect(starts([entry]) == ["2015-02-19 19:00–21:30"])
    }

    @Test("A date with another start is moved, keeps its identity and length, and knows where it was")
    func moved() async throws {
        let found = try await tree(posts: ["spaeter": "event: { occurrence: 2015-02-19, start: 2015-02-20 20:00 }"])
        let entry = try calendar(found)[1]
        #expect(starts([entry]) == ["2015-02-20 20:00–22:30"])
        #expect(entry.event.status == .moved)
        #expect(entry.event.previousStart?.machineText == "2015-02-19T19:00:00+01:00")
        #expect(entry.uid == "koeln/stammtisch/2015-02-19@some.example")
        // SEQUENCE grows from the series to the post.
        #expect(entry.lastChanged > entry.published)
    }

    @Test("A cancelled date is the post's news, and a change of its own only once the post is updated")
    func cancelled() async throws {
        let cancelled = "event: { occurrence: 2015-02-19, status: cancelled }"
        let news = try await tree(posts: ["ausfall": cancelled])
        #expect(try calendar(news)[1].event.status == .cancelled)
        #expect(news.site?.posts.first?.eventChange == nil)
        let change = try await tree(posts: ["ausfall": "updated: 2015-02-03\n\(cancelled)"])
        #expect(change.site?.posts.first?.eventChange?.key == "cancelled-2015-02-19T19:00")
    }

    @Test("A hidden post takes no date over")
    func hiddenPost() async throws {
        let found = try await tree(posts: ["entwurf": "draft: true\nevent: { occurrence: 2015-02-19 }"])
        #expect(try calendar(found).allSatisfy { $0.post == nil })
    }

    @Test("A series that is published later is hidden with the reason")
    func hiddenSeries() async throws {
        let day = try #require(LocalDate(year: 2014, month: 12, day: 31))
        let found = try await tree(today: day)
        #expect(found.site?.calendar.isEmpty == true)
        #expect(found.hidden.map(\.title) == ["Stammtisch"])
        #expect(found.hidden.map(\.reason) == [.future(day.adding(days: 1))])
    }

    @Test("A date that has no day any more is in no calendar, and its series does not bring it back")
    func withoutDate() async throws {
        let found = try await tree(posts: ["offen": "event: { occurrence: 2015-02-19, expected: 2015-06 }"])
        #expect(try calendar(found).count == 3)
    }

    @Test(
        "Weekdays and their places in a month are read in both languages",
        arguments: [
            ("Donnerstag", 4, nil), ("2. Donnerstag", 4, .nth(2)), ("zweiter Donnerstag", 4, .nth(2)),
            ("letzter Freitag", 5, .last), ("last Friday", 5, .last), ("2nd Thursday", 4, .nth(2)), ("sunday", 7, nil),
        ] as [(String, Int, WeekdayOfMonth.Position?)]
    )
    func weekdays(text: String, weekday: Int, position: WeekdayOfMonth.Position?) throws {
        let written = try #require(WrittenWeekday(text))
        #expect(written.weekday == weekday && written.position == position)
    }

    @Test(
        "Anything else is no weekday",
        arguments: ["", "Do", "6. Donnerstag", "jeden zweiten Donnerstag", "Donnerstag 2."]
    )
    func noWeekdays(text: String) {
        #expect(WrittenWeekday(text) == nil)
    }
}
