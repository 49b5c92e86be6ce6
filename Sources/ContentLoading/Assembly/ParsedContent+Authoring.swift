package import ChapterModel
import Diagnostics

/// What must be known of the content to add to it.
extension ParsedContent {
    /// The entries of `venues.yml`; an event's venue is the very object.
    package var venuesByKey: [Slug: Venue] { venues.entries }

    /// The entries of `people.yml`.
    package var peopleByKey: [Slug: Person] { people.entries }

    /// Whether a venue without an entry may be called unknown: its entry, or the whole file, may be broken.
    package func surelyLacks(venue key: Slug) -> Bool { venues.surelyLacks(key) }

    /// As above, of a person.
    package func surelyLacks(person key: Slug) -> Bool { people.surelyLacks(key) }

    /// Where a chapter meets unless an event says otherwise.
    package func usualVenue(of chapter: Slug) -> Slug? { chapters.first { $0.slug == chapter }?.venue?.value }

    /// The folder of a chapter in the content tree, also of one whose `chapter.md` cannot be read.
    package func folder(of chapter: Slug) -> String? {
        texts.first { $0.role == .chapter(chapter) }.map { String($0.path.dropLast("/chapter.md".count)) }
    }

    /// The text in the content tree that has an address, also one that cannot be read.
    package func text(at address: SitePath) -> String? {
        texts.first { ContentLayout.address(of: $0.role) == address }?.path
    }
}
