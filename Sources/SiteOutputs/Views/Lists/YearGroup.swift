import Theming

/// What was published in a year.
struct YearGroup: TemplateView {
    /// The archive's links to years expect an underscore and the year as the group's id.
    let year: String
    /// Newest first.
    var posts: [SharedView<PostCard>] = []

    static let fields = TemplateFields<YearGroup>(
        .text("year") { $0.year },
        .list("posts") { $0.posts }
    )
}
