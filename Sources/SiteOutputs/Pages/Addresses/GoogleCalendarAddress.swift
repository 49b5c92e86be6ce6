import ChapterModel

/// Opens Google Calendar with an event filled in, ready to be saved.
struct GoogleCalendarAddress: Sendable {
    let text: String

    /// Nil for events without a date. `url` is the absolute address of the event's page.
    init?(_ entry: CalendarEntry, url: String) {
        guard let dates = Self.dates(of: entry.event.schedule) else { return nil }
        text =
            QueryAddress(
                "https://calendar.google.com/calendar/render",
                [
                    "action": "TEMPLATE",
                    "text": entry.title,
                    "dates": dates,
                    "details": url,
                    "location": entry.event.venue?.singleLine ?? "",
                ]
            ).text
    }

    /// Times in UTC, so that Google needs no zone; days with the day after the last one.
    private static func dates(of schedule: EventSchedule) -> String? {
        switch schedule {
        case .timed(let start, let end, _): "\(basic(start))/\(basic(end))"
        case .allDay(let first, let last): "\(basic(first))/\(basic(last.adding(days: 1)))"
        case .expected: nil
        }
    }

    private static func basic(_ time: ZonedDateTime) -> String {
        basicDigits("\(MachineTime.instant(time.instant))")
    }

    private static func basic(_ date: LocalDate) -> String { basicDigits("\(date)") }

    /// ISO 8601 without the signs that divide its parts.
    private static func basicDigits(_ text: String) -> String {
        text.filter { $0 != "-" && $0 != ":" }
    }
}
