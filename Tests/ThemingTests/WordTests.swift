import Diagnostics
import Testing
import Theming

@Suite("A theme's words")
struct WordTests {
    private static let required = [
        RequiredWord("home"), RequiredWord("since", placeholders: ["date"]),
        RequiredWord("posts", placeholders: ["count"], isCounted: true),
    ]
    private static var complete: KeyValuePairs<String, Any> {
        [
            "home": "Startseite", "since": "seit {date}",
            "posts": ["one": "Ein Beitrag", "other": "{count} Beiträge"] as KeyValuePairs<String, Any>,
        ]
    }

    /// A file of words whose key and value stand on a line of their own each.
    private static func file(
        _ texts: KeyValuePairs<String, Any>,
        language: String = "de",
        theme: String = "test"
    ) -> WordFile {
        var lines: [String] = []
        func read(_ texts: KeyValuePairs<String, Any>, indentation: Int) -> [KeyedText] {
            texts.map { name, value in
                let blanks = String(repeating: " ", count: indentation)
                lines.append("\(blanks)\(name): \(value as? String ?? "")")
                let key = Located(name, line: lines.count, column: indentation + 1, length: name.count)
                if let group = value as? KeyValuePairs<String, Any> {
                    return KeyedText(key: key, value: .group(read(group, indentation: indentation + 2)))
                }
                let text = value as? String ?? ""
                let column = indentation + name.count + 3
                let place = Located(text, line: lines.count, column: column, length: text.count)
                return KeyedText(key: key, value: .text(place))
            }
        }
        let keyed = read(texts, indentation: 0)
        let source = SourceText(
            file: "themes/\(theme)/i18n/\(language).yml",
            utf8: Array(lines.joined(separator: "\n").utf8)
        )
        return WordFile(language: language, source: source, texts: keyed)
    }

    private static func load(_ files: WordFile...) -> Result<Theme, InvalidTheme> {
        let source = ThemeSource(displayPath: "themes/test", files: [], words: files)
        return Theme.load(source, requiring: [], words: required)
    }

    private static func complaints(_ texts: KeyValuePairs<String, Any>) -> String {
        switch load(file(texts), file(complete, theme: "base")) {
        case .success: ""
        case .failure(let invalid): invalid.diagnostics.map { DiagnosticRenderer().render($0) }.joined()
        }
    }

    @Test("Places in a text are filled, and one thing may go without its number")
    func filling() throws {
        let words = try #require(try Self.load(Self.file(Self.complete)).get().words["de"])
        #expect(words.pattern("home")?.filled(with: []) == "Startseite")
        #expect(words.pattern("since")?.filled(with: ["2016"]) == "seit 2016")
        #expect(words.patternForOne("posts")?.filled(with: ["1"]) == "Ein Beitrag")
        #expect(words.pattern("posts")?.filled(with: ["3"]) == "3 Beiträge")
    }

    @Test("A theme's own words go before those of the theme it extends, which stand in for the rest")
    func fallback() throws {
        let own = Self.file(["home": "Anfang"])
        let words = try #require(try Self.load(own, Self.file(Self.complete, theme: "base")).get().words["de"])
        #expect(words.pattern("home")?.filled(with: []) == "Anfang")
        #expect(words.pattern("since")?.filled(with: ["2016"]) == "seit 2016")
    }

    @Test("What no theme has in a language is asked for where it should be")
    func missing() {
        guard
            case .failure(let invalid) = Self.load(
                Self.file(["home": "Home"], language: "en"),
                Self.file(Self.complete, theme: "base")
            )
        else {
            Issue.record("loaded")
            return
        }
        #expect(
            invalid.diagnostics.map { DiagnosticRenderer().renderLine($0) }
                == ["since", "posts"].map { name in
                    "themes/test/i18n/en.yml:1:1: error: the theme has no words for `\(name)` in this language "
                        + "(add a line `\(name): …`, or extend a theme that has it) [missing-word]\n"
                }
        )
    }

    @Test("A key that no page asks for is most likely misspelled")
    func unknownKey() {
        #expect(
            Self.complaints(["hoem": "Start"]) == """
                themes/test/i18n/de.yml:1:1: error: unknown key `hoem` in the theme's words [unknown-key]
                  1 | hoem: Start
                    | ^^^^
                  help: did you mean `home`?

                """
        )
    }

    @Test("What is filled in must have its place, and nothing else may")
    func placeholders() {
        #expect(
            Self.complaints(["home": "Start", "since": "seit {datum}"]) == """
                themes/test/i18n/de.yml:2:8: error: nothing stands for `{datum}` in `since` [unknown-placeholder]
                  2 | since: seit {datum}
                    |        ^^^^^^^^^^^^
                  help: use `{date}`

                """
        )
        #expect(Self.complaints(["since": "seither"]).contains("1:8: error: `{date}` is missing in `since`"))
        #expect(Self.complaints(["home": "Start {count}"]).contains("help: write the text without braces"))
        for text in ["seit {date", "seit date}", "seit }{date}"] {
            #expect(Self.complaints(["since": text]).contains("a brace in `since` has no counterpart"), "\(text)")
        }
    }

    @Test("A counted word has a text for one and one for others")
    func plurals() {
        #expect(
            Self.complaints(["posts": "Beiträge"]).contains("1:1: error: `posts` should be a group of keys, not text")
        )
        #expect(
            Self.complaints(["home": ["one": "x"] as KeyValuePairs<String, Any>])
                .contains("1:1: error: `home` should be text, not a group of keys")
        )
        #expect(
            Self.complaints(["posts": ["one": "{count}"] as KeyValuePairs<String, Any>])
                .contains("1:1: error: `other` is missing in `posts`")
        )
        #expect(
            Self.complaints(["posts": ["one": "1", "othr": "{count}"] as KeyValuePairs<String, Any>])
                .contains("3:3: error: unknown key `othr` in `posts`")
        )
        #expect(
            Self.complaints(["posts": ["one": "einer", "other": "viele"] as KeyValuePairs<String, Any>])
                .contains("3:10: error: `{count}` is missing in `other`")
        )
    }

    @Test("A word without a text is no word")
    func emptyWord() {
        #expect(Self.complaints(["home": " "]).contains("1:1: error: `home` has no value"))
    }

    private struct Texts: TemplateView {
        let home: String?

        static let fields = TemplateFields<Texts>(.text("home") { $0.home })
    }

    private struct Page: TemplateView {
        let texts: Texts
        let title = "<1>"

        static let fields = TemplateFields<Page>(.view("texts") { $0.texts }, .text("title") { $0.title })
    }

    @Test("For pages in a known language, the words are part of the templates")
    func settledWords() throws {
        let template = "{{title}}{{texts.home}}{{#texts}}, {{home}}{{/texts}}{{#texts.home}}; {{.}}{{/texts.home}}"
        let source = ThemeSource(
            displayPath: "themes/test",
            files: [ThemeSource.File(path: "templates/page.mustache", bytes: Array(template.utf8))],
            words: [Self.file(["home": "Start & Ziel"])]
        )
        let page = PageTemplate<Page>("page")
        let theme = try Theme.load(source, requiring: [page], words: [RequiredWord("home")]) { language, words in
            #expect(language == "de")
            return Texts(home: words.pattern("home")?.filled(with: []))
        }.get()
        let render = { (language: String?) in
            let view = Page(texts: Texts(home: "the page's own"))
            return String(decoding: try theme.pages(in: language).render(view, as: page), as: UTF8.self)
        }
        #expect(try render("de") == "&lt;1&gt;Start &amp; Ziel, Start &amp; Ziel; Start &amp; Ziel")
        #expect(try render("en") == "&lt;1&gt;the page&#39;s own, the page&#39;s own; the page&#39;s own")
        #expect(try render(nil) == render("en"))
    }
}
