import ChapterModel
import Theming

/// What sets the frame of one page apart from all others.
struct FrameContent: Sendable {
    let path: SitePath
    /// Nil for the home page.
    var title: String?
    var description: String?
    /// The chapter that the page belongs to.
    var chapter: ChapterLink?
    /// Calendars and feeds of what the page shows.
    var alternates: [SharedView<AlternateLink>] = []
    /// Those that no other page has.
    var ownAlternates: [AlternateLink] = []
    var translations: [TranslationLink] = []
    /// Whether the page has an author and a date.
    var isArticle = false
    var picture: Photo?
    /// Makes what search engines read.
    var metadata: (@Sendable () -> Markup?)?
    var isHiddenFromSearch = false
    /// Whether a script looks things up in the index.
    var searches = false
}

extension FrameContent {
    init(_ path: SitePath, title: String? = nil) {
        self.init(path: path, title: title)
    }
}
