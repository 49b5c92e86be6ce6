import ChapterModel

/// What events and series are described by alike.
extension Fields {
    /// A key of `venues.yml`, or a venue described in place.
    func venue(_ key: Key) -> VenueReference? {
        if case .mapping = raw(key)?.value {
            return fields(key, as: VenueKey.self).flatMap(VenueDecoder.venue).map(VenueReference.inline)
        }
        return value(key, as: .slug).map(VenueReference.key)
    }

    func price(_ key: Key) -> Event.Price? {
        text(key).map { ["free", "kostenlos", "0"].contains($0) ? .free : .text($0) }
    }
}
