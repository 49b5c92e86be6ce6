import Synchronization
import Testing

@testable import Theming

@Suite("How fields are read")
struct WrittenFieldTests {
    private final class Count: Sendable {
        private let number = Mutex(0)

        var times: Int { number.withLock { $0 } }

        func increase() { number.withLock { $0 += 1 } }
    }

    private struct Place: TemplateView {
        var name: String
        var note = ""

        static let fields = TemplateFields<Place>(
            .written("name") { place, page in
                page.append(place.name)
                page.appendPlain(capacity: 8) { buffer in
                    buffer[0] = UInt8(ascii: "!")
                    return 1
                }
            },
            .written("note") { $1.append($0.note) }
        )
    }

    private struct Meeting: TemplateView {
        var title = "Auftakt"
        var place: Place?
        let asked = Count()

        static let fields = TemplateFields<Meeting>(
            .text("title") { $0.title },
            .view("place") {
                $0.asked.increase()
                return $0.place
            }
        )
    }

    private static let page = PageTemplate<Meeting>("page")

    private func render(_ meeting: Meeting, with template: String) throws -> String {
        let theme = try load(["page": template], requiring: [Self.page]).get()
        return String(decoding: try theme.render(meeting, as: Self.page), as: UTF8.self)
    }

    @Test("A field may write its text itself: it is escaped, and the current value of its section")
    func written() throws {
        let meeting = Meeting(place: Place(name: "A&B"))
        #expect(try render(meeting, with: "{{place.name}}") == "A&amp;B!")
        #expect(
            try render(meeting, with: "{{#place.name}}<{{.}}{{#title}}{{.}}{{/title}}{{.}}>{{/place.name}}")
                == "<A&amp;B!AuftaktA&amp;B!>"
        )
    }

    @Test("A field that writes nothing is false, and what it tells of itself shows nowhere")
    func writesNothing() throws {
        let template = "{{#place.note}}a{{/place.note}}{{^place.note}}b{{/place.note}}{{place.note}}"
        #expect(try render(Meeting(place: Place(name: "A")), with: template) == "b")
        #expect(try render(Meeting(place: Place(name: "A", note: "<")), with: template) == "a&lt;")
        #expect(try render(Meeting(), with: template) == "b")
    }

    @Test("Lines that look into the same view ask for it once, also from within sections of their own")
    func askedOnce() throws {
        let template = """
            {{title}}{{place.name}}{{#place.name}}{{title}}{{place.note}}{{/place.name}}
            {{title}}{{^place.note}}{{place.name}}{{/place.note}}
            """
        let meeting = Meeting(place: Place(name: "A"))
        #expect(try render(meeting, with: template) == "AuftaktA!Auftakt\nAuftaktA!")
        #expect(meeting.asked.times == 1)
        let nowhere = Meeting()
        #expect(try render(nowhere, with: template) == "Auftakt\nAuftakt")
        #expect(nowhere.asked.times == 1)
    }
}
