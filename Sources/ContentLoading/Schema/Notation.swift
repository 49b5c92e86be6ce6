import ChapterModel

/// How one kind of scalar is written: what a ``ScalarFormat`` can say of itself to those who only describe content.
enum Notation: Hashable, Sendable {
    case text, url, siteURL, pageAddress, menuPage
    case slug
    case choice([String])
    case flag, colour, timeZone
    case integer(ClosedRange<Int>)
    case degrees(ClosedRange<Double>)
    case date, day, time, end, partialDate, duration
    case cadence, weekday

    static func choice<Value: RawRepresentable<String> & CaseIterable>(of _: Value.Type) -> Notation {
        .choice(Value.allCases.map(\.rawValue))
    }
}
