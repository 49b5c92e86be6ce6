import ChapterModel
import FileAccess
import Foundation
import Testing

@testable import Authoring

/// `Fixtures` holds what is written for a few answers, in German and in English.
///
/// `UPDATE_GOLDEN=1 swift test` writes what is composed now, and fails once so that somebody reads it.
@Suite("Golden texts")
struct GoldenTextTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").path
    private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil

    private static func drafts(of network: Network) throws -> [String: Draft] {
        var event = EventRequest()
        (event.chapter, event.title, event.date) = ("koeln", "Recht im Netz: der 8. #Netz-Abend", "3.12.")
        event.speakers = "Anna Auer, lars-heinemann"
        var recap = RecapRequest()
        recap.chapter = "koeln"
        var post = PostRequest()
        (post.chapter, post.title) = ("Bonn", "Ja, aber …")
        var page = PageRequest()
        page.title = "Über uns"
        var chapter = ChapterRequest()
        (chapter.city, chapter.hashtag, chapter.leads) = ("Münster", "#NetzMS", "anna-auer")
        (chapter.cadence, chapter.timeZone) = ("alle acht Wochen", "Europe/Vienna")
        return [
            "event": try event.draft(in: network, asking: .unattended),
            "recap": try recap.draft(in: network, asking: .unattended),
            "post": try post.draft(in: network, asking: .unattended),
            "page": try page.draft(in: network, asking: .unattended),
            "chapter": try chapter.draft(in: network, asking: .unattended),
        ]
    }

    @Test("What is written is word for word what is expected, and passes the check", arguments: ["de", "en"])
    func texts(_ language: String) async throws {
        let site = (TestNetwork.content["site.yml"] ?? "") + "language: \(language)\n"
        for (kind, draft) in try Self.drafts(of: try await TestNetwork(["site.yml": site]).read()) {
            let file = "\(Self.fixtures)/\(language)/\(kind).md"
            if Self.isUpdating {
                try Data(draft.string.utf8).write(to: URL(fileURLWithPath: file))
                Issue.record("\(kind).md is written anew: read it before you commit it")
            } else {
                #expect(draft.string == String(decoding: try File.read(file), as: UTF8.self))
            }
            #expect(try await TestNetwork(["site.yml": site]).write(draft) == [])
        }
    }

    @Test("Names of files are short, cut between words, and never empty")
    func names() throws {
        #expect(PostName.words(of: "Recht im Netz") == "recht-im-netz")
        let long = "Ein sehr langer Titel, der in keiner Liste von Dateien Platz findet"
        #expect(PostName.words(of: long) == "ein-sehr-langer-titel-der-in-keiner-liste-von")
        #expect(PostName.words(of: String(repeating: "a", count: 100))?.count == 48)
        let day = TestNetwork.today
        #expect(PostName.slug(on: day, title: "🎉", fallback: "termin")?.text == "2026-11-21-termin")
    }
}
