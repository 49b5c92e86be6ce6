public import struct Foundation.TimeZone

/// A time zone's definition, rendered once and used for any number of files. Source: RFC 5545 §3.6.5.
///
/// Changes of the clocks are written as yearly rules, never as lists of dates: some programs read lists wrongly and
/// show every summer event an hour off.
public struct VTimeZone: Sendable, Hashable {
    /// The name that ``VEvent/Period/zoned(start:end:tzid:)`` refers to.
    public let tzid: String
    /// The component as content lines.
    public let bytes: [UInt8]

    /// - Parameters:
    ///   - tzid: any name; programs know the zone themselves if it is an IANA one.
    ///   - observances: at least one.
    public init(tzid: String, observances: [ZoneObservance]) {
        var writer = ContentLineWriter(reservingCapacity: 1_024)
        writer.line("BEGIN:VTIMEZONE")
        writer.property("TZID", text: tzid)
        for observance in observances { observance.write(to: &writer) }
        writer.line("END:VTIMEZONE")
        self.tzid = tzid
        self.bytes = writer.bytes
    }

    /// Defines an IANA time zone, right for every instant of the given years and all that follow under today's rules.
    ///
    /// The rules in force at the beginning of the years are written as if they had been since 1970, as is usual. The
    /// result depends on the time zone data alone, not on the machine's own zone or language.
    /// - Parameters:
    ///   - timeZone: the zone, which may be any that Foundation knows.
    ///   - tzid: the name to give it; by default the zone's identifier. Foundation calls `UTC` `GMT`.
    ///   - years: the years in which there are events.
    public init(_ timeZone: TimeZone, tzid: String? = nil, years: ClosedRange<Int>) {
        let history = ZoneHistory(of: timeZone, years: years)
        self.init(tzid: tzid ?? timeZone.identifier, observances: history.observances())
    }
}
