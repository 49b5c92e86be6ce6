/// A place on the globe, in decimal degrees. Source: RFC 5545 §3.8.1.6.
public struct GeoPosition: Sendable, Hashable {
    public let latitude: Double
    public let longitude: Double

    /// `nil` unless the latitude is within ±90 and the longitude within ±180.
    public init?(latitude: Double, longitude: Double) {
        guard (-90.0...90.0).contains(latitude), (-180.0...180.0).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}

extension ContentLineWriter {
    /// Appends both numbers with the six decimals the RFC asks for, about eleven centimetres.
    mutating func appendPosition(_ position: GeoPosition, separator: StaticString) {
        appendDegrees(position.latitude)
        append(literal: separator)
        appendDegrees(position.longitude)
    }

    private mutating func appendDegrees(_ degrees: Double) {
        let millionths = Int((degrees * 1_000_000).rounded())
        if millionths < 0 { append(byte: UInt8(ascii: "-")) }
        let magnitude = abs(millionths)
        appendInteger(magnitude / 1_000_000)
        append(byte: UInt8(ascii: "."))
        append(twoDigits: magnitude / 10_000)
        append(twoDigits: magnitude / 100)
        append(twoDigits: magnitude)
    }
}
