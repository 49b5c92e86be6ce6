import ICalendarFormat
import Testing

@Suite("Events rendered once for several calendars")
struct RenderedEventsTests {
    private static let calendar = VCalendar(VCalendar.Header(prodid: "-//Example//Example//EN"))

    private func event(_ uid: String, _ transparency: VEvent.Transparency? = nil) -> VEvent {
        let start = ICalDateTime(year: 2015, month: 6, day: 1, hour: 17, minute: 0)
        let end = ICalDateTime(year: 2015, month: 6, day: 1, hour: 19, minute: 0)
        var event = VEvent(uid: uid, dtstamp: start, period: .utc(start: start, end: end), summary: "Stammtisch")
        event.status = .confirmed
        event.transparency = transparency
        event.contact = "Ada"
        return event
    }

    private func file(with number: Int, of events: RenderedEvents, _ transparency: VEvent.Transparency) -> [UInt8] {
        Self.calendar.rendered(eventCount: 1) { $0.append(number, of: events, transparency: transparency) }
    }

    @Test("Each is the same as if it had been rendered for the calendar", arguments: [0, 1, 2])
    func areTheSame(number: Int) {
        let events = RenderedEvents(count: 3) { event("\($0)") }
        #expect(file(with: number, of: events, .opaque) == Self.calendar.rendered([event("\(number)", .opaque)]))
        #expect(
            file(with: number, of: events, .transparent) == Self.calendar.rendered([event("\(number)", .transparent)])
        )
    }

    @Test("An event that says itself whether it takes time says so in all of them")
    func keepOwnTransparency() {
        let events = RenderedEvents(count: 1) { _ in event("a", .transparent) }
        #expect(file(with: 0, of: events, .opaque) == Self.calendar.rendered([event("a", .transparent)]))
    }

    @Test("What is no event leaves no line and moves no other event")
    func skipNothing() {
        let events = RenderedEvents(count: 3) { $0 == 1 ? nil : event("\($0)") }
        #expect(file(with: 1, of: events, .opaque) == Self.calendar.rendered([]))
        #expect(file(with: 2, of: events, .opaque) == Self.calendar.rendered([event("2", .opaque)]))
    }
}
