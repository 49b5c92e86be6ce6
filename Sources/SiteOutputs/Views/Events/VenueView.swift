import Theming

/// Where an event takes place.
struct VenueView: TemplateView {
    let name: String
    var room: String?
    var host: String?
    var street: String?
    var postalCode: String?
    var city: String?
    /// Postal code and city.
    var locality: String?
    var country: String?
    /// The venue's own site.
    var href: String?
    var note: String?
    /// OpenStreetMap, at the position or as a search.
    let mapHref: String
    /// Degrees, WGS 84.
    var latitude: String?
    /// Degrees, WGS 84.
    var longitude: String?

    static let fields = TemplateFields<VenueView>(
        .text("name") { $0.name },
        .text("room") { $0.room },
        .text("host") { $0.host },
        .text("street") { $0.street },
        .text("postalCode") { $0.postalCode },
        .text("city") { $0.city },
        .text("locality") { $0.locality },
        .text("country") { $0.country },
        .text("href") { $0.href },
        .text("note") { $0.note },
        .text("mapHref") { $0.mapHref },
        .text("latitude") { $0.latitude },
        .text("longitude") { $0.longitude }
    )
}
