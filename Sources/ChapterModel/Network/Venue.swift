/// Where an event takes place.
///
/// A reference to immutable data, because many events share a place.
package final class Venue: Sendable {
    package let name: String
    /// A room within the venue, e.g. `Adelheid`.
    package let room: String?
    /// Who lends the room.
    package let host: String?
    package let street: String?
    package let postalCode: String?
    package let city: String?
    package let country: String?
    package let url: String?
    package let note: String?
    package let position: Position?
    /// Postal code and city, e.g. `26122 Oldenburg`.
    package let locality: String?
    /// One line, e.g. `Unperfekthaus, Friedrich-Ebert-Straße 18, 45127 Essen`.
    package let singleLine: String

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

    package init(
        name: String,
        room: String? = nil,
        host: String? = nil,
        street: String? = nil,
        postalCode: String? = nil,
        city: String? = nil,
        country: String? = nil,
        url: String? = nil,
        note: String? = nil,
        position: Position? = nil
    ) {
        self.name = name
        self.room = room
        self.host = host
        self.street = street
        self.postalCode = postalCode
        self.city = city
        self.country = country
        self.url = url
        self.note = note
        self.position = position
        let locality = postalCode.map { $0.joined(to: city, by: " ") } ?? city
        self.locality = locality
        singleLine = name.joined(to: street, by: ", ").joined(to: locality, by: ", ")
    }
}

extension String {
    /// The text alone where there is no other.
    fileprivate func joined(to other: String?, by separator: String) -> String {
        guard let other else { return self }
        return DigitText.string(capacity: utf8.count + separator.utf8.count + other.utf8.count) { text in
            text.append(self)
            text.append(separator)
            text.append(other)
        }
    }
}

extension Venue: Equatable {
    package static func == (one: Venue, other: Venue) -> Bool {
        one === other
            || one.name == other.name && one.room == other.room && one.host == other.host && one.street == other.street
                && one.postalCode == other.postalCode && one.city == other.city && one.country == other.country
                && one.url == other.url && one.note == other.note && one.position == other.position
    }
}
