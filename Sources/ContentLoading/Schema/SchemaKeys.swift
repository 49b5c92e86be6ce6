/// Keys of `site.yml`.
enum SiteKey: String, SchemaKey {
    static let context = "site.yml"
    case title, tagline, description, url, id, language, timeZone, organisation, theme, menu, footer, feed, calendar
    case archive
}

enum OrganisationKey: String, SchemaKey {
    static let context = "`organisation`"
    case name, founder, url, email
}

enum MenuKey: String, SchemaKey {
    static let context = "a menu item"
    case title, page, url
}

enum FeedKey: String, SchemaKey {
    static let context = "`feed`"
    case items, hub
}

enum CalendarKey: String, SchemaKey {
    static let context = "`calendar`"
    case pastMonths
}

enum ArchiveKey: String, SchemaKey {
    static let context = "`archive`"
    case pageSize
}

/// Keys of a person in `people.yml`, or of one named in a post.
enum PersonKey: String, SchemaKey {
    static let context = "a person"
    case name, organisation, role, url, bio
}

/// Keys of a venue in `venues.yml`, or of one described in a post.
enum VenueKey: String, SchemaKey {
    static let context = "a venue"
    case name, room, host, street, postalCode, city, country, url, latitude, longitude, note
}

enum TopicKey: String, SchemaKey {
    static let context = "a topic"
    case title, description
}

/// Keys of a chapter's front matter.
enum ChapterKey: String, SchemaKey {
    static let context = "the chapter's front matter"
    case name, city, hashtag, leads, cadence, series, venue, accent, defaultDuration, summary, links, timeZone
}

/// Keys of a series in a chapter's front matter.
enum SeriesKey: String, SchemaKey {
    static let context = "a series"
    case id, title, summary, date, updated, start, end, duration, every, weekday, count, until, except, venue, format
    case price
}

enum LeadKey: String, SchemaKey {
    static let context = "a lead"
    case person, since
}

enum LinkKey: String, SchemaKey {
    static let context = "a link"
    case title, url
}

/// Keys of a plain page's front matter.
enum PageKey: String, SchemaKey {
    static let context = "the page's front matter"
    case title, summary, aliases
}

/// Keys of a post's front matter.
enum PostKey: String, SchemaKey {
    static let context = "the front matter"
    case title, date, updated, uid, lang, authors, topics, summary, draft, aliases, event, recapOf, chapters, photos
    case cover, credits, next, socialPosts
}

enum EventKey: String, SchemaKey {
    static let context = "`event`"
    case number, start, end, duration, expected, occurrence, series, status, movedFrom, venue, speakers, format, rsvp
    case attendance, price, sequence
}

enum RSVPKey: String, SchemaKey {
    static let context = "`rsvp`"
    case service, url, count
}

enum AttendanceKey: String, SchemaKey {
    static let context = "`attendance`"
    case about, atLeast
}

enum PhotoKey: String, SchemaKey {
    static let context = "a photo"
    case file, alt, caption, credit
}

enum CreditKey: String, SchemaKey {
    static let context = "a credit"
    case role, name
}

enum NextKey: String, SchemaKey {
    static let context = "`next`"
    case expected
}

enum SocialPostKey: String, SchemaKey {
    static let context = "a social post"
    case author, handle, service, date, text, url
}

/// Keys of a comment in `comments.yml`.
enum CommentKey: String, SchemaKey {
    static let context = "a comment"
    case author, date, text, replies
}
