import ChapterModel
import Diagnostics

/// Decodes an entry of `series:` in a chapter's front matter, and works out its dates.
struct SeriesDecoder: ~Copyable {
    let fields: Fields<SeriesKey>
    private var log: DiagnosticLog { fields.log }

    /// Nil, and reported, where its dates cannot be told.
    func series() -> ParsedSeries? {
        let id = fields.required(.id, as: .slug, example: "id: stammtisch")
        let title = fields.required(.title, as: .text, example: "title: \"#SoMe-Stammtisch\"")
        let published = fields.required(.date, as: .date, example: "date: 2015-01-24")
        let start = fields.required(.start, as: .date, example: "start: 2015-02-12 19:00")
        let recurrence = recurrence(from: start)
        let event = event()
        let exceptions = fields.values(.except, as: .day)
        let updated = fields.value(.updated, as: .date)
        let summary = fields.text(.summary)
        guard let id, let title, let published, let start, let dates = recurrence.flatMap({ self.dates(of: $0) }) else {
            return nil
        }
        var series = ParsedSeries(
            id: id,
            title: title.value,
            published: published,
            start: start,
            dates: dates,
            event: event
        )
        series.updated = updated
        series.summary = summary
        series.exceptions = checked(exceptions, of: series)
        return series
    }

    /// What all dates have in common.
    private func event() -> ParsedEvent {
        var event = ParsedEvent()
        event.end = fields.value(.end, as: .time)?.map { WrittenEnd.time($0) }
        event.duration = fields.value(.duration, as: .duration)
        if fields.has(.end), fields.has(.duration) { fields.report(.endAndDuration, at: .duration) }
        event.venue = fields.venue(.venue)
        event.format = fields.value(.format, as: .choice)?.value
        event.price = fields.price(.price)
        return event
    }

    private func checked(_ written: [Located<LocalDate>], of series: ParsedSeries) -> Set<LocalDate> {
        var exceptions: Set<LocalDate> = []
        let dates = Set(series.dates)
        for exception in written {
            let day = exception.value
            if !dates.contains(day) {
                let nearest = series.nearestDate(to: day).map(String.init)
                log.report(.exceptionWithoutDate(date: "\(day)", nearest: nearest), at: exception)
            } else if !exceptions.insert(day).inserted {
                log.report(.repeatedValue(key: SeriesKey.except.rawValue, value: "\(day)"), at: exception)
            }
        }
        return exceptions
    }
}

// MARK: The rule

extension SeriesDecoder {
    private func recurrence(from start: Located<WrittenDate>?) -> Recurrence? {
        let interval = fields.required(.every, as: .cadence, example: "every: zwei Wochen")?.value.interval
        let weekday = fields.value(.weekday, as: .weekday)
        let end = end(after: start?.value.date)
        guard let interval, let start, let pattern = pattern(interval, on: weekday) else { return nil }
        if let weekday, let first = firstDate(of: pattern, on: weekday.value, from: start.value.date) {
            let problem = Problem.seriesStartsOffPattern(
                start: "\(start.value.date)",
                weekday: weekday.value.text,
                first: "\(first)"
            )
            log.report(problem, at: start)
            return nil
        }
        return end.map { Recurrence(from: start.value.date, pattern, end: $0) }
    }

    private func pattern(
        _ interval: Cadence.Interval,
        on weekday: Located<WrittenWeekday>?
    ) -> Recurrence.Pattern? {
        switch (interval, weekday?.value.position) {
        case (.weeks(let count), nil):
            return .weeks(count)
        case (.months(let count), let position?):
            return .months(count, on: WeekdayOfMonth(position, weekday: weekday?.value.weekday ?? 1))
        case (.weeks, _?):
            reportWeekday(weekday, expected: .weekdayAlone)
        case (.months, nil) where fields.lacks(.weekday):
            let example = "weekday: 2. Donnerstag"
            fields.report(.missingKey(name: "weekday", in: .seriesByMonths, example: example), at: .every)
        case (.months, nil):
            reportWeekday(weekday, expected: .weekdayOfMonth)
        }
        return nil
    }

    private func reportWeekday(_ weekday: Located<WrittenWeekday>?, expected: ExpectedValue) {
        guard let weekday else { return }
        let key = SeriesKey.weekday.rawValue
        log.report(.invalidValue(key: key, value: weekday.value.text, expected: expected), at: weekday)
    }

    /// The first date of the pattern from `start` on, where `start` itself is none.
    private func firstDate(
        of pattern: Recurrence.Pattern,
        on weekday: WrittenWeekday,
        from start: LocalDate
    ) -> LocalDate? {
        let first =
            switch pattern {
            case .weeks: start.adding(days: (weekday.weekday - start.weekday + 7) % 7)
            case .months: pattern.firstDate(from: start)
            }
        return first == start ? nil : first
    }

    /// `count` or `until`: one of the two, because every date is written out.
    private func end(after start: LocalDate?) -> Recurrence.End? {
        let count = fields.value(.count, as: .integer(1...Recurrence.maximumCount))
        let until = fields.value(.until, as: .day)
        if fields.has(.count), fields.has(.until) {
            fields.report(.seriesWithTwoEnds, at: .until)
            return nil
        }
        if fields.lacks(.count), fields.lacks(.until) { log.report(.seriesWithoutEnd, at: fields.place) }
        if let until, let start, until.value < start {
            log.report(.seriesEndsBeforeStart(start: "\(start)", end: "\(until.value)"), at: until)
            return nil
        }
        return count.map { .count($0.value) } ?? until.map { .until($0.value) }
    }

    private func dates(of recurrence: Recurrence) -> [LocalDate]? {
        guard let dates = recurrence.dates else {
            let key: SeriesKey = fields.has(.until) ? .until : .count
            fields.report(.seriesTooLong(limit: Recurrence.maximumCount), at: key)
            return nil
        }
        return dates
    }
}
