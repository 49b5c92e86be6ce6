/// A stretch of one of the theme's templates.
struct TemplatePlace: Hashable, Sendable {
    /// The template's index.
    let template: Int
    /// In bytes of its text.
    let range: Range<Int>
}
