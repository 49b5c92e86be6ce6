import ChapterModel
import ContentLoading
import FileAccess
import SiteOutputs

/// What a site's files are made of: the tool, its options, the theme and the content.
///
/// A file whose inputs are those of the last build has the same bytes as then, and need not be rendered.
struct BuildInputs: Sendable {
    /// Of all but the texts of posts and the comments on them.
    private let facts: ContentHash
    private let whole: ContentHash

    /// - Parameter tool: tells the tool from others, whose files may have other bytes.
    init(tool: String, visibility: Visibility, theme: ContentHash, content: ContentRevision) {
        var facts = HashedValues()
        facts.add(tool)
        facts.add(visibility.today.daysSince1970)
        facts.add(visibility.showsDrafts ? 1 : 0)
        facts.add(visibility.showsFuture ? 1 : 0)
        facts.add(theme)
        var whole = facts
        facts.add(content.facts)
        whole.add(content.whole)
        (self.facts, self.whole) = (facts.hash, whole.hash)
    }

    /// Of all that a file may be made of; nil for copies, whose bytes tell more.
    func hash(for file: OutputFile) -> ContentHash? {
        guard case .rendered = file.content else { return nil }
        return switch file.texts {
        case .none: facts
        case .all: whole
        case .some(let revision): facts.followed(by: ContentHash(number: revision))
        }
    }
}
