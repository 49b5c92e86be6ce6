/// A part of a time zone's history with one offset from UTC: the STANDARD and DAYLIGHT components of RFC 5545 §3.6.5.
public struct ZoneObservance: Sendable, Hashable {
    public var isDaylight: Bool
    /// The first time it starts, in the local time that was valid until then.
    public var dtstart: ICalDateTime
    /// How it comes back every year; `nil` if it starts only once.
    public var rule: YearlyRule?
    /// In UTC: the last time the rule applies, or any time before it would apply again; `nil` if it still applies.
    public var until: ICalDateTime?
    /// Seconds east of UTC before the change.
    public var offsetFrom: Int
    /// Seconds east of UTC after the change.
    public var offsetTo: Int
    /// An abbreviation such as `CEST`.
    public var name: String?

    public init(
        isDaylight: Bool,
        dtstart: ICalDateTime,
        rule: YearlyRule? = nil,
        until: ICalDateTime? = nil,
        offsetFrom: Int,
        offsetTo: Int,
        name: String? = nil
    ) {
        self.isDaylight = isDaylight
        self.dtstart = dtstart
        self.rule = rule
        self.until = until
        self.offsetFrom = offsetFrom
        self.offsetTo = offsetTo
        self.name = name
    }
}

extension ZoneObservance {
    func write(to writer: inout ContentLineWriter) {
        writer.line(isDaylight ? "BEGIN:DAYLIGHT" : "BEGIN:STANDARD")
        writer.property("DTSTART", local: dtstart)
        rule?.write(until: until, to: &writer)
        writer.property("TZOFFSETFROM", offset: offsetFrom)
        writer.property("TZOFFSETTO", offset: offsetTo)
        if let name { writer.property("TZNAME", text: name) }
        writer.line(isDaylight ? "END:DAYLIGHT" : "END:STANDARD")
    }
}

extension ContentLineWriter {
    /// Writes a UTC offset: `+0100`, with seconds only if there are any. Source: RFC 5545 §3.3.14.
    fileprivate mutating func property(_ name: StaticString, offset: Int) {
        beginLine(name)
        append(literal: offset < 0 ? ":-" : ":+")
        let seconds = abs(offset)
        append(twoDigits: seconds / 3_600)
        append(twoDigits: seconds / 60 % 60)
        if seconds % 60 != 0 { append(twoDigits: seconds % 60) }
        endLine()
    }
}
