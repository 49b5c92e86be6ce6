/// The property by which Apple's calendars show a map and the travel time: `X-APPLE-STRUCTURED-LOCATION`.
///
/// It has no specification; the form is the one Apple's own exports have. They do not read RFC 6868, so line breaks
/// become spaces here.
public struct AppleLocation: Sendable, Hashable {
    /// The place's name.
    public var title: String
    /// The postal address in one line.
    public var address: String
    public var position: GeoPosition
    /// Metres around the position that count as being there.
    public var radius: Int

    public init(title: String, address: String, position: GeoPosition, radius: Int = 70) {
        self.title = title
        self.address = address
        self.position = position
        self.radius = radius
    }

    func write(to writer: inout ContentLineWriter) {
        writer.beginLine("X-APPLE-STRUCTURED-LOCATION;VALUE=URI")
        writer.appendParameter("X-ADDRESS", address, inOneLine: true)
        writer.append(literal: ";X-APPLE-RADIUS=")
        writer.appendInteger(radius)
        writer.appendParameter("X-TITLE", title, inOneLine: true)
        writer.append(literal: ":geo:")
        writer.appendPosition(position, separator: ",")
        writer.endLine()
    }
}
