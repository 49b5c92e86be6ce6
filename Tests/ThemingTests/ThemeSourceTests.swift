import Diagnostics
import Foundation
import Testing
import Theming

@Suite("A theme's folder")
struct ThemeSourceTests {
    @Test("Templates are found below templates, static files below static; other files are left alone")
    func files() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("theme-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (path, text) in [
            "theme.yml": "name: test", "templates/page.mustache": "{{>parts/a}}", "templates/parts/a.mustache": "a",
            "templates/notes.txt": "{{", "static/css/site.css": "css", "static/robots.mustache": "{{", ".git": "x",
        ] {
            let file = URL(fileURLWithPath: folder).appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        let source = try ThemeSource.read(folder: folder, displayPath: "themes/test")
        let theme = try Theme.load(source, requiring: [sitePage]).get()
        #expect(String(decoding: try theme.render(SitePage(), as: sitePage), as: UTF8.self) == "a")
        #expect(theme.staticFiles.map(\.path) == ["css/site.css", "robots.mustache"])
        #expect(theme.staticFiles.first?.bytes == Array("css".utf8))
    }

    @Test("A missing folder is named")
    func missingFolder() throws {
        let diagnostic = #expect(throws: Diagnostic.self) {
            try ThemeSource.read(folder: "/nowhere/at/all", displayPath: "themes/nope")
        }
        #expect(
            diagnostic.map { DiagnosticRenderer().render($0) } == """
                themes/nope:1:1: error: there is no theme in `themes/nope` [missing-theme]
                  help: name a folder with --theme, or check `theme:` in site.yml

                """
        )
    }
}
