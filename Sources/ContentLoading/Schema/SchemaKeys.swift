import Diagnostics

/// Keys of `site.yml`.
enum SiteKey: String, SchemaKey {
    static let mapping = MappingName.siteFile
    case title, tagline, description, url, id, language, timeZone, organisation, theme, menu, footer, feed, calendar
    case archive, markdown
}

enum OrganisationKey: String, SchemaKey {
    static let mapping = MappingName.key("organisation")
    case name, founder, url, email
}

enum MenuKey: String, SchemaKey {
    static let mapping = MappingName.menuItem
    case title, page, url
}

enum FeedKey: String, SchemaKey {
    static let mapping = MappingName.key("feed")
    case items, hub
}

enum CalendarKey: String, SchemaKey {
    static let mapping = MappingName.key("calendar")
    case pastMonths
}

/// Keys of `markdown` in `site.yml`: what is read beyond CommonMark.
enum MarkdownKey: String, SchemaKey {
    static let mapping = MappingName.key("markdown")
    case tables, strikethrough, taskLists, autolinks, footnotes, hashtags, figures, quotes
}

enum ArchiveKey: String, SchemaKey {
    static let mapping = MappingName.key("archive")
    case pageSize
}

/// Keys of a person in `people.yml`, or of one named in a post.
enum PersonKey: String, SchemaKey {
    static let mapping = MappingName.person
    case name, organisation, role, url, bio
}

/// Keys of a venue in `venues.yml`, or of one described in a post.
enum VenueKey: String, SchemaKey {
    static let mapping = MappingName.venue
    case name, room, host, street, postalCode, city, country, url, latitude, longitude, note
}

enum TopicKey: String, SchemaKey {
    static let mapping = MappingName.topic
    case title, description
}

/// Keys of a chapter's front matter.
enum ChapterKey: String, SchemaKey {
    static let mapping = MappingName.chapter
    case name, city, hashtag, leads, cadence, series, venue, accent, defaultDuration, summary, links, timeZone
}

/// Keys of a series in a chapter's front matter.
enum SeriesKey: String, SchemaKey {
    static let mapping = MappingName.series
    case id, title, summary, date, updated, start, end, duration, every, weekday, count, until, except, venue, format
    case price
}

enum LeadKey: String, SchemaKey {
    static let mapping = MappingName.lead
    case person, since
}

enum LinkKey: String, SchemaKey {
    static let mapping = MappingName.link
    case title, url
}

/// Keys of a plain page's front matter.
enum PageKey: String, SchemaKey {
    static let mapping = MappingName.page
    case title, summary, aliases
}

/// Keys of a post's front matter.
enum PostKey: String, SchemaKey {
    static let mapping = MappingName.post
    case title, date, updated, uid, lang, authors, topics, summary, draft, aliases, event, recapOf, chapters, photos
    case cover, credits, next, socialPosts, translationOf
}

enum EventKey: String, SchemaKey {
    static let mapping = MappingName.key("event")
    case number, start, end, duration, expected, occurrence, series, status, movedFrom, venue, speakers, format, rsvp
    case attendance, price, sequence
}

enum RSVPKey: String, SchemaKey {
    static let mapping = MappingName.key("rsvp")
    case service, url, count
}

enum AttendanceKey: String, SchemaKey {
    static let mapping = MappingName.key("attendance")
    case about, atLeast
}

enum PhotoKey: String, SchemaKey {
    static let mapping = MappingName.photo
    case file, alt, caption, credit
}

enum CreditKey: String, SchemaKey {
    static let mapping = MappingName.credit
    case role, name
}

enum NextKey: String, SchemaKey {
    static let mapping = MappingName.key("next")
    case expected
}

enum SocialPostKey: String, SchemaKey {
    static let mapping = MappingName.socialPost
    case author, handle, service, date, text, url
}

/// Keys of a comment in `comments.yml`.
enum CommentKey: String, SchemaKey {
    static let mapping = MappingName.comment
    case author, date, text, replies
}

/// Keys of a theme's `theme.yml`.
enum ThemeKey: String, SchemaKey {
    static let mapping = MappingName.themeFile
    case name, title, description, author, license, extends, styles, scripts
}
