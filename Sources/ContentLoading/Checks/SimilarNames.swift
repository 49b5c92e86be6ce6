import ChapterModel
import Diagnostics

/// Finds people, and venues, that are probably one and the same under two spellings: Hoffman and Hoffmann.
struct SimilarNames {
    private(set) var diagnostics: [Diagnostic] = []

    init(in content: ParsedContent) {
        diagnostics = Self.findings(Self.people(of: content)) + Self.findings(Self.venues(of: content))
    }

    private static func people(of content: ParsedContent) -> [NamedThing] {
        let known = content.people.places.compactMap { key, place in
            content.people[key].map { NamedThing(person: $0, isKnown: true, at: place) }
        }
        let inline = content.posts.flatMap { post in
            (post.front.event?.speakers ?? []).compactMap { speaker -> NamedThing? in
                guard case .inline(let person) = speaker else { return nil }
                let place = SourcePlace(of: person, in: post.head)
                return NamedThing(person: person.value, isKnown: false, at: place)
            }
        }
        return known + inline
    }

    private static func venues(of content: ParsedContent) -> [NamedThing] {
        let known = content.venues.places.compactMap { key, place in
            content.venues[key].map { NamedThing(venue: $0, isKnown: true, at: place) }
        }
        let inline = content.posts.compactMap { post -> NamedThing? in
            guard case .inline(let venue)? = post.front.event?.venue else { return nil }
            return NamedThing(venue: venue.value, isKnown: false, at: SourcePlace(of: venue, in: post.head))
        }
        return known + inline
    }

    /// One finding for each that resembles an earlier one. Names one edit apart become equal where one letter of each is
    /// left out, so that only names that share such a form need to be compared.
    private static func findings(_ things: [NamedThing]) -> [Diagnostic] {
        var byForm: [String: [Int]] = [:]
        var names: Set<String> = []
        let things = things.sorted().filter { $0.isKnown || names.insert($0.name).inserted }
        return things.indices.compactMap { index in
            let thing = things[index]
            let forms = thing.formsOneLetterShort
            let other = Set(forms.flatMap { byForm[$0] ?? [] }).sorted().first { things[$0].mayBe(thing) }
            for form in forms { byForm[form, default: []].append(index) }
            return other.map { thing.diagnostic(resembling: things[$0]) }
        }
    }
}

/// A person or venue with what tells it from another of the same name.
private struct NamedThing {
    let name: String
    /// Whether it has a key of its own, rather than being described in a post.
    let isKnown: Bool
    private let details: [String?]
    private let place: SourcePlace
    /// The name in small letters without accents, spaces and punctuation.
    private let folded: String

    init(person: Person, isKnown: Bool, at place: SourcePlace) {
        self.init(name: person.name, isKnown: isKnown, details: [person.organisation, person.url], at: place)
    }

    init(venue: Venue, isKnown: Bool, at place: SourcePlace) {
        let details = [venue.room, venue.street, venue.postalCode, venue.city, venue.url]
        self.init(name: venue.name, isKnown: isKnown, details: details, at: place)
    }

    private init(name: String, isKnown: Bool, details: [String?], at place: SourcePlace) {
        self.name = name
        self.isKnown = isKnown
        self.details = details
        self.place = place
        folded = (Slug(name)?.text ?? "").filter { $0 != "-" }
    }

    /// Names so short that one letter makes another name have none.
    var formsOneLetterShort: Set<String> {
        guard folded.count >= 6 else { return [] }
        return Set([folded] + folded.indices.map { String(folded[..<$0] + folded[folded.index(after: $0)...]) })
    }

    func mayBe(_ other: NamedThing) -> Bool {
        guard editDistance(folded, other.folded) <= 1, name != other.name || isKnown && other.isKnown else {
            return false
        }
        return !zip(details, other.details).contains { mine, others in mine != nil && others != nil && mine != others }
    }

    func diagnostic(resembling other: NamedThing) -> Diagnostic {
        place.diagnostic(
            .similarNames(name: name, other: other.name, place: other.place.location),
            severity: .warning
        )
    }
}

extension NamedThing: Comparable {
    /// Those with a key first, as the ones to be kept.
    static func < (left: NamedThing, right: NamedThing) -> Bool { left.rank < right.rank }

    static func == (left: NamedThing, right: NamedThing) -> Bool { left.rank == right.rank }

    private var rank: (Int, String, Int) { (isKnown ? 0 : 1, place.location.file, place.location.line) }
}
