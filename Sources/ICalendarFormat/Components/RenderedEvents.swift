/// Events as content lines, rendered once for any number of calendars.
///
/// Only whether they take time is left to the calendar, for events that do not say so themselves. A reference to immutable
/// data, because every event is in several calendars.
public final class RenderedEvents: Sendable {
    private let bytes: [UInt8]
    private let places: [Place]

    /// Where the lines of an event stand.
    private struct Place: Sendable {
        let start: Int
        /// Where the line on transparency is to stand; nil if it stands there.
        let transparency: Int?
        let end: Int
    }

    /// - Parameter event: what stands at a number from 0 on; nil for nothing.
    public init(count: Int, _ event: (Int) -> VEvent?) {
        var writer = ContentLineWriter(reservingCapacity: count * 768)
        places = (0..<count).map { number in
            let start = writer.bytes.count
            guard let event = event(number) else { return Place(start: start, transparency: nil, end: start) }
            event.writeUpToTransparency(to: &writer)
            let transparency = event.transparency == nil ? writer.bytes.count : nil
            event.writeFromTransparency(to: &writer)
            return Place(start: start, transparency: transparency, end: writer.bytes.count)
        }
        bytes = writer.bytes
    }

    func write(_ number: Int, transparency: VEvent.Transparency, to writer: inout ContentLineWriter) {
        let place = places[number]
        bytes.withUnsafeBufferPointer { bytes in
            guard let middle = place.transparency else { return writer.append(lines: bytes[place.start..<place.end]) }
            writer.append(lines: bytes[place.start..<middle])
            writer.line(transparency.line)
            writer.append(lines: bytes[middle..<place.end])
        }
    }
}
