/// Changes of a zone's clocks that one yearly rule describes, in consecutive years.
struct TransitionRun {
    private(set) var transitions: [ZoneTransition]
    /// The rules that all of them obey; none if they are too few to be more than chance.
    private(set) var rules: [YearlyRule]

    private init(_ transition: ZoneTransition) {
        transitions = [transition]
        rules = YearlyRule.matching(transition.onset.date)
    }

    private static let fewestYearsOfARule = 3

    /// Groups transitions in order of time; those that obey no rule become runs of their own.
    static func grouping(_ transitions: [ZoneTransition]) -> [TransitionRun] {
        var runs: [TransitionRun] = []
        for transition in transitions {
            if let index = runs.lastIndex(where: { $0.isContinued(by: transition) }) {
                runs[index].append(transition)
            } else {
                runs.append(TransitionRun(transition))
            }
        }
        return runs.flatMap { $0.transitions.count < fewestYearsOfARule ? $0.separated() : [$0] }
    }

    var rule: YearlyRule? { rules.first }

    var years: ClosedRange<Int> { transitions[0].onset.date.year...last.onset.date.year }

    var last: ZoneTransition { transitions[transitions.count - 1] }

    /// Drops the transitions before a year, of which the run must not consist entirely.
    func clipped(from year: Int) -> TransitionRun {
        var run = self
        run.transitions.removeAll { $0.onset.date.year < year }
        return run
    }

    private func isContinued(by next: ZoneTransition) -> Bool {
        let (onset, lastOnset) = (next.onset, last.onset)
        return last.offsetFrom == next.offsetFrom && last.offsetTo == next.offsetTo
            && onset.date.year == lastOnset.date.year + 1
            && (onset.hour, onset.minute, onset.second) == (lastOnset.hour, lastOnset.minute, lastOnset.second)
            && YearlyRule.matching(onset.date).contains(where: rules.contains)
    }

    private mutating func append(_ transition: ZoneTransition) {
        let matching = YearlyRule.matching(transition.onset.date)
        rules.removeAll { !matching.contains($0) }
        transitions.append(transition)
    }

    private func separated() -> [TransitionRun] {
        transitions.map {
            var run = TransitionRun($0)
            run.rules = []
            return run
        }
    }
}
