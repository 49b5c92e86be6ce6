import ChapterModel
import Diagnostics

/// Decodes a person of `people.yml` or of a post.
enum PersonDecoder {
    static func person(_ fields: borrowing Fields<PersonKey>, key: Slug?) -> Person? {
        let name = fields.required(.name, as: .text, example: "name: Stefan Schulze")
        var person = Person(key: key, name: name?.value ?? "")
        person.organisation = fields.text(.organisation)
        person.role = fields.text(.role)
        person.url = fields.value(.url, as: .url)?.value
        person.bio = fields.text(.bio)
        return name == nil ? nil : person
    }
}

/// Decodes a venue of `venues.yml` or of a post.
enum VenueDecoder {
    static func venue(_ fields: borrowing Fields<VenueKey>) -> Venue? {
        let name = fields.required(.name, as: .text, example: "name: Unperfekthaus")
        let venue = Venue(
            name: name?.value ?? "",
            room: fields.text(.room),
            host: fields.text(.host),
            street: fields.text(.street),
            postalCode: fields.text(.postalCode),
            city: fields.text(.city),
            country: fields.text(.country),
            url: fields.value(.url, as: .url)?.value,
            note: fields.text(.note),
            position: position(fields)
        )
        return name == nil ? nil : venue
    }

    /// Nil unless both degrees are given.
    private static func position(_ fields: borrowing Fields<VenueKey>) -> Venue.Position? {
        let latitude = fields.value(.latitude, as: .degrees(-90...90))
        let longitude = fields.value(.longitude, as: .degrees(-180...180))
        guard let latitude, let longitude else { return nil }
        return Venue.Position(latitude: latitude.value, longitude: longitude.value)
    }
}

/// Decodes a topic of `topics.yml`.
enum TopicDecoder {
    static func topic(_ fields: borrowing Fields<TopicKey>, slug: Slug) -> Topic? {
        let title = fields.required(.title, as: .text, example: "title: Recht")
        var topic = Topic(slug: slug, title: title?.value ?? "")
        topic.description = fields.text(.description)
        return title == nil ? nil : topic
    }
}
