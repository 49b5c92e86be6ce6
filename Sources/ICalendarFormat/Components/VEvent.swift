/// An event. Source: RFC 5545 §3.6.1.
///
/// It has no recurrence, alarms, organiser or attendees on purpose: programs disagree on the first two, and an
/// organiser makes some of them send mail.
public struct VEvent: Sendable, Hashable {
    /// Globally unique and the same for the life of the event.
    public var uid: String
    /// In UTC: when this version of the event was made. Take it from the event's source, not from a clock, or every
    /// build changes every event.
    public var dtstamp: ICalDateTime
    /// In UTC.
    public var lastModified: ICalDateTime?
    /// Grows with every change; 0 and above.
    public var sequence: Int
    public var period: Period
    public var summary: String
    public var description: String?
    /// One line: `Name, street, town`.
    public var location: String?
    public var geo: GeoPosition?
    public var appleLocation: AppleLocation?
    public var url: String?
    public var categories: [String]
    public var status: Status?
    public var transparency: Transparency?
    public var contact: String?

    /// When the event takes place. The end is exclusive and has to be after the start: some programs skip the event
    /// otherwise.
    public enum Period: Sendable, Hashable {
        /// Whole days; a single day ends on the day after.
        case days(start: ICalDate, end: ICalDate)
        /// Local times of the zone `tzid`, which the calendar's ``VTimeZone``s have to define.
        case zoned(start: ICalDateTime, end: ICalDateTime, tzid: String)
        case utc(start: ICalDateTime, end: ICalDateTime)
    }

    /// Source: RFC 5545 §3.8.1.11.
    public enum Status: Sendable, Hashable {
        case tentative, confirmed, cancelled
    }

    /// Whether the event takes time in a free-busy view. Source: RFC 5545 §3.8.2.7.
    public enum Transparency: Sendable, Hashable {
        case opaque, transparent
    }

    public init(uid: String, dtstamp: ICalDateTime, period: Period, summary: String, sequence: Int = 0) {
        self.uid = uid
        self.dtstamp = dtstamp
        self.period = period
        self.summary = summary
        self.sequence = sequence
        self.categories = []
    }
}

extension VEvent {
    func write(to writer: inout ContentLineWriter) {
        writeUpToTransparency(to: &writer)
        writeFromTransparency(to: &writer)
    }

    func writeUpToTransparency(to writer: inout ContentLineWriter) {
        writer.line("BEGIN:VEVENT")
        writer.property("UID", text: uid)
        writer.property("DTSTAMP", utc: dtstamp)
        if let lastModified { writer.property("LAST-MODIFIED", utc: lastModified) }
        writer.property("SEQUENCE", integer: sequence)
        period.write(to: &writer)
        writer.property("SUMMARY", text: summary)
        if let description { writer.property("DESCRIPTION", text: description) }
        writePlace(to: &writer)
        if let url { writer.property("URL", uri: url) }
        writer.property("CATEGORIES", texts: categories)
        if let status { writer.line(status.line) }
    }

    func writeFromTransparency(to writer: inout ContentLineWriter) {
        if let transparency { writer.line(transparency.line) }
        if let contact { writer.property("CONTACT", text: contact) }
        writer.line("END:VEVENT")
    }

    private func writePlace(to writer: inout ContentLineWriter) {
        if let location { writer.property("LOCATION", text: location) }
        if let geo {
            writer.beginLine("GEO:")
            writer.appendPosition(geo, separator: ";")
            writer.endLine()
        }
        appleLocation?.write(to: &writer)
    }
}

extension VEvent.Period {
    fileprivate func write(to writer: inout ContentLineWriter) {
        switch self {
        case .days(let start, let end):
            writer.property("DTSTART;VALUE=DATE", date: start)
            writer.property("DTEND;VALUE=DATE", date: end)
        case .zoned(let start, let end, let tzid):
            writer.property("DTSTART", local: start, tzid: tzid)
            writer.property("DTEND", local: end, tzid: tzid)
        case .utc(let start, let end):
            writer.property("DTSTART", utc: start)
            writer.property("DTEND", utc: end)
        }
    }
}

extension VEvent.Status {
    fileprivate var line: StaticString {
        switch self {
        case .tentative: "STATUS:TENTATIVE"
        case .confirmed: "STATUS:CONFIRMED"
        case .cancelled: "STATUS:CANCELLED"
        }
    }
}

extension VEvent.Transparency {
    var line: StaticString {
        switch self {
        case .opaque: "TRANSP:OPAQUE"
        case .transparent: "TRANSP:TRANSPARENT"
        }
    }
}
