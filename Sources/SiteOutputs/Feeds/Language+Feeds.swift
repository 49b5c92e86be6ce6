import ChapterModel

extension Language {
    /// As feeds name it. Source: RFC 5646.
    var feedTag: String {
        switch self {
        case .german: "de-DE"
        case .english: "en-GB"
        }
    }
}
