import ChapterModel

/// Decodes a person of `people.yml` or of a post.
enum PersonDecoder {
    static func person(_ fields: Fields<PersonKey>, key: Slug?) -> Person? {
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
    static func venue(_ fields: Fields<VenueKey>) -> Venue? {
        let name = fields.required(.name, as: .text, example: "name: Unperfekthaus")
        var venue = Venue(name: name?.value ?? "")
        venue.room = fields.text(.room)
        venue.host = fields.text(.host)
        venue.street = fields.text(.street)
        venue.postalCode = fields.text(.postalCode)
        venue.city = fields.text(.city)
        venue.country = fields.text(.country)
        venue.url = fields.value(.url, as: .url)?.value
        venue.note = fields.text(.note)
        let latitude = fields.value(.latitude, as: .degrees(-90...90))
        let longitude = fields.value(.longitude, as: .degrees(-180...180))
        if let latitude, let longitude {
            venue.position = Venue.Position(latitude: latitude.value, longitude: longitude.value)
        }
        return name == nil ? nil : venue
    }
}

/// Decodes a topic of `topics.yml`.
enum TopicDecoder {
    static func topic(_ fields: Fields<TopicKey>, slug: Slug) -> Topic? {
        let title = fields.required(.title, as: .text, example: "title: Recht")
        var topic = Topic(slug: slug, title: title?.value ?? "")
        topic.description = fields.text(.description)
        return title == nil ? nil : topic
    }
}
