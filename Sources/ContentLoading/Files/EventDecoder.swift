import ChapterModel
import Diagnostics

/// Decodes the `event:` block of a post.
struct EventDecoder: ~Copyable {
    let fields: Fields<EventKey>
    private var log: DiagnosticLog { fields.log }

    func event() -> ParsedEvent {
        let event = ParsedEvent(
            number: fields.value(.number, as: .integer(1...9999))?.value,
            start: fields.value(.start, as: .date),
            end: fields.value(.end, as: .end),
            duration: fields.value(.duration, as: .duration),
            expected: fields.value(.expected, as: .partialDate)?.value,
            occurrence: fields.value(.occurrence, as: .day),
            series: fields.value(.series, as: .slug),
            status: fields.value(.status, as: .choice),
            movedFrom: fields.value(.movedFrom, as: .date),
            venue: fields.venue(.venue),
            speakers: fields.list(.speakers).compactMap { speaker($0) },
            format: fields.value(.format, as: .choice)?.value,
            rsvps: fields.list(.rsvp, as: RSVPKey.self) { Self.rsvp($0) },
            attendance: attendance(),
            price: fields.price(.price),
            sequence: fields.value(.sequence, as: .integer(0...2_147_483_647))?.value
        )
        checkDates(status: event.status?.value)
        return event
    }

    private func checkDates(status: Event.Status?) {
        if fields.lacks(.start), fields.lacks(.expected), fields.lacks(.occurrence) {
            log.report(.eventWithoutDate, at: fields.place)
        }
        if fields.has(.start), fields.has(.expected) { fields.report(.eventWithTwoDates, at: .expected) }
        if fields.has(.end), fields.has(.duration) { fields.report(.endAndDuration, at: .duration) }
        for key in [EventKey.end, .duration] where fields.has(key) && fields.has(.expected) && fields.lacks(.start) {
            fields.report(.endWithoutStart(key: key.rawValue), at: key)
        }
        if fields.has(.series), fields.lacks(.occurrence) { fields.report(.seriesWithoutOccurrence, at: .series) }
        if fields.has(.movedFrom), !mayHaveMoved(status) {
            fields.report(.movedFromWithoutMove, at: .movedFrom)
        }
    }

    /// A moved event may be put off or called off later; a status that cannot be read has its own error.
    private func mayHaveMoved(_ status: Event.Status?) -> Bool {
        switch status {
        case .moved, .postponed, .cancelled: true
        case .tentative, .confirmed: false
        case nil: fields.has(.status)
        }
    }

    private func speaker(_ node: YAMLNode) -> PersonReference? {
        if case .mapping = node.value {
            guard let inner = Fields<PersonKey>(node, named: EventKey.speakers.rawValue, log: log) else { return nil }
            return PersonDecoder.person(inner, key: nil).map { .inline(Located($0, at: node)) }
        }
        return fields.read(node, of: .speakers, as: .slug).map(PersonReference.key)
    }

    private static func rsvp(_ fields: borrowing Fields<RSVPKey>) -> Event.RSVP? {
        let service = fields.required(.service, as: .text, example: "service: XING")
        let url = fields.value(.url, as: .url)
        let count = fields.value(.count, as: .integer(0...1_000_000))
        return service.map { Event.RSVP(service: $0.value, url: url?.value, count: count?.value) }
    }

    private func attendance() -> Event.Attendance? {
        let people = ScalarFormat<Int>.integer(0...1_000_000)
        guard case .mapping = fields.raw(.attendance)?.value else {
            return fields.value(.attendance, as: people).map { .exactly($0.value) }
        }
        guard let inner = fields.fields(.attendance, as: AttendanceKey.self) else { return nil }
        let about = inner.value(.about, as: people)
        let least = inner.value(.atLeast, as: people)
        if let about, least != nil {
            let expected = ExpectedValue.oneKey(of: "about", "atLeast")
            log.report(.invalidValue(key: "about", value: "\(about.value)", expected: expected), at: about)
        }
        return about.map { .about($0.value) } ?? least.map { .atLeast($0.value) }
    }
}
