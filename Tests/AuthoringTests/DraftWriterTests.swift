import ChapterModel
import Diagnostics
import Foundation
import Testing

@testable import Authoring

@Suite("Writing what was composed")
struct DraftWriterTests {
    private static let png = Data([
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 4, 0, 0, 0, 3,
        8, 2, 0, 0, 0,
    ])

    private func request(_ title: String, photos: PhotoRequest = PhotoRequest()) -> EventRequest {
        var request = EventRequest()
        (request.chapter, request.title, request.date) = ("koeln", title, "2026-12-03")
        request.photos = photos
        return request
    }

    @Test("An event with pictures is a folder with text and pictures, and nothing else appears")
    func photos() async throws {
        let test = try TestNetwork()
        for name in ["IMG 1.PNG", "sub/img-1.png"] {
            let url = URL(fileURLWithPath: "\(test.path)/camera/\(name)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Self.png.write(to: url)
        }
        let before = try test.tree
        let paths = ["\(test.path)/camera/IMG 1.PNG", "\(test.path)/camera/sub/img-1.png"]
        let photos = PhotoRequest(paths, alts: ["Drei: Gäste", "Ein Tisch"])
        let draft = try request("Recht", photos: photos).draft(in: try await test.read(), asking: .unattended)
        #expect(try await test.write(draft) == [])
        let added = try test.tree.filter { before[$0.key] == nil }
        let folder = "content/koeln/2026-12-03-recht"
        #expect(added.keys.sorted() == [folder, "\(folder)/img-1-2.png", "\(folder)/img-1.png", "\(folder)/index.md"])
        #expect(added["\(folder)/img-1.png"] == Array(Self.png))
        let photo = try #require(try await test.read().site.posts.first { $0.title == "Recht" }?.content.photos.first)
        #expect(photo.alt == "Drei: Gäste")
    }

    @Test("A text that is there is never overwritten, whatever form it has")
    func existing() async throws {
        let test = try TestNetwork(["koeln/2026-12-03-recht/index.md": "---\ntitle: A\ndate: 2026-01-01\n---\n"])
        let before = try test.tree
        let network = try await test.read()
        #expect(throws: AuthoringProblem.existing(path: "content/koeln/2026-12-03-recht/index.md")) {
            try request("Recht").draft(in: network, asking: .unattended)
        }
        // Somebody was faster than we were.
        let draft = try request("Daten").draft(in: network, asking: .unattended)
        let faster = try TestNetwork(["koeln/2026-12-03-daten.md": "schon da"])
        let there = try faster.tree
        await #expect(throws: (any Error).self) { try await faster.write(draft) }
        #expect(try faster.tree == there)
        #expect(try test.tree == before)
    }

    @Test("What a build would refuse is not written")
    func refused() async throws {
        let test = try TestNetwork()
        let before = try test.tree
        var request = PageRequest()
        request.title = "Kalender"
        let draft = try request.draft(in: try await test.read(), asking: .unattended)
        await #expect(throws: RefusedDraft.self) { try await test.write(draft) }
        var event = self.request("Uhren vor")
        (event.date, event.time) = ("2027-03-28", "02:30")
        let gap = try event.draft(in: try await test.read(), asking: .unattended)
        await #expect(throws: RefusedDraft.self) { try await test.write(gap) }
        #expect(try test.tree == before)
    }

    @Test("Errors that were there before stop nobody")
    func olderErrors() async throws {
        let test = try TestNetwork(["bonn/2026-01-01-kaputt.md": "---\ntitel: A\n---\n"])
        let draft = try request("Recht").draft(in: try await test.read(), asking: .unattended)
        #expect(try await test.write(draft) == [])
        #expect(try test.tree["content/koeln/2026-12-03-recht.md"] != nil)
    }

    @Test("A chapter whose own file is broken is not called unknown")
    func brokenChapter() async throws {
        let network = try await TestNetwork(["bonn/chapter.md": "---\nnam: Bonn\n---\n"]).read()
        #expect(throws: AuthoringProblem.unreadableFile(path: "content/bonn/chapter.md")) {
            try network.chapter(named: "Bonn")
        }
    }

    @Test("Venues and people whose file is broken are not called unknown")
    func brokenRegistry() async throws {
        let network = try await TestNetwork(["venues.yml": "severin:\n  nam: Severin\n", "people.yml": "- a\n"]).read()
        #expect(throws: AuthoringProblem.unreadableFile(path: "content/venues.yml")) {
            try network.venue(named: "severin")
        }
        #expect(throws: AuthoringProblem.unreadableFile(path: "content/people.yml")) {
            try network.person(named: "Anna Auer")
        }
        #expect(throws: AuthoringProblem.unknownVenue("hafen", suggestion: nil, known: [])) {
            try network.venue(named: "hafen")
        }
    }

    @Test("Files that are no pictures, or not what their names say, are refused before a question is asked")
    func wrongPictures() async throws {
        let test = try TestNetwork()
        let network = try await test.read()
        for (name, data) in [("a.svg", Data("<svg/>".utf8)), ("a.jpg", Self.png), ("a.png", Data("a".utf8))] {
            try data.write(to: URL(fileURLWithPath: "\(test.path)/\(name)"))
        }
        func problem(_ name: String) -> AuthoringProblem? {
            let script = Script("koeln")
            let photos = PhotoRequest(["\(test.path)/\(name)"])
            do {
                _ = try request("A", photos: photos).draft(in: network, asking: Interview(with: script, in: .german))
            } catch let problem as AuthoringProblem where script.prompts.isEmpty {
                return problem
            } catch {}
            return nil
        }
        let endings = ["gif", "jpeg", "jpg", "png", "webp"]
        #expect(problem("a.svg") == .pictureType(path: "\(test.path)/a.svg", endings: endings))
        #expect(problem("a.jpg") == .noPicture(path: "\(test.path)/a.jpg", found: "PNG"))
        #expect(problem("a.png") == .noPicture(path: "\(test.path)/a.png", found: nil))
        #expect(throws: AuthoringProblem.altTexts(photos: 0, texts: 1)) {
            try request("A", photos: PhotoRequest([], alts: ["A"])).draft(in: network, asking: .unattended)
        }
    }

    @Test("A chapter takes a folder that lacks its file, and a new folder otherwise")
    func chapters() async throws {
        let test = try TestNetwork(["ulm/bild.txt": ""])
        var request = ChapterRequest()
        for city in ["Ulm", "Münster"] {
            request.city = city
            try await test.write(try request.draft(in: try await test.read(), asking: .unattended))
        }
        #expect(try test.tree["content/ulm/chapter.md"] != nil)
        #expect(try test.tree["content/muenster/chapter.md"] != nil)
        let network = try await test.read()
        #expect(throws: AuthoringProblem.existing(path: "content/muenster/chapter.md")) {
            try request.draft(in: network, asking: .unattended)
        }
    }
}
