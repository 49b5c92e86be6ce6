import ChapterModel
import ContentLoading
import Diagnostics
import FileAccess
import Foundation
import RandomTexts
import SiteBuild
import SiteOutputs
import Testing

@Suite("A site that follows its files")
struct LiveSiteTests {
    @Test("After any edits it is what a fresh build would be, to the byte and to the finding", arguments: 1...3)
    func randomEdits(seed: Int) async throws {
        var edits = try RandomEdits(seed: UInt64(seed))
        let live = LiveSite(edits.options)
        try await live.follow(.everything)
        var (good, bad) = (0, 0)
        for step in 1...20 {
            let changes = try edits.make()
            let state = try await live.follow(changes)
            if try await expectLikeFresh(state, edits.options, "\(step): \(changes)") { good += 1 } else { bad += 1 }
        }
        #expect(good >= 5 && bad >= 3, "edits that show nothing: \(good) good, \(bad) bad")
    }

    @Test("Edits of single posts, whether in words or in facts, are followed to the byte")
    func singleEdits() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: "\(GoldenSiteTests.fixtures)/kleines-netz/content",
            toPath: folder("content")
        )
        let options = try TestSite.options(content: folder("content"), output: folder("output"))
        let file = "dresden/2015-01-10-einladung.md"
        // Posts with a warning are always followed with all others.
        let text = try String(contentsOfFile: folder("content/\(file)"), encoding: .utf8)
            .replacingOccurrences(of: "end: 1:00", with: "end: 22:00")
            .replacingOccurrences(of: " und bald [hier](2015-03-01-zukunft.md#x)", with: "")
        try folder.write(["content/\(file)": text])
        let live = LiveSite(options)
        try await live.follow(.everything)
        for (before, after, isWords) in [
            ("1. Stammtisch", "Der <erste> Stammtisch", true), ("\n---\n", "\n---\nEin Satz vorweg.\n\n", true),
            ("\n---\n", "\n---\n## Überschrift\n\n[Mainz](../mainz/2015-01-16-fest.md)\n\n", false),
            ("\n---\n", "\n---\n<b>roh</b>\n\n", false), ("\n---\n", "\nsummary: Kurz gesagt\n---\n", true),
            ("topics: [recht]", "topics: [ganz-neu]", false), ("/alt/eins/", "/alt/zwei/", false),
            ("\n---\n", "\ndraft: true\n---\n", false), ("date: 2015-01-1", "date: 2015-01-0", false),
            ("\n---\n", "\nlang: en\n---\n", false), ("uid: netzdd-1", "uid: gepinnt", false),
            ("title: ", "titel: ", false),
        ] {
            let edited = text.replacingOccurrences(of: before, with: after)
            let content = try await ParsedContent.parse(try ContentFolder.read(folder("content")))
            for text in [edited, text] {
                try folder.write(["content/\(file)": text])
                if text == edited { #expect((try content.retold(changed: [file]) != nil) == isWords, "\(after)") }
                let state = try await live.follow(FileChanges([folder("content/\(file)")]))
                _ = try await expectLikeFresh(state, options, after)
            }
        }
    }

    /// Compares a site that was followed with one built afresh; false where both are wrong.
    private func expectLikeFresh(
        _ state: LiveSite.State,
        _ options: BuildOptions,
        _ edit: String
    ) async throws -> Bool {
        do {
            let fresh = try await SitePipeline(options).plan()
            let followed = try #require(state.site)
            #expect(state.errors == [], "\(edit)")
            #expect(followed.report.warnings == fresh.report.warnings, "\(edit)")
            #expect(followed.report.counts == fresh.report.counts, "\(edit)")
            #expect(followed.report.nextChange == fresh.report.nextChange, "\(edit)")
            #expect(followed.report.posts.map(\.title) == fresh.report.posts.map(\.title), "\(edit)")
            #expect(followed.report.hidden.map(\.source) == fresh.report.hidden.map(\.source), "\(edit)")
            try #require(followed.plan.files.map(\.path) == fresh.plan.files.map(\.path), "\(edit)")
            for (mine, other) in zip(followed.plan.files, fresh.plan.files) {
                #expect(try mine.bytes() == other.bytes(), "\(mine.path) after \(edit)")
            }
            return true
        } catch let invalid as InvalidContent {
            #expect(state.errors == invalid.diagnostics, "\(edit)")
            return false
        }
    }

    private func liveSite() async throws -> (TemporaryFolder, LiveSite) {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Abend")])
        let live = LiveSite(try TestSite.options(content: folder("content"), output: folder("output")))
        try await live.follow(.everything)
        return (folder, live)
    }

    private func page(_ address: String, of live: LiveSite) async throws -> String {
        let file = try #require(await live.current().site?.plan.file(at: address))
        return String(decoding: try file.bytes(), as: UTF8.self)
    }

    @Test("An edited post is new on its page, in lists and in feeds")
    func editedPost() async throws {
        let (folder, live) = try await liveSite()
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Nacht")])
        try await live.follow(FileChanges([folder("content/bonn/2015-01-10-abend.md")]))
        for address in ["/bonn/2015-01-10-abend/", "/bonn/", "/", "/feed.xml", "/archiv/"] {
            let text = try await page(address, of: live)
            #expect(text.contains("Nacht") && !text.contains("Abend"), "\(address)")
        }
        #expect(await live.current().pages == 2)
    }

    @Test("While something is wrong the last good site stays; once mended there is a new one")
    func errors() async throws {
        let (folder, live) = try await liveSite()
        let file = folder("content/bonn/2015-01-10-abend.md")
        try folder.write(["content/bonn/2015-01-10-abend.md": "---\ntitel: Nacht\n---\n"])
        let broken = try await live.follow(FileChanges([file]))
        #expect(broken.errors.hasErrors && broken.pages == 1)
        #expect(try await page("/bonn/", of: live).contains("Abend"))
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Nacht")])
        let mended = try await live.follow(FileChanges([file]))
        #expect(mended.errors == [] && mended.pages == 2)
        #expect(try await page("/bonn/", of: live).contains("Nacht"))
    }

    @Test("Nothing that did not change is read again")
    func unreadFiles() async throws {
        let (folder, live) = try await liveSite()
        // If it were read, there would be an error.
        try folder.write(["content/bonn/chapter.md": "kaputt", "content/site.yml": "kaputt"])
        try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Nacht")])
        let state = try await live.follow(FileChanges([folder("content/bonn/2015-01-10-abend.md")]))
        #expect(state.errors == [] && state.pages == 2)
        #expect(try await live.follow(.everything).errors.hasErrors)
    }

    @Test("A changed style sheet is no new page, unless something was wrong before")
    func styles() async throws {
        let folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        let theme = folder("themes/default")
        try FileManager.default.createDirectory(atPath: folder("themes"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: TestSite.repository.appendingPathComponent("themes/default").path,
            toPath: theme
        )
        let live = LiveSite(
            try TestSite.options(content: folder("content"), output: folder("output"), theme: theme)
        )
        try await live.follow(.everything)
        try folder.write(["themes/default/static/style.css": "body { color: red }\n"])
        let style = FileChanges(["\(theme)/static/style.css"])
        let restyled = try await live.follow(style)
        #expect(restyled.pages == 1)
        let home = try await page("/", of: live)
        let address = try #require(home.firstMatch(of: /href="([^"]*\/style\.[0-9a-f]{8}\.css)"/))
        #expect(try await page(String(address.1), of: live) == "body { color: red }\n")
        try folder.write(["themes/default/templates/home.mustache": "{{unknown}}"])
        try await live.follow(FileChanges(["\(theme)/templates/home.mustache"]))
        #expect(try await live.follow(style).errors.hasErrors)
    }

    @Test("Whoever asks during an update gets what comes of it")
    func waiting() async throws {
        let (folder, live) = try await liveSite()
        for number in 1...6 {
            try folder.write(["content/bonn/2015-01-10-abend.md": TestSite.post("Nacht \(number).")])
            let file = folder("content/bonn/2015-01-10-abend.md")
            let updates = (1...3).map { _ in Task { try await live.follow(FileChanges([file])) } }
            await Task.yield()
            for update in updates { _ = try await update.value }
            #expect(try await page("/bonn/", of: live).contains("Nacht \(number)."))
        }
    }
}
