import ChapterModel
import Diagnostics
import Foundation

/// A new chapter: what was said of it on the command line, as it was typed.
package struct ChapterRequest: Sendable {
    package var city: String?
    package var hashtag: String?
    package var name: String?
    /// Separated by commas.
    package var leads: String?
    package var cadence: String?
    package var timeZone: String?

    package init() {}

    /// Asks for the rest, at most six questions, and composes the chapter.
    package func draft(in network: Network, asking interview: Interview) throws(AuthoringProblem) -> Draft {
        try interview.require(["--city": city])
        let words = interview.words
        let city = try interview.answer(words.city, option: ("--city", city)) { text throws(AuthoringProblem) in
            guard let slug = Slug(text) else { throw .noSlug(text) }
            try network.check(SitePath(page: slug.text))
            return text
        }
        let hashtag = try interview.choice(words.hashtag, option: hashtag) { text throws(AuthoringProblem) in
            let tag = String(text.drop { $0 == "#" }.trimmed)
            guard Slug(tag) != nil else { throw .noSlug(text) }
            return tag
        }
        var chapter = ChapterDraft(city: city, name: hashtag.map { "#\($0)" } ?? network.words.defaultName(in: city))
        chapter.hashtag = hashtag
        chapter.name = try interview.answer(words.chapterName, option: ("--name", name), proposal: chapter.name) {
            text throws(AuthoringProblem) in text
        }
        let leads = try interview.choice(words.leadQuestion(network.personKeys), option: leads) {
            text throws(AuthoringProblem) in KeyList(keys: try network.people(named: text))
        }
        chapter.leads = leads?.keys ?? []
        chapter.cadence = try interview.choice(words.cadence, option: cadence) { text throws(AuthoringProblem) in
            guard Cadence(text) != nil else { throw .unreadableCadence(text) }
            return text
        }
        let zone = network.site.settings.timeZone.identifier
        chapter.timeZone = try interview.answer(words.timeZone, option: ("--time-zone", timeZone), proposal: zone) {
            text throws(AuthoringProblem) in try Self.timeZone(text)
        }
        if chapter.timeZone == zone { chapter.timeZone = nil }
        return try chapter.draft(words: network.words)
    }

    static func timeZone(_ text: String) throws(AuthoringProblem) -> String {
        guard TimeZone(identifier: text) != nil, text.contains("/") || text == "UTC" else {
            throw .unknownTimeZone(text, suggestion: nearestName(to: text, in: TimeZone.knownTimeZoneIdentifiers))
        }
        return text
    }
}
