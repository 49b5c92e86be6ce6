import ChapterModel
import Diagnostics
import Foundation
import SiteBuild
import Testing

/// Themes that extend the default theme of this repository, or each other.
@Suite("Themes that extend others")
struct ThemeReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/bonn/2015-01-10-abend.md": TestSite.post("Abend"),
            "themes/bunt/theme.yml": "name: bunt\nextends: default\n",
        ])
    }

    /// Builds the site with a theme; what went wrong, without the folders' paths, else nothing.
    private func complaints(theme: String = "bunt") async throws -> String {
        let options = try TestSite.options(
            content: folder("content"),
            output: folder("output"),
            theme: folder("themes/\(theme)")
        )
        do {
            try await TestSite.build(options)
            return ""
        } catch let invalid as InvalidContent {
            return invalid.diagnostics.map(DiagnosticRenderer().render).joined(separator: "\n")
                .replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    private func page(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder("output/\(path)"))), as: UTF8.self)
    }

    @Test("What a theme does not have comes from the one it extends")
    func inheritance() async throws {
        try folder.write([
            "themes/bunt/templates/page.mustache": "Seite: {{title}}",
            "themes/bunt/i18n/de.yml": "latestPosts: Frisch vom Fass\n",
            "themes/bunt/static/favicon.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "content/impressum.md": "---\ntitle: Impressum\n---\nText.\n",
        ])
        #expect(try await complaints() == "")
        #expect(try page("impressum/index.html") == "Seite: Impressum")
        #expect(try page("index.html").contains("Frisch vom Fass"))
        #expect(try page("404.html").contains("Seite nicht gefunden"))
        #expect(try page("assets/favicon.svg") == "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    }

    @Test("A theme runs the scripts of the one it extends, until it lists its own or none")
    func scripts() async throws {
        for (list, running) in [("", ["extras"]), ("scripts: [eigenes.js]\n", ["eigenes"]), ("scripts: []\n", [])] {
            try folder.write([
                "themes/bunt/theme.yml": "name: bunt\nextends: default\n\(list)",
                "themes/bunt/static/eigenes.js": "\"use strict\";\n",
            ])
            #expect(try await complaints() == "")
            let addresses = try page("index.html").matches(of: /<script src="\/assets\/(\w+)\.[0-9a-f]{8}\.js" defer/)
            #expect(addresses.map { String($0.1) } == running)
            let kept = try page("_headers").matches(
                of: /\/assets\/(\w+)\.[0-9a-f]{8}\.js\n  Cache-Control: .*immutable/
            )
            #expect(Set(running).isSubset(of: kept.map { String($0.1) }))
        }
        try folder.write(["themes/bunt/theme.yml": "name: bunt\nextends: default\nscripts: [eigens.js]\n"])
        #expect(
            try await complaints().hasPrefix(
                "themes/bunt/theme.yml:3:11: error: the theme has no static file `eigens.js` [missing-asset]"
            )
        )
    }

    @Test("Themes extend each other over several steps, the nearest file counts")
    func chain() async throws {
        try folder.write([
            "themes/bunter/theme.yml": "name: bunter\nextends: bunt\n",
            "themes/bunter/i18n/de.yml": "home: Ganz bunt\n",
            "themes/bunt/i18n/de.yml": "home: Bunt\nnotFound: Weg\n",
        ])
        #expect(try await complaints(theme: "bunter") == "")
        let page = try page("404.html")
        #expect(page.contains("Ganz bunt") && page.contains("Weg") && page.contains("Archiv"))
    }

    @Test(
        "The theme that site.yml names is used, also where a glance at its lines takes another for it",
        arguments: ["theme: bunt", "\"theme\": bunt", "tagline: |\n  Zwei Zeilen\n\"theme\": bunt", "theme:\n  bunt"]
    )
    func named(_ line: String) async throws {
        try folder.write([
            "content/site.yml": "title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n\(line)\n",
            "themes/bunt/i18n/de.yml": "notFound: Ganz weg\n",
        ])
        var options = try TestSite.options(content: folder("content"), output: folder("output"))
        (options.themeFolder, options.themesFolder) = (nil, folder("themes"))
        options.sharedThemesFolders = [TestSite.repository.appendingPathComponent("themes").path]
        try await TestSite.build(options)
        #expect(try page("404.html").contains("Ganz weg"))
    }

    @Test("A theme that came with the tool can be extended from anywhere")
    func sharedTheme() async throws {
        try folder.write([
            "eigene/rot/theme.yml": "name: rot\nextends: schlicht\n",
            "mitgeliefert/schlicht/theme.yml": "name: schlicht\nextends: default\n",
            "mitgeliefert/schlicht/i18n/de.yml": "notFound: Ganz weg\n",
        ])
        var options = try TestSite.options(
            content: folder("content"),
            output: folder("output"),
            theme: folder("eigene/rot")
        )
        options.sharedThemesFolders = [folder("mitgeliefert")]
        try await TestSite.build(options)
        #expect(try page("404.html").contains("Ganz weg"))
    }

    @Test("A mistake in an inherited template is shown where it stands")
    func inheritedMistake() async throws {
        try folder.write([
            "themes/bunter/theme.yml": "name: bunter\nextends: bunt\n",
            "themes/bunt/templates/page.mustache": "{{tilte}}",
        ])
        #expect(try await complaints(theme: "bunter").hasPrefix("themes/bunt/templates/page.mustache:1:1: error"))
    }

    @Test("Themes that extend each other in a circle are refused")
    func cycle() async throws {
        try folder.write([
            "themes/bunt/theme.yml": "name: bunt\nextends: bunter\n",
            "themes/bunter/theme.yml": "name: bunter\nextends: bunt\n",
        ])
        #expect(
            try await complaints() == """
                themes/bunter/theme.yml:2:10: error: themes extend each other without end: bunt → bunter → bunt [theme-cycle]
                  2 | extends: bunt
                    |          ^^^^
                  help: let one of them extend none

                """
        )
    }

    @Test("An unknown theme to extend is named with the one it was most likely meant to be")
    func unknownTheme() async throws {
        try folder.write(["themes/bunt/theme.yml": "name: bunt\nextends: defualt\n"])
        #expect(
            try await complaints() == """
                themes/bunt/theme.yml:2:10: error: there is no theme `defualt` to extend [unknown-theme]
                  2 | extends: defualt
                    |          ^^^^^^^
                  help: did you mean `default`?

                """
        )
    }

    @Test("A theme's file is checked by its keys, and must be there")
    func manifest() async throws {
        try folder.write(["themes/bunt/theme.yml": "name: bunt\nextend: default\n"])
        #expect(try await complaints().hasPrefix("themes/bunt/theme.yml:2:1: error: unknown key `extend` in theme.yml"))
        try folder.write(["themes/leer/templates/page.mustache": ""])
        #expect(
            try await complaints(theme: "leer").hasPrefix(
                "themes/leer/theme.yml:1:1: error: the theme has no theme.yml"
            )
        )
    }

    @Test("Words in a language that pages cannot be written in are not dropped without a word")
    func strayWords() async throws {
        try folder.write(["themes/bunt/i18n/fr.yml": "home: Accueil\n"])
        #expect(
            try await complaints() == """
                themes/bunt/i18n/fr.yml:1:1: error: `fr.yml` is not read as words of a language [stray-word-file]
                  help: the files that are read are i18n/de.yml, i18n/en.yml

                """
        )
    }

    @Test("YAML that cannot be read is shown like that of posts")
    func brokenWords() async throws {
        try folder.write(["themes/bunt/i18n/de.yml": "home: \"Anfang\nposts: Neues\n"])
        #expect(
            try await complaints().hasPrefix("themes/bunt/i18n/de.yml:1:7: error: the quotation mark is not closed")
        )
    }

    @Test("A language that the theme has no words in is refused where a post asks for it")
    func languageWithoutWords() async throws {
        let themes = TestSite.repository.appendingPathComponent("themes")
        try FileManager.default.copyItem(
            atPath: themes.appendingPathComponent("default").path,
            toPath: folder("themes/deutsch")
        )
        try FileManager.default.removeItem(atPath: folder("themes/deutsch/i18n/en.yml"))
        #expect(try await complaints(theme: "deutsch") == "")
        try folder.write(["content/bonn/2015-01-11-evening.md": TestSite.post("Evening", extra: "lang: en\n")])
        #expect(
            try await complaints(theme: "deutsch") == """
                content/bonn/2015-01-11-evening.md:4:7: error: the theme has no words in `en` [language-without-words]
                  4 | lang: en
                    |       ^^
                  help: use one of de, or add a file for the language to the theme's folder `i18n`

                """
        )
    }
}
