import ChapterModel
import Diagnostics

/// One post as its file and its comments alone tell it: typed, but people, venues and zones are still names.
///
/// A reference, because many passes go over all posts.
final class ParsedPost: Sendable {
    let id: Post.ID
    /// The address of its page.
    let path: SitePath
    /// The file's front matter, to point into.
    let head: SourceText
    let front: PostFrontMatter
    let body: ParsedProse
    let comments: [ParsedComment]
    /// The file of the comments, to point into.
    let commentSource: SourceText?
    let revision: PostRevision

    init(
        id: Post.ID,
        path: SitePath,
        head: SourceText,
        front: PostFrontMatter,
        body: ParsedProse,
        comments: [ParsedComment],
        commentSource: SourceText?,
        revision: PostRevision
    ) {
        self.id = id
        self.path = path
        self.head = head
        self.front = front
        self.body = body
        self.comments = comments
        self.commentSource = commentSource
        self.revision = revision
    }

    /// The pinned uid, else one from the name that the post had first: its own, or that of its first alias.
    func uid(for authority: String) -> String {
        if let uid = front.uid { return uid.value }
        if let name = front.aliases.lazy.compactMap(\.postName).first { return "\(name)@\(authority)" }
        return id.uid(at: authority)
    }

    /// The post's own text and those of its comments.
    var texts: [ParsedProse] { [body] + comments.flatMap(\.texts) }
}

extension SitePath {
    /// Chapter and name of the post that the address is of; nil for those of other pages.
    fileprivate var postName: String? {
        let parts = text.split(separator: "/")
        return parts.count == 2 ? parts.joined(separator: "/") : nil
    }
}

/// What the front matter of a post says.
struct PostFrontMatter: Equatable, Sendable {
    var title: String
    var published: Located<WrittenDate>
    var updated: Located<WrittenDate>?
    var uid: Located<String>?
    var language: Located<Language>?
    var authors: [Located<Slug>] = []
    var topics: [Slug] = []
    var summary: String?
    var isDraft = false
    var aliases: [SitePath] = []
    var event: ParsedEvent?
    var recapOf: Located<String>?
    var translationOf: Located<String>?
    /// As written: may name the post's own chapter, or one twice.
    var chapters: [Located<Slug>] = []
    var photos: [Photo] = []
    var cover: Photo?
    var credits: [Credit] = []
    var next: PartialDate?
    var socialPosts: [ParsedSocialPost] = []
}

/// An event whose times still lack their zone.
struct ParsedEvent: Equatable, Sendable {
    var number: Int?
    var start: Located<WrittenDate>?
    var end: Located<WrittenEnd>?
    /// Minutes.
    var duration: Located<Int>?
    var expected: PartialDate?
    /// The date of a series that the event is.
    var occurrence: Located<LocalDate>?
    var series: Located<Slug>?
    var status: Located<Event.Status>?
    var movedFrom: Located<WrittenDate>?
    var venue: VenueReference?
    var speakers: [PersonReference] = []
    var format: Event.Format?
    var rsvps: [Event.RSVP] = []
    var attendance: Event.Attendance?
    var price: Event.Price?
    var sequence: Int?
}

enum PersonReference: Equatable, Sendable {
    case key(Located<Slug>)
    case inline(Located<Person>)
}

enum VenueReference: Equatable, Sendable {
    case key(Located<Slug>)
    case inline(Located<Venue>)
}

struct ParsedSocialPost: Equatable, Sendable {
    var post: SocialPost
    var date: Located<WrittenDate>?
}

struct ParsedComment: Sendable {
    var author: String
    var date: Located<WrittenDate>?
    var text: ParsedProse
    var replies: [ParsedComment]

    /// When the comment and its replies were written.
    var dates: [Located<WrittenDate>] { [date].compactMap(\.self) + replies.flatMap(\.dates) }

    /// The comment's text and those of its replies.
    var texts: [ParsedProse] { [text] + replies.flatMap(\.texts) }
}
