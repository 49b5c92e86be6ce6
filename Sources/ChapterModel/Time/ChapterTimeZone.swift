package import Foundation

/// The offsets of an IANA zone over the years a network speaks of, independent of the machine's own zone.
package struct ChapterTimeZone: Sendable {
    /// What the wall clock of a zone makes of a local time.
    package enum Resolution: Equatable, Sendable {
        case unique(ZonedDateTime)
        /// The clocks went back: the local time happened at both offsets, the first is given.
        case ambiguous(first: ZonedDateTime)
        /// The clocks went forward over it.
        case gap
    }

    /// From `instant` on, clocks are `offset` seconds ahead of UTC.
    private struct Transition: Sendable {
        let instant: Int
        let offset: Int
    }

    package let identifier: String
    private let transitions: [Transition]

    /// Reads the zone's offsets for `years` from Foundation; outside of them the nearest known offset holds.
    package init(_ zone: TimeZone, years: ClosedRange<Int>) {
        identifier = zone.identifier
        let start = YearMonth(year: years.lowerBound - 1, month: 12).firstDay.daysSince1970 * 86_400
        let end = YearMonth(year: years.upperBound + 1, month: 2).firstDay.daysSince1970 * 86_400
        transitions = Self.transitions(of: zone, from: start, to: end)
    }

    /// Nil where the zone is unknown.
    package init?(identifier: String, years: ClosedRange<Int>) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.init(zone, years: years)
    }

    package func offset(at instant: Int) -> Int {
        let next = transitions.partitioningIndex { $0.instant > instant }
        return transitions[max(0, next - 1)].offset
    }

    package func zoned(instant: Int) -> ZonedDateTime {
        let offset = offset(at: instant)
        return ZonedDateTime(local: LocalDateTime(secondsSince1970: instant + offset), offset: offset)
    }

    package func resolve(_ local: LocalDateTime) -> Resolution {
        let seconds = local.secondsSince1970
        // No offset exceeds a day, so only the offsets in force a day around can match.
        let before = offset(at: seconds - 86_400)
        let after = offset(at: seconds + 86_400)
        if before == after, offset(at: seconds - before) == before {
            return .unique(ZonedDateTime(local: local, offset: before))
        }
        let matches = Set([before, offset(at: seconds - before), offset(at: seconds - after), after])
            .filter { offset(at: seconds - $0) == $0 }
            .sorted(by: >)
        guard let first = matches.first else { return .gap }
        let zoned = ZonedDateTime(local: local, offset: first)
        return matches.count == 1 ? .unique(zoned) : .ambiguous(first: zoned)
    }

    /// As ``resolve(_:)`` but never failing: in a gap the time is read with the offset before it.
    package func nearest(_ local: LocalDateTime) -> ZonedDateTime {
        switch resolve(local) {
        case .unique(let zoned), .ambiguous(let zoned): zoned
        case .gap: ZonedDateTime(local: local, offset: offset(at: local.secondsSince1970 - 86_400))
        }
    }

    /// Weekly samples find every period of more than a week; bisection finds its first second.
    private static func transitions(of zone: TimeZone, from start: Int, to end: Int) -> [Transition] {
        func offset(at instant: Int) -> Int {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
        }
        var found = [Transition(instant: start, offset: offset(at: start))]
        var previous = start
        var previousOffset = found[0].offset
        for sample in stride(from: start, through: end, by: 7 * 86_400).dropFirst() {
            let sampleOffset = offset(at: sample)
            if sampleOffset != previousOffset {
                var (low, high) = (previous, sample)
                while high - low > 1 {
                    let middle = low + (high - low) / 2
                    if offset(at: middle) == previousOffset { low = middle } else { high = middle }
                }
                found.append(Transition(instant: high, offset: sampleOffset))
            }
            (previous, previousOffset) = (sample, sampleOffset)
        }
        return found
    }
}

extension RandomAccessCollection {
    /// The first index whose element satisfies `predicate`, where all that do come after all that don't.
    fileprivate func partitioningIndex(where predicate: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if predicate(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
