import ChapterModel
import Diagnostics

/// Gives an event its place in time: local times become points in time by the chapter's zone.
struct EventAssembler {
    /// What is assumed where neither the event nor its chapter says how long it takes.
    static let assumedMinutes = 120

    let zone: ChapterTimeZone
    /// Minutes.
    let defaultDuration: Int?
    let source: SourceText

    /// Nil where the event has no usable date; `diagnostics` then says why.
    ///
    /// - Parameter slot: the date of a series that the event is; what the event leaves open is as its series has it.
    func schedule(
        of event: ParsedEvent,
        on slot: EventSchedule? = nil,
        diagnostics: inout [Diagnostic]
    ) -> EventSchedule? {
        guard let slot else { return schedule(of: event, diagnostics: &diagnostics) }
        return event.saysWhen ? schedule(of: event.completed(by: slot), diagnostics: &diagnostics) : slot
    }

    private func schedule(of event: ParsedEvent, diagnostics: inout [Diagnostic]) -> EventSchedule? {
        guard let start = event.start else { return event.expected.map(EventSchedule.expected) }
        switch start.value {
        case .day(let first):
            if let duration = event.duration {
                diagnostics.append(duration.diagnostic(.durationOfDays, in: source))
                return nil
            }
            return allDay(from: first, start: start, end: event.end, diagnostics: &diagnostics)
        case .moment(let moment):
            guard let begin = zoned(moment, at: start, diagnostics: &diagnostics) else { return nil }
            guard let end = event.end else {
                let minutes = event.duration?.value ?? defaultDuration ?? Self.assumedMinutes
                let end = zone.zoned(instant: begin.instant + minutes * 60)
                return .timed(start: begin, end: end, endIsKnown: event.duration != nil)
            }
            return timed(from: begin, start: start, end: end, diagnostics: &diagnostics)
        }
    }

    /// When the event was to begin before it was moved to `schedule`: as it says, or as its series had it.
    func movedFrom(
        of event: ParsedEvent,
        on slot: EventSchedule?,
        to schedule: EventSchedule,
        diagnostics: inout [Diagnostic]
    ) -> Timestamp? {
        guard let written = event.movedFrom else {
            guard schedule.isDated, let start = slot?.writtenStart, start != schedule.writtenStart else { return nil }
            return zone.timestamp(start)
        }
        if schedule.writtenStart == written.value {
            diagnostics.append(written.diagnostic(.movedFromEqualsStart(value: written.value.written), in: source))
            return nil
        }
        return LocalTimeResolver(zone: zone, source: source).timestamp(written, diagnostics: &diagnostics)
    }

    private func allDay(
        from first: LocalDate,
        start: Located<WrittenDate>,
        end: Located<WrittenEnd>?,
        diagnostics: inout [Diagnostic]
    ) -> EventSchedule? {
        guard let end else { return .allDay(first: first, last: first) }
        guard case .date(.day(let last)) = end.value else {
            diagnostics.append(mixed(start, end))
            return nil
        }
        guard last >= first else {
            diagnostics.append(
                end.diagnostic(.endBeforeStart(start: "\(first)", end: "\(last)"), in: source)
            )
            return nil
        }
        return .allDay(first: first, last: last)
    }

    private func timed(
        from begin: ZonedDateTime,
        start: Located<WrittenDate>,
        end: Located<WrittenEnd>,
        diagnostics: inout [Diagnostic]
    ) -> EventSchedule? {
        let local: LocalDateTime
        switch end.value {
        case .date(.day):
            diagnostics.append(mixed(start, end))
            return nil
        case .date(.moment(let moment)): local = moment
        case .time(let time):
            let isNextDay = time < begin.time
            if isNextDay {
                diagnostics.append(end.diagnostic(.endOnNextDay(end: "\(time)"), in: source, severity: .warning))
            }
            local = LocalDateTime(date: isNextDay ? begin.date.adding(days: 1) : begin.date, time: time)
        }
        guard let finish = zoned(local, at: end, diagnostics: &diagnostics) else { return nil }
        if finish.instant == begin.instant {
            diagnostics.append(end.diagnostic(.endEqualsStart(value: "\(local)"), in: source))
            return nil
        }
        guard finish > begin else {
            diagnostics.append(
                end.diagnostic(.endBeforeStart(start: "\(begin.local)", end: "\(local)"), in: source)
            )
            return nil
        }
        return .timed(start: begin, end: finish, endIsKnown: true)
    }

    private func zoned<Value>(
        _ local: LocalDateTime,
        at place: Located<Value>,
        diagnostics: inout [Diagnostic]
    ) -> ZonedDateTime? {
        LocalTimeResolver(zone: zone, source: source).zoned(local, at: place, diagnostics: &diagnostics)
    }

    private func mixed(_ start: Located<WrittenDate>, _ end: Located<WrittenEnd>) -> Diagnostic {
        end.diagnostic(.mixedDateAndTime(start: start.value.written, end: end.value.written), in: source)
    }
}

extension ParsedEvent {
    /// Whether anything about its time is its own.
    fileprivate var saysWhen: Bool { start != nil || end != nil || duration != nil || expected != nil }

    /// With the start and the length that its series has for it, where it has none of its own.
    fileprivate func completed(by slot: EventSchedule) -> ParsedEvent {
        guard let occurrence, expected == nil else { return self }
        var event = self
        event.start = start ?? slot.writtenStart.map { start in occurrence.map { _ in start } }
        if end == nil, duration == nil, case .moment = event.start?.value {
            event.duration = slot.knownMinutes.map { minutes in occurrence.map { _ in minutes } }
        }
        return event
    }
}

extension EventSchedule {
    /// Nil where there is no date.
    var writtenStart: WrittenDate? {
        switch self {
        case .timed(let start, _, _): .moment(start.local)
        case .allDay(let first, _): .day(first)
        case .expected: nil
        }
    }

    /// How long it takes; nil where that is only assumed, and for whole days.
    fileprivate var knownMinutes: Int? {
        if case .timed(let start, let end, true) = self { (end.instant - start.instant) / 60 } else { nil }
    }
}

extension WrittenDate {
    fileprivate var written: String {
        switch self {
        case .day(let date): "\(date)"
        case .moment(let moment): "\(moment)"
        }
    }
}

extension WrittenEnd {
    fileprivate var written: String {
        switch self {
        case .time(let time): "\(time)"
        case .date(let date): date.written
        }
    }
}
