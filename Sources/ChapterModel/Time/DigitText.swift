/// Writes decimal numbers, punctuation and short words: dates are written by the ten thousand, and string interpolation
/// costs more than the rest of a page.
package struct DigitText {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    /// In bytes.
    package private(set) var count = 0

    /// Text of at most `capacity` bytes in UTF-8.
    package static func string(capacity: Int, _ write: (inout DigitText) -> Void) -> String {
        String(unsafeUninitializedCapacity: capacity) { buffer in
            var text = DigitText(buffer)
            write(&text)
            return text.count
        }
    }

    /// - Parameter buffer: as large as the text at least.
    package init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    /// The last `width` decimal digits of a number that is not negative.
    package mutating func append(_ number: Int, width: Int) {
        var rest = UInt(number)
        var position = count + width
        while position > count {
            position -= 1
            buffer[position] = UInt8(ascii: "0") | UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += width
    }

    /// Decimal digits of a number that is not negative, as many as it takes.
    package mutating func append(_ number: Int) {
        var (width, rest) = (1, number / 10)
        while rest > 0 {
            width += 1
            rest /= 10
        }
        append(number, width: width)
    }

    package mutating func append(ascii character: Unicode.Scalar) {
        buffer[count] = UInt8(ascii: character)
        count += 1
    }

    package mutating func append(_ text: String) {
        // A copy is counted, even where it is only looked at.
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
        var text = text
        text.withUTF8 { append($0) }
    }

    package mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard let source = utf8.baseAddress, let target = buffer.baseAddress else { return }
        precondition(utf8.count <= buffer.count - count)
        (target + count).update(from: source, count: utf8.count)
        count += utf8.count
    }
}

/// ISO 8601.
extension DigitText {
    package mutating func append(_ month: YearMonth) {
        append(month.year, width: 4)
        append(ascii: "-")
        append(month.month, width: 2)
    }

    package mutating func append(_ date: LocalDate) {
        append(date.yearMonth)
        append(ascii: "-")
        append(date.day, width: 2)
    }

    package mutating func append(_ time: LocalTime) {
        append(time.hour, width: 2)
        append(ascii: ":")
        append(time.minute, width: 2)
    }

    /// To the second.
    package mutating func append(_ time: LocalDateTime) {
        append(time.date)
        append(ascii: "T")
        append(time.time)
        append(ascii: ":")
        append(0, width: 2)
    }

    /// With offset.
    package mutating func append(_ time: ZonedDateTime) {
        append(time.local)
        append(ascii: time.offset < 0 ? "-" : "+")
        append(LocalTime(minuteOfDay: abs(time.offset) / 60))
    }
}
