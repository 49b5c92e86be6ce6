import ChapterModel
import Diagnostics

/// Finds events and posts that calendars and feeds would take for one, because they have the same uid.
struct IdentityCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private var owners: [String: SourceLocation] = [:]

    init(of content: ParsedContent, series: SiteSeries, authority: String) {
        // Derived uids differ; one that somebody wrote may be another's all the same.
        guard content.posts.contains(where: { $0.front.uid != nil }) else { return }
        for series in series.byChapter.values.joined() {
            let id = series.parsed.id
            let place = SourceLocation(file: series.series.source, line: id.line, column: id.column)
            for slot in series.events.values.compactMap(\.slot) { owners[slot.uid] = place }
        }
        for post in content.posts where post.front.uid == nil {
            owners[post.uid(for: authority)] = SourceLocation(file: post.head.file, line: 1, column: 1)
        }
        for post in content.posts {
            guard let uid = post.front.uid else { continue }
            if let other = owners[uid.value] {
                diagnostics.append(uid.diagnostic(.duplicateUID(uid: uid.value, other: other), in: post.head))
            } else {
                owners[uid.value] = SourceLocation(file: post.head.file, line: uid.line, column: uid.column)
            }
        }
    }
}
