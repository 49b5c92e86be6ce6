extension ContentLineWriter {
    /// Appends a TEXT value: NFC, with backslash, semicolon, comma and line breaks escaped.
    ///
    /// CR, VT, FF, U+0085, U+2028 and U+2029 count as line breaks; other control characters but TAB are left out.
    /// Source: RFC 5545 §3.3.11.
    public mutating func appendText(_ text: String) {
        text.withNormalizedUTF8 { utf8 in
            utf8.forEachPiece(escaping: .inText) { piece in
                switch piece {
                case .run(let run): append(run)
                case .lineBreak: append(pair: UInt8(ascii: "\\"), UInt8(ascii: "n"))
                case .escaped(let byte): append(pair: UInt8(ascii: "\\"), byte)
                case .control: break
                }
            }
        }
    }

    /// Appends a URI value as it is. Line breaks and control characters, which no URI has, are left out.
    ///
    /// Source: RFC 5545 §3.3.13.
    public mutating func appendURI(_ uri: String) {
        var uri = uri
        uri.withUTF8 { utf8 in
            utf8.forEachPiece(escaping: .none) { piece in
                if case .run(let run) = piece { append(run) }
            }
        }
    }

    /// Appends a parameter: `;NAME=value`, quoted unless it is only letters, digits and `-_./+`.
    ///
    /// Quotation marks, carets and line breaks are encoded; the line breaks and the control characters left out are
    /// those of ``appendText(_:)``. Sources: RFC 5545 §3.2, RFC 6868 §3.1.
    public mutating func appendParameter(_ name: StaticString, _ value: String) {
        appendParameter(name, value, inOneLine: false)
    }

    /// - Parameter inOneLine: whether line breaks become spaces instead of escapes.
    mutating func appendParameter(_ name: StaticString, _ value: String, inOneLine: Bool) {
        append(byte: UInt8(ascii: ";"))
        append(literal: name)
        append(byte: UInt8(ascii: "="))
        value.withNormalizedUTF8 { utf8 in
            let isQuoted = !utf8.allSatisfy(Self.isTokenByte)
            if isQuoted { append(byte: UInt8(ascii: "\"")) }
            utf8.forEachPiece(escaping: .inParameters) { piece in
                switch piece {
                case .run(let run): append(run)
                case .lineBreak where inOneLine: append(byte: UInt8(ascii: " "))
                case .lineBreak: append(pair: UInt8(ascii: "^"), UInt8(ascii: "n"))
                case .escaped(UInt8(ascii: "^")): append(pair: UInt8(ascii: "^"), UInt8(ascii: "^"))
                case .escaped: append(pair: UInt8(ascii: "^"), UInt8(ascii: "'"))
                case .control: break
                }
            }
            if isQuoted { append(byte: UInt8(ascii: "\"")) }
        }
    }

    /// Appends a DATE value: `20150122`. Source: RFC 5545 §3.3.4.
    public mutating func appendDate(_ date: ICalDate) {
        append(twoDigits: date.year / 100)
        append(twoDigits: date.year)
        append(twoDigits: date.month)
        append(twoDigits: date.day)
    }

    /// Appends a DATE-TIME value in its local form, `20150122T190000`, or its UTC form, which ends with `Z`.
    ///
    /// Source: RFC 5545 §3.3.5.
    public mutating func appendDateTime(_ dateTime: ICalDateTime, isUTC: Bool = false) {
        appendDate(dateTime.date)
        append(byte: UInt8(ascii: "T"))
        append(twoDigits: dateTime.hour)
        append(twoDigits: dateTime.minute)
        append(twoDigits: dateTime.second)
        if isUTC { append(byte: UInt8(ascii: "Z")) }
    }

    /// Appends an INTEGER value. Source: RFC 5545 §3.3.8.
    public mutating func appendInteger(_ value: Int) {
        var digits = String(value)
        digits.withUTF8 { append($0) }
    }

    /// Appends a DURATION value in hours, minutes and seconds: `PT6H`. Fractions of a second are cut off.
    ///
    /// Source: RFC 5545 §3.3.6.
    public mutating func appendDuration(_ duration: Duration) {
        let seconds = Int(duration.components.seconds)
        if seconds < 0 { append(byte: UInt8(ascii: "-")) }
        append(literal: "PT")
        let (hours, minutes) = (abs(seconds) / 3_600, abs(seconds) / 60 % 60)
        if hours > 0 { appendQuantity(hours, unit: "H") }
        // The grammar has no hours with seconds but without minutes.
        if minutes > 0 || hours > 0 && seconds % 60 != 0 { appendQuantity(minutes, unit: "M") }
        if seconds % 60 != 0 || seconds == 0 { appendQuantity(abs(seconds) % 60, unit: "S") }
    }

    private mutating func appendQuantity(_ value: Int, unit: StaticString) {
        appendInteger(value)
        append(literal: unit)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "/"), UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
