import ChapterModel
import Theming

/// Where an event takes place.
struct VenueView: TemplateView {
    let venue: Venue

    /// Degrees, WGS 84.
    var latitude: String? { venue.position.map { MapAddress.degrees($0.latitude) } }

    /// Degrees, WGS 84.
    var longitude: String? { venue.position.map { MapAddress.degrees($0.longitude) } }

    static let fields = TemplateFields<VenueView>(
        .text("name") { $0.venue.name },
        .text("room") { $0.venue.room },
        .text("host") { $0.venue.host },
        .text("street") { $0.venue.street },
        .text("postalCode") { $0.venue.postalCode },
        .text("city") { $0.venue.city },
        // Postal code and city.
        .text("locality") { $0.venue.locality },
        .text("country") { $0.venue.country },
        // The venue's own site.
        .text("href") { $0.venue.url },
        .text("note") { $0.venue.note },
        // OpenStreetMap, at the position or as a search.
        .written("mapHref") { MapAddress.write($0.venue, to: &$1) },
        .text("latitude") { $0.latitude },
        .text("longitude") { $0.longitude }
    )
}
