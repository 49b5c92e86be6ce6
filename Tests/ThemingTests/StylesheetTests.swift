import Diagnostics
import Testing
import Theming

@Suite("Style sheets and what they load")
struct StylesheetTests {
    private static func load(
        _ files: KeyValuePairs<String, String>,
        styles: [String]? = nil
    ) -> Result<Theme, InvalidTheme> {
        var source = ThemeSource(
            displayPath: "themes/test",
            files: files.map { ThemeSource.File(path: "static/\($0)", bytes: Array($1.utf8)) }
        )
        source.styles = styles.map { names in
            let line = "styles: [\(names.joined(separator: ", "))]"
            return AssetList(
                source: SourceText(file: "themes/test/theme.yml", utf8: Array(line.utf8)),
                names: names.map { Located($0, line: 1, column: 10, length: $0.count) }
            )
        }
        return Theme.load(source, requiring: [])
    }

    private static func complaints(_ files: KeyValuePairs<String, String>, styles: [String]? = nil) -> String {
        switch load(files, styles: styles) {
        case .success: ""
        case .failure(let invalid): invalid.diagnostics.map { DiagnosticRenderer().render($0) }.joined()
        }
    }

    private static func text(_ theme: Theme, _ path: String) throws -> String {
        String(decoding: try #require(theme.staticFiles.first { $0.path == path }).bytes, as: UTF8.self)
    }

    @Test("A style sheet's name changes with what is in it; what none names keeps its name")
    func fingerprints() throws {
        // The upper half of 64-bit FNV-1a, as draft-eastlake-fnv gives it for "" and "a".
        let theme = try Self.load(["style.css": "a", "favicon.svg": "<svg/>"]).get()
        #expect(theme.stylesheets == ["style.af63dc4c.css"])
        let scripts = try Self.load(["search.js": "a"]).get()
        #expect(scripts.scriptNames == ["search.js": "search.af63dc4c.js"])
        #expect(scripts.staticFiles.map(\.path) == ["search.af63dc4c.js"])
        #expect(theme.staticFiles.map(\.path) == ["favicon.svg", "style.af63dc4c.css"])
        #expect(theme.staticFiles.map(\.isFingerprinted) == [false, true])
        #expect(try Self.load(["style.css": ""]).get().stylesheets == ["style.cbf29ce4.css"])
    }

    @Test("Pages link to the style sheets that theme.yml lists, in its order")
    func order() throws {
        let theme = try Self.load(["style.css": "a", "plakat.css": ""], styles: ["style.css", "plakat.css"]).get()
        #expect(theme.stylesheets == ["style.af63dc4c.css", "plakat.cbf29ce4.css"])
        let plain = try Self.load(["other.css": "a{b:url(nowhere.png)}"]).get()
        #expect(plain.stylesheets == [] && plain.staticFiles.map(\.path) == ["other.css"])
    }

    @Test(
        "What a style sheet loads has its published name in it",
        arguments: [
            ("a{b:url(bild.png)}", "a{b:url(bild.af63dc4c.png)}"),
            ("a{b:url( 'bild.png' )}", "a{b:url( 'bild.af63dc4c.png' )}"),
            ("a{b:URL(\"./bild.png?v=1#x\")}", "a{b:URL(\"./bild.af63dc4c.png?v=1#x\")}"),
            ("a{b:url(fonts/../bild.png),url(fonts/a)}", "a{b:url(fonts/../bild.af63dc4c.png),url(fonts/a.af63dc4c)}"),
            ("@import \"mehr.css\";", "@import \"mehr.cbf29ce4.css\";"),
            ("@import url(mehr.css) print;", "@import url(mehr.cbf29ce4.css) print;"),
            ("a{b:url(data:image/png;base64,AA==)}c{d:url(#e)}", "a{b:url(data:image/png;base64,AA==)}c{d:url(#e)}"),
            ("/* url(bild.png) */a::before{content:'url(bild.png)'}", nil),
            ("a{b:curl(bild.png)}", nil), ("a{b:url(", nil), ("a{b:url()}", nil), ("/*", nil), ("'\\", nil),
        ] as [(String, String?)]
    )
    func rewriting(css: String, rewritten: String?) throws {
        let files: KeyValuePairs = ["style.css": css, "bild.png": "a", "fonts/a": "a", "mehr.css": ""]
        let theme = try Self.load(files).get()
        #expect(try Self.text(theme, try #require(theme.stylesheets.first)) == rewritten ?? css)
    }

    @Test("A style sheet in a folder loads what lies beside it")
    func folders() throws {
        let files: KeyValuePairs = [
            "css/a.css": "a{b:url(../bild.png)}@import 'b.css';", "css/b.css": "", "bild.png": "a",
        ]
        let theme = try Self.load(files, styles: ["css/a.css"]).get()
        let css = try Self.text(theme, try #require(theme.stylesheets.first))
        #expect(css == "a{b:url(../bild.af63dc4c.png)}@import 'b.cbf29ce4.css';")
        #expect(theme.staticFiles.contains { $0.path == "css/b.cbf29ce4.css" })
    }

    @Test("A changed picture changes the name of the style sheet that shows it")
    func dependencies() throws {
        let names = try ["a", "b"].map { picture in
            try Self.load(["style.css": "a{b:url(bild.png)}", "bild.png": picture]).get().stylesheets
        }
        #expect(names[0] != names[1])
    }

    @Test("What is not there is shown where it is asked for")
    func missing() {
        #expect(
            Self.complaints(["style.css": "a {\n  b: url(\"bidl.png\")\n}", "bild.png": "a"]) == """
                themes/test/static/style.css:2:11: error: the theme has no static file `bidl.png` [missing-asset]
                  2 |   b: url("bidl.png")
                    |           ^^^^^^^^
                  help: did you mean `bild.png`?

                """
        )
        #expect(
            Self.complaints(["style.css": ""], styles: ["stlye.css"]) == """
                themes/test/theme.yml:1:10: error: the theme has no static file `stlye.css` [missing-asset]
                  1 | styles: [stlye.css]
                    |          ^^^^^^^^^
                  help: did you mean `style.css`?

                """
        )
        for address in ["/bild.png", "../bild.png", "../../bild.png"] {
            let complaint = "1:9: error: the theme has no static file `\(address)`"
            #expect(Self.complaints(["style.css": "a{b:url(\(address))}", "bild.png": "a"]).contains(complaint))
        }
    }

    @Test("Nothing is loaded from other sites", arguments: ["https://fonts.example/a.woff2", "//cdn.example/b.png"])
    func remote(address: String) {
        #expect(
            Self.complaints(["style.css": "a{b:url(\(address))}"])
                .contains("style.css:1:9: error: `\(address)` would be loaded from another site")
        )
    }

    @Test("Style sheets that import each other are refused")
    func cycle() {
        #expect(
            Self.complaints(["style.css": "@import 'a.css';", "a.css": "@import 'style.css';"]).contains(
                "themes/test/static/a.css:1:10: error: style sheets import each other without end: "
                    + "style.css → a.css → style.css"
            )
        )
    }
}
