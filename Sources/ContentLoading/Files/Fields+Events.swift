import ChapterModel
import Diagnostics

/// What events and series are described by alike.
extension Fields {
    /// A key of `venues.yml`, or a venue described in place.
    func venue(_ key: Key) -> VenueReference? {
        if let node = raw(key), case .mapping = node.value {
            guard let fields = fields(key, as: VenueKey.self) else { return nil }
            return VenueDecoder.venue(fields).map { .inline(Located($0, at: node)) }
        }
        return value(key, as: .slug).map(VenueReference.key)
    }

    func price(_ key: Key) -> Event.Price? {
        text(key).map { ["free", "kostenlos", "0"].contains($0) ? .free : .text($0) }
    }
}
