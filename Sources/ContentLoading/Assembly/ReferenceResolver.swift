import ChapterModel
import Diagnostics

/// Looks up the people and venues that posts and chapters name by key.
struct ReferenceResolver {
    let people: Registry<Person>
    let venues: Registry<Venue>

    func person(_ key: Located<Slug>, in source: SourceText, diagnostics: inout [Diagnostic]) -> Person? {
        guard people.surelyLacks(key.value) else { return people[key.value] }
        let suggestion = nearestName(to: key.value.text, in: people.names)
        diagnostics.append(key.diagnostic(.unknownPerson(key: key.value.text, suggestion: suggestion), in: source))
        return nil
    }

    func person(_ reference: PersonReference, in source: SourceText, diagnostics: inout [Diagnostic]) -> Person? {
        switch reference {
        case .key(let key): person(key, in: source, diagnostics: &diagnostics)
        case .inline(let person): person.value
        }
    }

    func venue(_ key: Located<Slug>, in source: SourceText, diagnostics: inout [Diagnostic]) -> Venue? {
        guard venues.surelyLacks(key.value) else { return venues[key.value] }
        let suggestion = nearestName(to: key.value.text, in: venues.names)
        diagnostics.append(key.diagnostic(.unknownVenue(key: key.value.text, suggestion: suggestion), in: source))
        return nil
    }

    func venue(_ reference: VenueReference, in source: SourceText, diagnostics: inout [Diagnostic]) -> Venue? {
        switch reference {
        case .key(let key): venue(key, in: source, diagnostics: &diagnostics)
        case .inline(let venue): venue.value
        }
    }
}
