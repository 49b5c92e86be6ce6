/// The language of a site or post: words of addresses, dates and sorting follow it, never the machine's locale.
package enum Language: String, CaseIterable, Sendable {
    case german = "de"
    case english = "en"
}
