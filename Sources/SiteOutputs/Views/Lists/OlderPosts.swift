import Theming

/// What was published in a year, in one line each.
struct OlderPosts: TemplateView {
    let year: String
    /// Newest first.
    var posts: [SharedView<PostLink>] = []

    static let fields = TemplateFields<OlderPosts>(
        .text("year") { $0.year },
        .list("posts") { $0.posts }
    )
}
