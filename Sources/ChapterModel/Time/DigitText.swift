/// Writes fixed-width decimal numbers and ASCII punctuation: dates are written by the ten thousand, and string
/// interpolation costs more than the rest of a page.
struct DigitText {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    /// Text of at most `capacity` ASCII characters.
    static func string(capacity: Int, _ write: (inout DigitText) -> Void) -> String {
        String(unsafeUninitializedCapacity: capacity) { buffer in
            var text = DigitText(buffer: buffer)
            write(&text)
            return text.count
        }
    }

    private init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    /// The last `width` decimal digits of a number that is not negative.
    mutating func append(_ number: Int, width: Int) {
        var rest = number
        for position in stride(from: count + width - 1, through: count, by: -1) {
            buffer[position] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += width
    }

    mutating func append(_ character: Unicode.Scalar) {
        buffer[count] = UInt8(ascii: character)
        count += 1
    }
}

extension DigitText {
    mutating func append(_ month: YearMonth) {
        append(month.year, width: 4)
        append("-")
        append(month.month, width: 2)
    }

    mutating func append(_ date: LocalDate) {
        append(date.yearMonth)
        append("-")
        append(date.day, width: 2)
    }

    mutating func append(_ time: LocalTime) {
        append(time.hour, width: 2)
        append(":")
        append(time.minute, width: 2)
    }
}
