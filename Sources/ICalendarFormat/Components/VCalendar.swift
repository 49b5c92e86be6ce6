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
    public func rendered(_ events: [VEvent]) -> [UInt8] {
        rendered(eventCount: events.count) { file in
            for event in events { file.append(event) }
        }
    }

    /// The bytes of a file with the events that `appendEvents` appends, so that they need not all exist at once.
    /// - Parameter eventCount: how many there will be; a guess that is too small only costs time.
    public func rendered(eventCount: Int, _ appendEvents: (inout EventAppender) -> Void) -> [UInt8] {
        var file = EventAppender(ContentLineWriter(reservingCapacity: prologue.count + eventCount * 1_024 + 32))
        file.writer.append(lines: prologue)
        appendEvents(&file)
        file.writer.line("END:VCALENDAR")
        return file.writer.bytes
    }

    /// The part of a file in which events stand.
    public struct EventAppender: Sendable {
        fileprivate var writer: ContentLineWriter

        fileprivate init(_ writer: ContentLineWriter) {
            self.writer = writer
        }

        public mutating func append(_ event: VEvent) {
            event.write(to: &writer)
        }

        /// Appends one of the events that were rendered before.
        ///
        /// - Parameters:
        ///   - number: counts from 0.
        ///   - transparency: for an event that has none of its own.
        public mutating func append(
            _ number: Int,
            of events: RenderedEvents,
            transparency: VEvent.Transparency
        ) {
            events.write(number, transparency: transparency, to: &writer)
        }
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
