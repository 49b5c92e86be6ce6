import Theming

/// Where readers look words up: template `search`.
struct SearchView: TemplateView {
    let page: PageFrame
    let title: String
    /// The theme's `static/search.js`; absent where it has none.
    var scriptHref: String?
    /// The folder of those files of the index that hold words.
    let wordsHref: String
    /// How many of them there are.
    let wordFiles: String
    /// The folder of those that tell about texts.
    let textsHref: String
    /// How many texts each of them tells about.
    let textsPerFile: String
    /// What the script says of one hit, e.g. `1 Treffer`.
    let oneHit: String
    /// What it says of any other number, which takes the place of `{count}`.
    let manyHits: String
    let archiveHref: String
    let topicsHref: String

    static let fields = TemplateFields<SearchView>(
        .part("page") { $1($0.page) },
        .text("title") { $0.title },
        .text("scriptHref") { $0.scriptHref },
        .text("wordsHref") { $0.wordsHref },
        .text("wordFiles") { $0.wordFiles },
        .text("textsHref") { $0.textsHref },
        .text("textsPerFile") { $0.textsPerFile },
        .text("oneHit") { $0.oneHit },
        .text("manyHits") { $0.manyHits },
        .text("archiveHref") { $0.archiveHref },
        .text("topicsHref") { $0.topicsHref }
    )
}
