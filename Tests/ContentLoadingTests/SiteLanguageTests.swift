import Diagnostics
import Testing

@testable import ContentLoading

@Suite("The language a site's authors are spoken to in")
struct SiteLanguageTests {
    @Test(
        "It is what `language:` of site.yml says, however it is written",
        arguments: ["language: de", "title: A\r\nlanguage: \"de\"\r\nurl: b", "language: 'de'  # Deutsch\n"]
    )
    func german(_ siteFile: String) {
        #expect(SiteLanguage.language(in: siteFile) == .german)
        #expect(SiteLanguage.language(in: siteFile.replacing("de", with: "en")) == .english)
    }

    @Test("Errors elsewhere in the file do not matter")
    func otherErrors() {
        #expect(SiteLanguage.language(in: "titel: \"offen\n\tlanguage: en\nlanguage: de\n") == .german)
    }

    @Test(
        "Where it cannot be read nobody guesses",
        arguments: ["", "title: de", "feed:\n  language: de", "language: fr"]
    )
    func none(_ siteFile: String) {
        #expect(SiteLanguage.language(in: siteFile) == nil)
    }
}
