/// The language in which authors are spoken to; not that of the site, which readers see.
package enum MessageLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case german = "de"

    /// That of two texts, or whatever else is worded twice, which is in this language.
    package func choose<Value>(english: Value, german: Value) -> Value {
        switch self {
        case .english: english
        case .german: german
        }
    }
}
