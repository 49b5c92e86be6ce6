import ChapterModel
import SyndicationFormat
import Theming

/// A time as `<time datetime>` and scripts read it, in ISO 8601.
enum MachineTime: Sendable {
    /// With offset, e.g. `2015-01-22T19:00:00+01:00`.
    case moment(ZonedDateTime)
    /// e.g. `2015-01-22`
    case day(LocalDate)
    /// Seconds since 1970-01-01T00:00:00Z, in UTC: `2016-04-14T18:30:00Z`; seconds of a minute are dropped.
    case instant(Int)

    /// With the time of day only where an author named it.
    init(_ time: Timestamp) {
        self = time.hasTime ? .moment(time.moment) : .day(time.date)
    }

    fileprivate static let longest = 25

    fileprivate func write(to text: inout DigitText) {
        switch self {
        case .moment(let time): text.append(time)
        case .day(let date): text.append(date)
        case .instant(let seconds):
            text.append(LocalDateTime(secondsSince1970: seconds))
            text.append(ascii: "Z")
        }
    }
}

extension MachineTime: CustomStringConvertible {
    var description: String { DigitText.string(capacity: Self.longest) { write(to: &$0) } }
}

extension PageText {
    mutating func append(_ time: MachineTime?) {
        if let time { append(atMost: MachineTime.longest) { time.write(to: &$0) } }
    }

    /// Dates and times of day, which need not be escaped.
    ///
    /// - Parameter capacity: in bytes.
    mutating func append(atMost capacity: Int, _ write: (inout DigitText) -> Void) {
        appendPlain(capacity: capacity) { buffer in
            var text = DigitText(buffer)
            write(&text)
            return text.count
        }
    }
}

extension JSONWriter {
    /// Writes a member of an object; nothing if there is no value.
    mutating func member(_ key: StaticString, _ time: MachineTime?) {
        guard let time else { return }
        member(key, capacity: MachineTime.longest) { buffer in
            var text = DigitText(buffer)
            time.write(to: &text)
            return text.count
        }
    }
}
