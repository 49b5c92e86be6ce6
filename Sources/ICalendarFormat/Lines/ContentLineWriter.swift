/// Writes content lines as bytes: ended by CRLF, folded so that no line is longer than 75 octets.
///
/// A fold never splits a UTF-8 scalar or an escape sequence, which readers that unfold after decoding would damage.
/// Every method but ``line(_:)`` and ``endLine()`` continues the line that ``beginLine(_:)`` started.
/// Source: RFC 5545 §3.1.
public struct ContentLineWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    /// Octets on the current physical line, the fold's space included and CRLF not.
    private var column = 0

    private static let octetsPerLine = 75

    /// - Parameter capacity: the expected size in bytes; a guess that is too small only costs time.
    public init(reservingCapacity capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes a line known in advance, such as `BEGIN:VEVENT`.
    public mutating func line(_ literal: StaticString) {
        beginLine(literal)
        endLine()
    }

    /// Starts a line with a property name and, where they are constant, its parameters: `DTSTART;VALUE=DATE`.
    public mutating func beginLine(_ literal: StaticString) {
        literal.withUTF8Buffer { append($0) }
    }

    /// Ends the line.
    public mutating func endLine() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        column = 0
    }

    /// Appends lines that were written before, CRLF included. Only between lines.
    public mutating func append(lines: [UInt8]) {
        bytes.append(contentsOf: lines)
    }

    /// Appends some of the lines that were written before, CRLF included. Only between lines.
    mutating func append(lines: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: lines))
    }

    /// Appends constant ASCII, such as the colon before a value.
    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { append($0) }
    }

    /// Appends one ASCII byte.
    mutating func append(byte: UInt8) {
        keepTogether(1)
        bytes.append(byte)
    }

    /// Appends two bytes that a fold must not separate.
    mutating func append(pair first: UInt8, _ second: UInt8) {
        keepTogether(2)
        bytes.append(first)
        bytes.append(second)
    }

    /// Appends the last two decimal digits of a number that is not negative.
    mutating func append(twoDigits value: Int) {
        let value = value % 100
        append(
            pair: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value / 10),
            UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value % 10)
        )
    }

    /// Appends UTF-8 as it is, folding between scalars.
    mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
        var rest = run
        while rest.count > Self.octetsPerLine - column {
            var cut = Self.octetsPerLine - column
            while cut > 0, rest[cut] & 0xC0 == 0x80 { cut -= 1 }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<cut]))
            fold()
            rest = UnsafeBufferPointer(rebasing: rest[cut...])
        }
        bytes.append(contentsOf: rest)
        column += rest.count
    }

    private mutating func keepTogether(_ count: Int) {
        if column + count > Self.octetsPerLine { fold() }
        column += count
    }

    private mutating func fold() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        bytes.append(0x20)
        column = 1
    }
}
