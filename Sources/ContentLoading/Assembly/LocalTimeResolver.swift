import ChapterModel
import Diagnostics

/// Gives the local times of a file their place in time, by the zone of its chapter.
struct LocalTimeResolver {
    let zone: ChapterTimeZone
    let source: SourceText

    /// Nil, and reported, where the clocks go forward over it; where they go back, the first of the two, with a warning.
    func zoned<Value>(
        _ local: LocalDateTime,
        at place: Located<Value>,
        diagnostics: inout [Diagnostic]
    ) -> ZonedDateTime? {
        switch zone.resolve(local) {
        case .unique(let zoned): return zoned
        case .ambiguous(let first):
            diagnostics.append(
                place.diagnostic(
                    .ambiguousTime(value: "\(local)", zone: zone.identifier),
                    in: source,
                    severity: .warning
                )
            )
            return first
        case .gap:
            diagnostics.append(place.diagnostic(.timeInGap(value: "\(local)", zone: zone.identifier), in: source))
            return nil
        }
    }

    /// As above; a date alone is its first moment.
    func timestamp(_ written: Located<WrittenDate>, diagnostics: inout [Diagnostic]) -> Timestamp {
        guard case .moment(let moment) = written.value else { return zone.timestamp(written.value) }
        let zoned = zoned(moment, at: written, diagnostics: &diagnostics)
        return Timestamp(moment: zoned ?? zone.nearest(moment), hasTime: true)
    }
}

extension ChapterTimeZone {
    /// Of a time that is known to exist.
    func timestamp(_ written: WrittenDate) -> Timestamp {
        switch written {
        case .day(let date):
            Timestamp(moment: nearest(LocalDateTime(date: date, time: .midnight)), hasTime: false)
        case .moment(let moment): Timestamp(moment: nearest(moment), hasTime: true)
        }
    }
}
