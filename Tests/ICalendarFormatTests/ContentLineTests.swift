import Foundation
import ICalendarFormat
import ICalendarLinter
import RandomTexts
import Testing

@Suite("Content lines")
struct ContentLineTests {
    private func written(_ write: (inout ContentLineWriter) -> Void) -> String {
        var writer = ContentLineWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Reads one line back by way of the independent reader.
    private func read(_ write: (inout ContentLineWriter) -> Void) throws -> (ICalendarProperty, problems: [String]) {
        var writer = ContentLineWriter()
        writer.line("BEGIN:VEVENT")
        write(&writer)
        writer.line("END:VEVENT")
        let reader = ICalendarReader(writer.bytes)
        return (try #require(reader.components.first?.properties.first), reader.problems)
    }

    @Test("A long description is folded and unfolds to itself (RFC 5545 §3.1)")
    func foldsTheExampleOfTheRFC() throws {
        let text = "This is a long description that exists on a long line."
        #expect(written { $0.property("DESCRIPTION", text: text) } == "DESCRIPTION:\(text)\r\n")

        let twice = text + " " + text
        let folded = written { $0.property("DESCRIPTION", text: twice) }
        #expect(
            folded == "DESCRIPTION:This is a long description that exists on a long line. This is \r\n"
                + " a long description that exists on a long line.\r\n"
        )
        #expect(folded.replacing("\r\n ", with: "") == "DESCRIPTION:\(twice)\r\n")
    }

    @Test("The reader that these tests trust unfolds the example, and another fold of it (RFC 5545 §3.1)")
    func unfoldsTheExampleOfTheRFC() throws {
        let folded = [
            "DESCRIPTION:This is a lo\r\n ng description\r\n  that exists on a long line.\r\n",
            "DESCRIPTION:This is a long description that exists on a long line.\r\n",
        ]
        for line in folded {
            let reader = ICalendarReader(Array("BEGIN:VEVENT\r\n\(line)END:VEVENT\r\n".utf8))
            let property = try #require(reader.components.first?.properties.first)
            #expect(property.text == "This is a long description that exists on a long line.")
            #expect(reader.problems.isEmpty)
        }
    }

    @Test("A line of 75 octets is not folded, one of 76 is", arguments: [75, 76])
    func foldsAfter75Octets(octets: Int) {
        let line = written { $0.property("SUMMARY", text: String(repeating: "x", count: octets - 8)) }
        #expect(line.utf8.count == (octets == 75 ? 77 : 76 + 5))
        #expect(line.contains("\r\n ") == (octets > 75))
    }

    @Test("Multi-octet characters stay whole wherever the fold falls", arguments: ["ä", "€", "😀"])
    func foldsBetweenScalars(character: String) throws {
        for indent in 0..<8 {
            let text = String(repeating: "x", count: indent) + String(repeating: character, count: 100)
            let (property, problems) = try read { $0.property("SUMMARY", text: text) }
            #expect(problems.isEmpty)
            #expect(property.text == text)
        }
    }

    @Test("A fold never separates a backslash from what it escapes")
    func foldsBetweenEscapes() throws {
        for indent in 0..<4 {
            let text = String(repeating: "x", count: indent) + String(repeating: ",\n\\;", count: 60)
            let (property, problems) = try read { $0.property("SUMMARY", text: text) }
            #expect(problems.isEmpty)
            #expect(property.text == text)
        }
    }

    @Test("Backslash, comma, semicolon and newline are escaped, the colon is not (RFC 5545 §3.3.11)")
    func escapesTheExampleOfTheRFC() {
        let text = "Project XYZ Final Review\nConference Room - 3B\nCome Prepared."
        #expect(
            written { $0.property("DESCRIPTION", text: text) }.replacing("\r\n ", with: "")
                == #"DESCRIPTION:Project XYZ Final Review\nConference Room - 3B\nCome Prepared."# + "\r\n"
        )
        #expect(written { $0.property("SUMMARY", text: #"a\b;c,d:e"d"#) } == #"SUMMARY:a\\b\;c\,d:e"d"# + "\r\n")
    }

    @Test(
        "Every kind of line break becomes one newline",
        arguments: [
            "\r\n", "\r", "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
        ]
    )
    func normalisesLineBreaks(lineBreak: String) {
        #expect(written { $0.property("SUMMARY", text: "a\(lineBreak)b") } == #"SUMMARY:a\nb"# + "\r\n")
    }

    @Test("Other control characters go, the tab stays")
    func removesControlCharacters() {
        let text = "a\u{0}\u{7}\u{1B}\u{7F}\u{80}\u{9F}\tb"
        #expect(written { $0.property("SUMMARY", text: text) } == "SUMMARY:a\tb\r\n")
    }

    @Test("Text is written in normalisation form C")
    func composes() {
        let line = written { $0.property("SUMMARY", text: "Ko\u{308}ln, A\u{30A}ngstro\u{308}m \u{212B}") }
        #expect(Array(line.utf8) == Array("SUMMARY:K\u{F6}ln\\, \u{C5}ngstr\u{F6}m \u{C5}\r\n".utf8))
    }

    @Test("Scripts that Foundation would turn into Latin letters are left alone")
    func keepsRareScripts() {
        let text = "\u{10041}\u{301} a\u{308} \u{20041}\u{301} \u{10FFFF}"
        let line = written { $0.property("SUMMARY", text: text) }
        #expect(Array(line.utf8) == Array("SUMMARY:\(text)\r\n".utf8))
    }

    @Test("The commas of a list separate, those of its items are escaped (RFC 5545 §3.8.1.2)")
    func writesLists() {
        #expect(
            written { $0.property("CATEGORIES", texts: ["APPOINTMENT", "EDUCATION"]) }
                == "CATEGORIES:APPOINTMENT,EDUCATION\r\n"
        )
        #expect(written { $0.property("CATEGORIES", texts: ["a,b", "c"]) } == "CATEGORIES:a\\,b,c\r\n")
        #expect(written { $0.property("CATEGORIES", texts: []) }.isEmpty)
    }

    @Test("Carets, quotes and newlines in parameters are encoded (RFC 6868 §3.1)")
    func encodesParameters() {
        // RFC 6868 §3.2: "George Herman ^'Babe^' Ruth" and "Pittsburgh Pirates^n115 Federal St^nPittsburgh, PA 15212".
        let line = written {
            $0.beginLine("ATTENDEE")
            $0.appendParameter("CN", #"George Herman "Babe" Ruth"#)
            $0.beginLine(":mailto:babe@example.com")
            $0.endLine()
        }
        #expect(line == #"ATTENDEE;CN="George Herman ^'Babe^' Ruth":mailto:babe@example.com"# + "\r\n")

        let address = written {
            $0.beginLine("GEO")
            $0.appendParameter("X-ADDRESS", "Pittsburgh Pirates\n115 Federal St\nPittsburgh, PA 15212")
            $0.beginLine(":40.446816;-80.00566")
            $0.endLine()
        }
        #expect(
            address.replacing("\r\n ", with: "")
                == #"GEO;X-ADDRESS="Pittsburgh Pirates^n115 Federal St^nPittsburgh, PA 15212":40.446816;-80.00566"#
                + "\r\n"
        )
        #expect(
            written {
                $0.appendParameter("X", "2^n")
                $0.endLine()
            } == ";X=\"2^^n\"\r\n"
        )
    }

    @Test("Names of zones need no quotes")
    func leavesTokensUnquoted() {
        let time = ICalDateTime(year: 2015, month: 1, day: 22, hour: 19, minute: 0)
        #expect(
            written { $0.property("DTSTART", local: time, tzid: "America/Port-au-Prince") }
                == "DTSTART;TZID=America/Port-au-Prince:20150122T190000\r\n"
        )
    }

    @Test("Local, UTC and zoned date-times (RFC 5545 §3.3.5)")
    func writesDateTimes() {
        let local = ICalDateTime(year: 1998, month: 1, day: 18, hour: 23, minute: 0)
        let utc = ICalDateTime(year: 1998, month: 1, day: 19, hour: 7, minute: 0)
        let zoned = ICalDateTime(year: 1998, month: 1, day: 19, hour: 2, minute: 0)
        let leap = ICalDateTime(year: 1997, month: 6, day: 30, hour: 23, minute: 59, second: 60)
        #expect(written { $0.property("DTSTART", local: local) } == "DTSTART:19980118T230000\r\n")
        #expect(written { $0.property("DTSTART", utc: utc) } == "DTSTART:19980119T070000Z\r\n")
        #expect(written { $0.property("COMPLETED", utc: leap) } == "COMPLETED:19970630T235960Z\r\n")
        #expect(
            written { $0.property("DTSTART", local: zoned, tzid: "America/New_York") }
                == "DTSTART;TZID=America/New_York:19980119T020000\r\n"
        )
    }

    @Test(
        "Durations (RFC 5545 §3.3.6)",
        arguments: [
            (21_600, "PT6H"), (900, "PT15M"), (3_601, "PT1H0M1S"), (86_400, "PT24H"), (0, "PT0S"), (-5_400, "-PT1H30M"),
        ]
    )
    func writesDurations(seconds: Int, expected: String) {
        #expect(written { $0.property("DURATION", duration: .seconds(seconds)) } == "DURATION:\(expected)\r\n")
    }

    @Test("What is written can be read back, whatever the text")
    func roundTripsRandomTexts() throws {
        var random = RandomText(seed: 5545)
        for round in 0..<10_000 {
            let text =
                round % 50 == 0 ? random.unbroken(scalars: 300) : random.text(pieces: random.next(below: 60))
            let expected = Array(cleaned(text).precomposedStringWithCanonicalMapping.utf8)
            let (property, problems) = try read {
                $0.beginLine("SUMMARY")
                $0.appendParameter("X-TEXT", text)
                $0.beginLine(":")
                $0.appendText(text)
                $0.endLine()
            }
            #expect(problems.isEmpty)
            try #require(Array(property.text.utf8) == expected, "text \(round): \(text.debugDescription)")
            try #require(Array((property.parameters["X-TEXT"] ?? "").utf8) == expected, "parameter \(round)")
        }
    }
}
