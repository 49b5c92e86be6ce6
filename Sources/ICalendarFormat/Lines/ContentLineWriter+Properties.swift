extension ContentLineWriter {
    /// Writes a property of type TEXT.
    public mutating func property(_ name: StaticString, text: String) {
        beginLine(name)
        append(byte: UInt8(ascii: ":"))
        appendText(text)
        endLine()
    }

    /// Writes a property that is a list of TEXT values, such as `CATEGORIES`; nothing for an empty list.
    public mutating func property(_ name: StaticString, texts: [String]) {
        guard !texts.isEmpty else { return }
        beginLine(name)
        var separator = UInt8(ascii: ":")
        for text in texts {
            append(byte: separator)
            appendText(text)
            separator = UInt8(ascii: ",")
        }
        endLine()
    }

    /// Writes a property of type URI.
    public mutating func property(_ name: StaticString, uri: String) {
        beginLine(name)
        append(byte: UInt8(ascii: ":"))
        appendURI(uri)
        endLine()
    }

    /// Writes a property of type INTEGER.
    public mutating func property(_ name: StaticString, integer: Int) {
        beginLine(name)
        append(byte: UInt8(ascii: ":"))
        appendInteger(integer)
        endLine()
    }

    /// Writes a property of type DATE; the name has to bring the parameter: `DTSTART;VALUE=DATE`.
    public mutating func property(_ name: StaticString, date: ICalDate) {
        beginLine(name)
        append(byte: UInt8(ascii: ":"))
        appendDate(date)
        endLine()
    }

    /// Writes a property of type DATE-TIME in UTC.
    public mutating func property(_ name: StaticString, utc: ICalDateTime) {
        beginLine(name)
        append(byte: UInt8(ascii: ":"))
        appendDateTime(utc, isUTC: true)
        endLine()
    }

    /// Writes a property of type DATE-TIME in a time zone's local time; without `tzid` it is floating.
    public mutating func property(_ name: StaticString, local: ICalDateTime, tzid: String? = nil) {
        beginLine(name)
        if let tzid { appendParameter("TZID", tzid) }
        append(byte: UInt8(ascii: ":"))
        appendDateTime(local)
        endLine()
    }

    /// Writes a property of type DURATION.
    public mutating func property(_ name: StaticString, duration: Duration) {
        beginLine(name)
        append(byte: UInt8(ascii: ":"))
        appendDuration(duration)
        endLine()
    }
}
