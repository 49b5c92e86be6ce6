import ChapterModel

/// Where OpenStreetMap shows a venue: a link, never an embedded map.
struct MapAddress: Sendable {
    let text: String

    init(_ venue: Venue) {
        if let position = venue.position {
            let latitude = Self.degrees(position.latitude)
            let longitude = Self.degrees(position.longitude)
            text =
                "https://www.openstreetmap.org/?mlat=\(latitude)&mlon=\(longitude)#map=18/\(latitude)/\(longitude)"
        } else {
            // A name next to a street finds nothing unless the map knows both.
            let place = (venue.street ?? venue.name) + (venue.locality.map { ", \($0)" } ?? "")
            text = QueryAddress("https://www.openstreetmap.org/search", ["query": place]).text
        }
    }

    /// Five decimals, about a metre; never an exponent.
    static func degrees(_ value: Double) -> String {
        let scaled = Int((value * 100_000).rounded())
        let fraction = String(scaled.magnitude % 100_000)
        let zeros = String(repeating: "0", count: 5 - fraction.count)
        return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / 100_000).\(zeros)\(fraction)"
    }
}
