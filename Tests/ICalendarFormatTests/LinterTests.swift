import ICalendarLinter
import Testing

@Suite("The linter finds what it is there to find")
struct LinterTests {
    private static let valid = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//E//E//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20150102T030405Z",
        "DTSTART:20150122T190000Z", "DTEND:20150122T210000Z", "SUMMARY:S", "END:VEVENT", "END:VCALENDAR",
    ]

    private func problems(replacing line: String, with replacement: [String]) -> [String] {
        let lines = Self.valid.flatMap { $0 == line ? replacement : [$0] }
        return ICalendarLinter.problems(in: Array(lines.map { $0 + "\r\n" }.joined().utf8))
    }

    @Test("A valid file has no problems")
    func acceptsValidFile() {
        #expect(problems(replacing: "", with: []).isEmpty)
    }

    @Test(
        "Each broken line is one problem",
        arguments: [
            ("SUMMARY:S", ["SUMMARY:" + String(repeating: "x", count: 68)], "line 9: 76 octets"),
            ("SUMMARY:S", ["SUMMARY:a\u{85}b"], "line 9: control character"),
            ("SUMMARY:S", ["SUMMARY:a\u{0}b"], "line 9: control character"),
            ("SUMMARY:S", ["SUMMARY:a\\", " nb"], "line 9: folded inside an escape"),
            ("SUMMARY:S", ["SUMMARY;X=\"a^", " nb\":c"], "line 9: folded inside an escape"),
            ("SUMMARY:S", ["SUMMARY:a,b"], "line 9: SUMMARY: a comma or semicolon is not escaped"),
            ("SUMMARY:S", ["SUMMARY:a\\b"], "line 9: SUMMARY: no such escape"),
            ("SUMMARY:S", ["SUMMARY:S", "SUMMARY:S"], "line 4: VEVENT: SUMMARY appears more than once"),
            ("SUMMARY:S", ["SUMMARY:S", ""], "line 10: empty"),
            ("UID:1", [], "line 4: VEVENT: no UID"),
            ("PRODID:-//E//E//EN", [], "line 1: VCALENDAR: no PRODID"),
            ("VERSION:2.0", ["VERSION:2.0", "METHOD:PUBLISH"], "line 3: METHOD in VCALENDAR"),
            ("SUMMARY:S", ["SUMMARY:S", "ORGANIZER:mailto:a@example.org"], "line 10: ORGANIZER in VEVENT"),
            ("DTEND:20150122T210000Z", ["DTEND:20150122T190000Z"], "line 8: DTEND is not after DTSTART"),
            (
                "DTEND:20150122T210000Z", ["DTEND;VALUE=DATE:20150123"],
                "line 8: DTSTART and DTEND have different parameters"
            ),
            ("DTSTAMP:20150102T030405Z", ["DTSTAMP:20150102T030405"], "line 6: DTSTAMP is not in UTC"),
            (
                "END:VEVENT",
                [
                    "END:VEVENT", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20150102T030405Z", "DTSTART;VALUE=DATE:20150122",
                    "DTEND;VALUE=DATE:20150123", "SUMMARY:S", "END:VEVENT",
                ], "line 11: VEVENT: UID 1 is used twice"
            ),
        ]
    )
    func findsOneProblem(line: String, replacement: [String], problem: String) {
        let found = problems(replacing: line, with: replacement)
        #expect(found == [problem])
    }

    @Test("A zone that is not defined")
    func findsUndefinedZones() {
        let lines = Self.valid.map { line in
            line.hasSuffix("0000Z") ? line.dropLast().replacing(":", with: ";TZID=Mars/Olympus:") : line[...]
        }
        let zoned = ICalendarLinter.problems(in: Array(lines.map { $0 + "\r\n" }.joined().utf8))
        #expect(zoned == ["line 7: TZID Mars/Olympus is not defined", "line 8: TZID Mars/Olympus is not defined"])
    }

    @Test("Lines that end with LF, and a scalar cut by a fold")
    func findsBrokenBytes() {
        let lineFeeds = ICalendarLinter.problems(in: Array(Self.valid.map { $0 + "\n" }.joined().utf8))
        #expect(lineFeeds == (1...Self.valid.count).map { "line \($0): not ended by CRLF" })

        var bytes = Array(Self.valid.map { $0 + "\r\n" }.joined().replacing("SUMMARY:S", with: "SUMMARY:ä").utf8)
        if let index = bytes.firstIndex(of: 0xA4) { bytes.insert(contentsOf: [0x0D, 0x0A, 0x20], at: index) }
        #expect(
            ICalendarLinter.problems(in: bytes)
                == ["line 9: not whole UTF-8 scalars", "line 10: not whole UTF-8 scalars"]
        )
    }
}
