/// A footnote of a document.
struct Footnote {
    /// What its ids end in: the label where that is `[a-z0-9-]+`, which outlives a new footnote before it.
    let name: String
    let number: Int
    /// How often the text refers to it; 0 where nothing does, which is shown all the same.
    var occurrences: Int
    /// The block quote that holds its text.
    let node: CommonMarkNode

    /// Headings have neither colons nor dots in their ids, and labels have none.
    func id(prefix: String) -> String { "fn:\(prefix)\(name)" }

    /// Of the link to it that is the how manieth, from 0.
    func referenceID(prefix: String, occurrence: Int) -> String {
        "fnref:\(prefix)\(name)" + (occurrence == 0 ? "" : ".\(occurrence + 1)")
    }
}
