import Diagnostics
import Testing

@testable import ContentLoading

@Suite("What site.yml says at a glance")
struct SiteGlanceTests {
    @Test(
        "The language is what `language:` says, however it is written",
        arguments: ["language: de", "title: A\r\nlanguage: \"de\"\r\nurl: b", "language: 'de'  # Deutsch\n"]
    )
    func german(_ siteFile: String) {
        #expect(SiteGlance(siteFile: siteFile).language == .german)
        #expect(SiteGlance(siteFile: siteFile.replacing("de", with: "en")).language == .english)
    }

    @Test("Errors elsewhere in the file do not matter")
    func otherErrors() {
        #expect(SiteGlance(siteFile: "titel: \"offen\n\tlanguage: en\nlanguage: de\n").language == .german)
    }

    @Test(
        "Where it cannot be read nobody guesses",
        arguments: ["", "title: de", "feed:\n  language: de", "language: fr", "language:de", "language: de en"]
    )
    func none(_ siteFile: String) {
        #expect(SiteGlance(siteFile: siteFile).language == nil)
    }

    @Test(
        "So is the theme",
        arguments: ["theme: plakat", "title: A\ntheme: \"plakat\"  # bunt\n", "theme: 'plakat'\r\nurl: b"]
    )
    func theme(_ siteFile: String) {
        #expect(SiteGlance(siteFile: siteFile).theme == "plakat")
        #expect(SiteGlance(siteFile: "title: A").theme == nil)
    }
}
