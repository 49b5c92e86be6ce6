import ChapterModel
import Theming

/// A post in one line.
struct PostLink: ListedPost {
    let post: Post
    let parts: PageParts

    static let fields = TemplateFields<PostLink>(listed)
}
