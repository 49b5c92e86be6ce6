import struct Foundation.Date
import struct Foundation.TimeZone

/// A change of a zone's offset from UTC.
struct ZoneTransition {
    /// POSIX time of the first second with the new offset.
    let instant: Int
    /// Seconds east of UTC.
    let offsetFrom: Int
    let offsetTo: ZoneOffset

    /// When the clocks change, in the time they show before.
    var onset: ICalDateTime { ICalDateTime(secondsSinceEpoch: instant + offsetFrom) }
}

/// What a zone's clocks show.
struct ZoneOffset: Hashable {
    /// Seconds east of UTC, daylight saving included.
    let seconds: Int
    /// The seconds of daylight saving in it.
    let daylightSaving: Int

    var isDaylight: Bool { daylightSaving != 0 }
}

extension TimeZone {
    func offset(at instant: Int) -> ZoneOffset {
        let date = Date(timeIntervalSince1970: Double(instant))
        return ZoneOffset(
            seconds: secondsFromGMT(for: date),
            daylightSaving: Int(daylightSavingTimeOffset(for: date))
        )
    }

    /// The changes of the offset within a range of POSIX times; changes of the name alone are left out.
    func transitions(in range: Range<Int>) -> [ZoneTransition] {
        var transitions: [ZoneTransition] = []
        var instant = range.lowerBound - 1
        while let next = nextDaylightSavingTimeTransition(after: Date(timeIntervalSince1970: Double(instant))) {
            let nextInstant = Int(next.timeIntervalSince1970.rounded())
            guard nextInstant > instant, nextInstant < range.upperBound else { break }
            instant = nextInstant
            let before = offset(at: instant - 1)
            let after = offset(at: instant)
            guard before.seconds != after.seconds else { continue }
            transitions.append(ZoneTransition(instant: instant, offsetFrom: before.seconds, offsetTo: after))
        }
        return transitions
    }
}
