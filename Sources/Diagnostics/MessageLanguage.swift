/// The language in which authors are spoken to; not that of the site, which readers see.
package enum MessageLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case german = "de"
}
