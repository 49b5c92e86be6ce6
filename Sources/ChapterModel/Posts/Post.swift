/// One file of a chapter: an announcement, a recap or any other text; with an event it is a calendar entry.
///
/// A reference to immutable data, because chapters, topics, months and people all list the same posts.
package final class Post: Sendable {
    /// Names a post within the network: chapter and file name.
    package struct ID: Hashable, Sendable {
        package let chapter: Slug
        package let slug: Slug

        package init(chapter: Slug, slug: Slug) {
            self.chapter = chapter
            self.slug = slug
        }

        package var path: SitePath { SitePath(page: chapter.text, slug.text) }

        /// What no other post of any network has, e.g. `koeln/auftakt@some.example`.
        package func uid(at authority: String) -> String {
            let capacity = chapter.text.utf8.count + slug.text.utf8.count + authority.utf8.count + 2
            return DigitText.string(capacity: capacity) { text in
                text.append(chapter.text)
                text.append(ascii: "/")
                text.append(slug.text)
                text.append(ascii: "@")
                text.append(authority)
            }
        }
    }

    /// What a post says, apart from its identity and its event.
    package struct Content: Sendable {
        package var title: String
        package var language: Language
        package var authors: [Person] = []
        package var topics: [Topic] = []
        /// What the author wrote to stand above the text; nil where nothing was.
        package var lead: String?
        /// Plain text for lists, feeds and searches: the lead, else the first paragraph; empty where there is neither.
        package var summary: String = ""
        package var body: Prose = .empty
        package var photos: [Photo] = []
        package var cover: Photo?
        package var credits: [Credit] = []
        package var next: PartialDate?
        package var socialPosts: [SocialPost] = []
        package var comments: [Comment] = []

        package init(title: String, language: Language) {
            self.title = title
            self.language = language
        }
    }

    package let id: ID
    package let path: SitePath
    /// The post's file as its author would name it.
    package let source: String
    /// A hash of the post's file and of that of its comments.
    package let revision: UInt64
    /// Identity in calendars and feeds; survives renames.
    package let uid: String
    package let published: Timestamp
    package let updated: Timestamp?
    package let content: Content
    package let event: Event?
    /// The announcement of the event that this post looks back on.
    package let recapOf: ID?
    /// The post of the same chapter that this one says in another language.
    package let translationOf: ID?
    /// The other chapters whose pages, calendars and feeds show the post as well.
    package let partners: [Slug]
    package let aliases: [SitePath]

    /// - Parameter path: nil to have it made of the id.
    package init(
        id: ID,
        path: SitePath? = nil,
        source: String,
        revision: UInt64,
        uid: String,
        published: Timestamp,
        updated: Timestamp?,
        content: Content,
        event: Event?,
        recapOf: ID?,
        translationOf: ID? = nil,
        partners: [Slug] = [],
        aliases: [SitePath]
    ) {
        self.id = id
        self.path = path ?? id.path
        self.source = source
        self.revision = revision
        self.uid = uid
        self.published = published
        self.updated = updated
        self.content = content
        self.event = event
        self.recapOf = recapOf
        self.translationOf = translationOf
        self.partners = partners
        self.aliases = aliases
    }

    /// What a post is to its event, or to the one it looks back on.
    package enum Kind: Sendable {
        case announcement, recap
    }

    /// A post with an event tells of it once it is published after it; nil for posts that are about no event.
    package var kind: Kind? {
        if recapOf != nil { return .recap }
        return event.map { $0.schedule.isPast(on: published.date) ? .recap : .announcement }
    }

    package var title: String { content.title }

    /// All chapters that show the post, first the one whose folder it lies in.
    package var chapters: [Slug] { [id.chapter] + partners }

    package var lastChanged: Timestamp { updated.map { max($0, published) } ?? published }
}

extension [Post] {
    /// Newest first; posts of the same moment by address.
    package var newestFirst: [Post] {
        // Each moment is worked out once, not for each comparison, and most posts differ in it.
        let moments = map { $0.published.moment.instant }
        return indices.sorted { left, right in
            guard moments[left] == moments[right] else { return moments[left] > moments[right] }
            return self[left].published == self[right].published && self[left].path < self[right].path
        }.map { self[$0] }
    }
}
