import ChapterModel
import Theming

/// Where OpenStreetMap shows a venue: a link, never an embedded map.
enum MapAddress {
    static func write(_ venue: Venue, to page: inout PageText) {
        page.append("https://www.openstreetmap.org/")
        if let position = venue.position {
            let latitude = degrees(position.latitude)
            let longitude = degrees(position.longitude)
            page.append("?mlat=\(latitude)&mlon=\(longitude)#map=18/\(latitude)/\(longitude)")
        } else {
            // A name next to a street finds nothing unless the map knows both.
            page.append("search?query=")
            page.append(percentEncoding: venue.street ?? venue.name)
            guard let locality = venue.locality else { return }
            page.append(percentEncoding: ", ")
            page.append(percentEncoding: locality)
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
