/// What is shown of something that was found.
struct SearchText: Equatable {
    let title: String
    let href: String
    /// Where and when, in a few words.
    var about: String?
    /// A sentence or two in plain text.
    let summary: String
    /// For a `lang` attribute, where it is another than the page's.
    var language: String?
}
