package import ChapterModel
package import ContentLoading
import Diagnostics

/// The content to which something is added, with all that is hidden from readers.
package struct Network: Sendable {
    package let folder: ContentFolder
    package let site: Site
    package let today: LocalDate
    let content: ParsedContent

    /// Reads the whole content; errors in it stop nobody, unless they hide the site itself.
    package static func read(_ folder: ContentFolder, today: (ParsedContent) -> LocalDate) async throws -> Network {
        let content = try await ParsedContent.parse(folder)
        let today = today(content)
        let visibility = Visibility(today: today, showsDrafts: true, showsFuture: true)
        guard let site = try await content.assemble(visibility: visibility).site else {
            throw AuthoringProblem.unreadableSite(path: folder.display("site.yml"))
        }
        return Network(folder: folder, site: site, today: today, content: content)
    }

    var words: ContentWords { ContentWords(site.settings.language) }
}

// MARK: Names that authors type

extension Network {
    /// A chapter by its folder, city, hashtag or name.
    func chapter(named text: String) throws(AuthoringProblem) -> Chapter {
        let slug = Slug(text)
        if let slug, let chapter = site.chapters.first(where: { $0.slug == slug }) ?? chapter(calledLike: slug) {
            return chapter
        }
        if let slug, let folder = content.folder(of: slug) {
            throw .unreadableFile(path: self.folder.display("\(folder)/chapter.md"))
        }
        guard !site.chapters.isEmpty else { throw .noChapter }
        let known = site.chapters.map(\.slug.text)
        throw .unknownChapter(
            text,
            suggestion: nearestName(to: text, in: known + site.chapters.map(\.city)),
            known: known
        )
    }

    private func chapter(calledLike slug: Slug) -> Chapter? {
        site.chapters.first { chapter in
            [chapter.city, chapter.hashtag ?? "", chapter.name].contains { Slug($0) == slug }
        }
    }

    var venueKeys: [String] { content.venuesByKey.keys.map(\.text).sorted() }
    var personKeys: [String] { content.peopleByKey.keys.map(\.text).sorted() }

    /// A venue by its key or name.
    func venue(named text: String) throws(AuthoringProblem) -> Slug {
        let venues = content.venuesByKey
        if let key = Self.key(of: text, among: venues, name: \.name) { return key }
        if let key = Slug(text), !content.surelyLacks(venue: key) {
            throw .unreadableFile(path: folder.display("venues.yml"))
        }
        throw .unknownVenue(text, suggestion: nearestName(to: text, in: venueKeys), known: venueKeys)
    }

    /// A person by key or name.
    func person(named text: String) throws(AuthoringProblem) -> Slug {
        let people = content.peopleByKey
        if let key = Self.key(of: text, among: people, name: \.name) { return key }
        if let key = Slug(text), !content.surelyLacks(person: key) {
            throw .unreadableFile(path: folder.display("people.yml"))
        }
        throw .unknownPerson(text, suggestion: nearestName(to: text, in: personKeys), known: personKeys)
    }

    /// People by keys or names, separated by commas.
    func people(named text: String) throws(AuthoringProblem) -> [Slug] {
        var keys: [Slug] = []
        for name in text.split(separator: ",") where !name.trimmed.isEmpty {
            let key = try person(named: String(name.trimmed))
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    private static func key<Entry>(of text: String, among entries: [Slug: Entry], name: (Entry) -> String) -> Slug? {
        guard let slug = Slug(text) else { return nil }
        return entries[slug] == nil ? entries.filter { Slug(name($0.value)) == slug }.keys.min() : slug
    }
}

// MARK: Names that are given

extension Network {
    /// Folder and name of a new post in the content tree, without an ending; a name that is taken is an error.
    func place(for id: Post.ID) throws(AuthoringProblem) -> String {
        try check(id.path)
        return "\(content.folder(of: id.chapter) ?? id.chapter.text)/\(id.slug)"
    }

    func check(_ address: SitePath) throws(AuthoringProblem) {
        if let path = content.text(at: address) { throw .existing(path: folder.display(path)) }
    }

    /// An identity for calendars and feeds that no post has yet.
    func freeUID(_ wanted: String) -> String {
        let taken = Set(site.posts.map(\.uid) + site.calendar.map(\.uid))
        guard taken.contains(wanted) else { return wanted }
        return (2...).lazy.map { "\(wanted)-\($0)" }.first { !taken.contains($0) } ?? wanted
    }

    func venueKey(of venue: Venue?) -> Slug? {
        venue.flatMap { venue in content.venuesByKey.filter { $0.value === venue }.keys.min() }
    }

    func usualVenue(of chapter: Chapter) -> Slug? { content.usualVenue(of: chapter.slug) }
}

extension Chapter {
    /// What identities of its posts begin with, e.g. `somek`.
    var tag: String { hashtag.flatMap { Slug($0) }?.text ?? slug.text }
}
