import ChapterModel
import Testing

@testable import SiteOutputs

@Suite("Events in words")
struct EventTextTests {
    private let german: EventText
    private let english: EventText

    init() throws {
        german = EventText(try DefaultWords.of(.german))
        english = EventText(try DefaultWords.of(.english))
    }

    @Test("Attendance is as exact as the count was")
    func attendance() {
        #expect(german.attendance(.about(40)) == "etwa 40")
        #expect(german.attendance(.atLeast(21)) == "mindestens 21")
        #expect(german.attendance(.exactly(1200)) == "1.200")
        #expect(english.attendance(.about(1200)) == "about 1,200")
    }

    @Test("A confirmed event needs no word, every other status has one and a sentence")
    func statuses() {
        #expect(
            Event.Status.allCases.map { german.status($0) } == ["vorläufig", nil, "verlegt", "verschoben", "abgesagt"]
        )
        #expect(Event.Status.allCases.filter { english.statusNote($0) == nil } == [.confirmed])
    }

    @Test("Formats, prices and ordinals")
    func others() {
        #expect(Event.Format.allCases.map(german.format) == ["Fachvortrag", "Themenabend"])
        #expect(german.price(.free) == "kostenlos")
        #expect(german.price(.text("5 € an der Abendkasse")) == "5 € an der Abendkasse")
        #expect(german.ordinal(1) == "1. Treffen")
    }
}
