/// A calendar file without its events: the header and the time zones, rendered once and used for any number of files.
///
/// There is no METHOD, which would make the file an invitation, and no calendar-level UID, which makes some programs
/// keep a single event. Sources: RFC 5545 §3.4, RFC 7986 §5.
public struct VCalendar: Sendable, Hashable {
    private let prologue: [UInt8]

    /// - Parameters:
    ///   - header: the calendar's own properties.
    ///   - timeZones: one for each TZID that the events use.
    public init(_ header: Header, timeZones: [VTimeZone] = []) {
        var writer = ContentLineWriter(reservingCapacity: 2_048)
        header.write(to: &writer)
        for timeZone in timeZones { writer.append(lines: timeZone.bytes) }
        prologue = writer.bytes
    }

    /// The bytes of a file (`text/calendar; charset=utf-8`) with the events in the order given.
    public func rendered(_ events: some Collection<VEvent>) -> [UInt8] {
        var writer = ContentLineWriter(reservingCapacity: prologue.count + events.count * 768 + 32)
        writer.append(lines: prologue)
        for event in events { event.write(to: &writer) }
        writer.line("END:VCALENDAR")
        return writer.bytes
    }
}

extension VCalendar {
    /// The calendar's properties. Only `prodid` is required; VERSION and CALSCALE are always written.
    public struct Header: Sendable, Hashable {
        /// Names the program that made the file: `-//Organisation//Program//EN`. Source: RFC 5545 §3.7.3.
        public var prodid: String
        /// NAME, and X-WR-CALNAME for programs that predate RFC 7986.
        public var name: String?
        /// DESCRIPTION and X-WR-CALDESC.
        public var description: String?
        /// X-WR-TIMEZONE: the IANA name of the zone in which to show the calendar.
        public var timeZone: String?
        public var color: Color?
        /// The page that shows the calendar to people.
        public var url: String?
        /// The address of the file itself.
        public var source: String?
        /// REFRESH-INTERVAL and X-PUBLISHED-TTL: how often to look for changes. Whole seconds, above zero.
        public var refreshInterval: Duration?

        public init(prodid: String) {
            self.prodid = prodid
        }
    }

    /// A colour in the two forms that programs read.
    public struct Color: Sendable, Hashable {
        /// A CSS3 colour name: `tomato`. Source: RFC 7986 §5.9.
        public var name: String
        /// `#RRGGBB`, for X-APPLE-CALENDAR-COLOR.
        public var hex: String

        public init(name: String, hex: String) {
            self.name = name
            self.hex = hex
        }
    }
}

extension VCalendar.Header {
    fileprivate func write(to writer: inout ContentLineWriter) {
        writer.line("BEGIN:VCALENDAR")
        writer.line("VERSION:2.0")
        writer.property("PRODID", text: prodid)
        writer.line("CALSCALE:GREGORIAN")
        if let name {
            writer.property("NAME", text: name)
            writer.property("X-WR-CALNAME", text: name)
        }
        if let description {
            writer.property("DESCRIPTION", text: description)
            writer.property("X-WR-CALDESC", text: description)
        }
        if let timeZone { writer.property("X-WR-TIMEZONE", text: timeZone) }
        if let color {
            writer.property("COLOR", text: color.name)
            writer.property("X-APPLE-CALENDAR-COLOR", text: color.hex)
        }
        if let url { writer.property("URL", uri: url) }
        if let source { writer.property("SOURCE;VALUE=URI", uri: source) }
        if let refreshInterval {
            writer.property("REFRESH-INTERVAL;VALUE=DURATION", duration: refreshInterval)
            writer.property("X-PUBLISHED-TTL", duration: refreshInterval)
        }
    }
}
