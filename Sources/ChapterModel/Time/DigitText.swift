/// Writes decimal numbers, punctuation and short words: dates are written by the ten thousand, and string interpolation
/// costs more than the rest of a page.
@usableFromInline
package struct DigitText {
    @usableFromInline let buffer: UnsafeMutableBufferPointer<UInt8>
    /// In bytes.
    @usableFromInline package internal(set) var count = 0

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
        if width > 2 { append(number / 100, width: width - 2) }
        if width > 1 { append(lastTwoOf: number) } else { append(lastOf: number) }
    }

    /// Decimal digits of a number that is not negative, as many as it takes.
    package mutating func append(_ number: Int) {
        if number >= 100 { append(number / 100) }
        if number >= 10 { append(lastTwoOf: number) } else { append(lastOf: number) }
    }

    private mutating func append(lastTwoOf number: Int) {
        let pair = UInt(number) % 100
        buffer[count] = Self.digit(pair / 10)
        buffer[count &+ 1] = Self.digit(pair % 10)
        count &+= 2
    }

    private mutating func append(lastOf number: Int) {
        append(byte: Self.digit(UInt(number) % 10))
    }

    /// - Parameter value: less than ten.
    private static func digit(_ value: UInt) -> UInt8 { UInt8(ascii: "0") | UInt8(truncatingIfNeeded: value) }

    /// Sixteen hexadecimal digits, in small letters.
    package mutating func append(hexadecimal number: UInt64) {
        append(eightHexadecimalDigitsOf: number >> 32)
        append(eightHexadecimalDigitsOf: number & 0xFFFF_FFFF)
    }

    private mutating func append(eightHexadecimalDigitsOf number: UInt64) {
        // A byte for every four bits, all eight at once.
        var digits = (number | number << 16) & 0x0000_FFFF_0000_FFFF
        digits = (digits | digits << 8) & 0x00FF_00FF_00FF_00FF
        digits = (digits | digits << 4) & 0x0F0F_0F0F_0F0F_0F0F
        let isLetter = (digits + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        let letterOffset = UInt64(UInt8(ascii: "a") - UInt8(ascii: "0") - 10)
        let text = digits + 0x3030_3030_3030_3030 + isLetter * letterOffset
        UnsafeMutableRawBufferPointer(buffer).storeBytes(of: text.bigEndian, toByteOffset: count, as: UInt64.self)
        count += 8
    }

    @inlinable
    package mutating func append(ascii character: Unicode.Scalar) {
        append(byte: UInt8(ascii: character))
    }

    @inlinable
    mutating func append(byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    package mutating func append(_ text: String) { append(text, from: 0) }

    /// - Parameter start: where it begins, in bytes.
    mutating func append(_ text: String, from start: Int) {
        // Asked like this, a text in UTF-8 is not held by anybody else meanwhile.
        let isAppended: Void? = text.utf8.withContiguousStorageIfAvailable {
            append(UnsafeBufferPointer(rebasing: $0[start...]))
        }
        guard isAppended == nil else { return }
        var text = text
        text.withUTF8 { append(UnsafeBufferPointer(rebasing: $0[start...])) }
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
