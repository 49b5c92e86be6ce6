/// Where an event takes place.
package struct Venue: Hashable, Sendable {
    package var name: String
    /// A room within the venue, e.g. `Adelheid`.
    package var room: String?
    /// Who lends the room.
    package var host: String?
    package var street: String?
    package var postalCode: String?
    package var city: String?
    package var country: String?
    package var url: String?
    package var note: String?
    package var position: Position?

    /// WGS 84 degrees.
    package struct Position: Hashable, Sendable {
        package var latitude: Double
        package var longitude: Double

        /// Nil outside of ±90° and ±180°.
        package init?(latitude: Double, longitude: Double) {
            guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    package init(name: String) {
        self.name = name
    }

    /// Postal code and city, e.g. `26122 Oldenburg`.
    package var locality: String? {
        guard let postalCode, let city else { return postalCode ?? city }
        return "\(postalCode) \(city)"
    }

    /// One line, e.g. `Unperfekthaus, Friedrich-Ebert-Straße 18, 45127 Essen`.
    package var singleLine: String {
        var line = name
        if let street { line += ", \(street)" }
        if let locality { line += ", \(locality)" }
        return line
    }
}
