import ChapterModel
import Diagnostics

/// Finds events that took place within the last year and of which nothing was told afterwards.
struct MissingRecaps {
    private(set) var diagnostics: [Diagnostic] = []

    /// Days after an event in which nobody is reminded of its recap.
    private static let patience = 14
    /// Days after which nobody remembers enough to write one.
    private static let memory = 365

    init(in site: Site, of content: ParsedContent) {
        let told = Self.toldOf(in: content)
        let announcements = Set(
            site.posts.lazy.filter { $0.kind == .announcement && !told.contains($0.id) }.filter {
                Self.awaitsRecap($0.event, on: site.today)
            }.map(\.id)
        )
        for post in content.posts where announcements.contains(post.id) {
            let problem = Problem.missingRecap(announcement: post.id.slug.text)
            diagnostics.append(post.placeOfEvent.diagnostic(problem, severity: .warning))
        }
    }

    /// Events with a recap, also those whose recap is hidden so far.
    private static func toldOf(in content: ParsedContent) -> Set<Post.ID> {
        var siblings = SiblingResolver(content: content)
        var reported: [Diagnostic] = []
        return Set(
            content.posts.compactMap { siblings.target(of: $0.front.recapOf, in: $0, diagnostics: &reported) }
        )
    }

    private static func awaitsRecap(_ event: Event?, on today: LocalDate) -> Bool {
        guard let event, let last = event.schedule.lastDay else { return false }
        switch event.status {
        case .postponed, .cancelled: return false
        case .tentative, .confirmed, .moved:
            return (today.adding(days: -memory)...today.adding(days: -patience)).contains(last)
        }
    }
}
