import struct Foundation.TimeZone

/// The changes of a zone's clocks over some years, and the observances that describe them.
struct ZoneHistory {
    private let years: ClosedRange<Int>
    private let names: ZoneNames
    private let runs: [TransitionRun]
    private let offsetAtStart: ZoneOffset
    private let start: Int

    /// Years looked at before and after those asked for: the last Sunday of a month is its fourth one for a while.
    private static let margin = 10
    /// Where programs that write time zones let the earliest rule begin.
    private static let conventionalFirstYear = 1970

    init(of timeZone: TimeZone, years: ClosedRange<Int>) {
        self.years = years
        start = Self.beginning(of: years.lowerBound)
        offsetAtStart = timeZone.offset(at: start)
        let first = Self.beginning(of: years.lowerBound - Self.margin)
        let end = Self.beginning(of: years.upperBound + Self.margin + 1)
        runs = TransitionRun.grouping(timeZone.transitions(in: first..<end))
        names = ZoneNames(of: timeZone)
    }

    /// The observances in order of their start.
    func observances() -> [ZoneObservance] {
        let current = runs.filter { $0.years.overlaps(years) }
        let observances: [ZoneObservance]
        if rulesReachBack(current) {
            observances = current.map { observance(of: $0, from: firstYear(of: $0)) }
        } else {
            observances =
                [initialObservance()]
                + current.map { observance(of: $0.clipped(from: years.lowerBound), from: nil) }
        }
        return observances.sorted { $0.dtstart < $1.dtstart }
    }

    /// Whether the first year's rules, written as if they had always been, give the offset that is in force at the
    /// start. They do not where the year begins with an exception.
    private func rulesReachBack(_ current: [TransitionRun]) -> Bool {
        let lastChanges = current.filter(isInForceAtStart).compactMap { run in
            run.rule.map { (date: $0.date(in: years.lowerBound - 1), offset: run.last.offsetTo) }
        }
        return lastChanges.max { $0.date < $1.date }?.offset.seconds == offsetAtStart.seconds
    }

    private func isInForceAtStart(_ run: TransitionRun) -> Bool {
        run.rule != nil && run.years.contains(years.lowerBound)
    }

    private func firstYear(of run: TransitionRun) -> Int? {
        isInForceAtStart(run) ? min(Self.conventionalFirstYear, years.lowerBound) : nil
    }

    /// - Parameter year: where to let the rule begin, if not with the run's first transition.
    private func observance(of run: TransitionRun, from year: Int?) -> ZoneObservance {
        let first = run.transitions[0]
        let rule = run.transitions.count > 1 ? run.rule : nil
        var dtstart = first.onset
        if let rule, let year { dtstart.date = rule.date(in: year) }
        let goesOn = run.years.upperBound == years.upperBound + Self.margin
        return ZoneObservance(
            isDaylight: first.offsetTo.isDaylight,
            dtstart: dtstart,
            rule: rule,
            until: rule == nil || goesOn ? nil : Self.until(run.last),
            offsetFrom: first.offsetFrom,
            offsetTo: first.offsetTo.seconds,
            name: names.name(of: first.offsetTo, at: run.last.instant)
        )
    }

    /// An UNTIL in UTC that includes the last change, and does so for programs too that compare it with local times.
    private static func until(_ last: ZoneTransition) -> ICalDateTime {
        max(ICalDateTime(secondsSinceEpoch: last.instant), last.onset)
    }

    /// What is in force until the first change of the years, or for good in zones without changes.
    private func initialObservance() -> ZoneObservance {
        let year = min(Self.conventionalFirstYear, years.lowerBound)
        return ZoneObservance(
            isDaylight: offsetAtStart.isDaylight,
            dtstart: ICalDateTime(year: year, month: 1, day: 1, hour: 0, minute: 0),
            offsetFrom: offsetAtStart.seconds,
            offsetTo: offsetAtStart.seconds,
            name: names.name(of: offsetAtStart, at: start)
        )
    }

    private static func beginning(of year: Int) -> Int {
        ICalDate(year: year, month: 1, day: 1).daysSinceEpoch * 86_400
    }
}
