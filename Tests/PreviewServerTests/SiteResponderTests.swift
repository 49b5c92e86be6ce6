import ChapterModel
import Diagnostics
import FileAccess
import Foundation
import SiteBuild
import SiteOutputs
import Testing

@testable import PreviewServer

@Suite("What a preview serves")
struct SiteResponderTests {
    private static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    private func options(content: String, output: String = "output") throws -> BuildOptions {
        BuildOptions(
            contentFolder: content,
            outputFolder: output,
            themeFolder: "\(Self.repository)/themes/default",
            themesFolder: "\(Self.repository)/themes",
            today: .day(try #require(LocalDate(year: 2026, month: 11, day: 21)))
        )
    }

    private func responder(_ options: BuildOptions) async throws -> SiteResponder {
        let state = try await LiveSite(options).follow(.everything)
        let news = NewsChannel(state, showsDrafts: false, wording: PreviewWording(.english))
        return SiteResponder(hosts: LocalHosts(port: 8080), news: news) { state }
    }

    private func get(
        _ target: String,
        from responder: SiteResponder,
        method: String = "GET",
        headers: String = ""
    ) async throws -> Response {
        await responder.answer(
            try RequestHead("\(method) \(target) HTTP/1.1\r\nHost: localhost:8080\(headers)".utf8)
        )
    }

    private func bytes(_ response: Response) -> [UInt8] {
        if case .bytes(let bytes) = response.body { bytes } else { [] }
    }

    /// A page without its policy and without the preview's script, which stands on the last line.
    private func stripped(_ page: [UInt8], ofScript hasScript: Bool) -> String {
        var text = String(decoding: page, as: UTF8.self)
        if hasScript {
            let script = text.range(of: "<script src=\"/.stammtisch/preview.js\"", options: .backwards)
            #expect(script != nil)
            text = script.map { String(text[..<$0.lowerBound]) } ?? text
        }
        let policy = #/<meta http-equiv="Content-Security-Policy" content="[^"]*">/#
        return text.replacing(policy, with: "")
    }

    @Test("Every file of #SoMe is served as it is built; pages have the script besides")
    func wholeSite() async throws {
        let output = FileManager.default.temporaryDirectory.appending(path: "stammtisch-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: output) }
        let options = try options(content: "\(Self.repository)/content", output: output)
        _ = try await SitePipeline(options).build()
        let responder = try await responder(options)
        var count = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: output) where name != ".stammtisch" {
            guard let built = FileManager.default.contents(atPath: "\(output)/\(name)").map(Array.init) else {
                continue
            }
            let address = name.hasSuffix("index.html") ? String(name.dropLast("index.html".count)) : name
            let response = try await get("/\(address)", from: responder)
            #expect(response.status == .ok, "\(name)")
            if name.hasSuffix(".html") {
                let (mine, theirs) = (stripped(bytes(response), ofScript: true), stripped(built, ofScript: false))
                #expect(mine == theirs, "\(name)")
            } else {
                #expect(bytes(response) == built, "\(name)")
            }
            count += 1
        }
        #expect(count > 100)
    }

    @Test("Media types are those of the endings, with the character set of texts")
    func mediaTypes() async throws {
        let responder = try await responder(options(content: "\(Self.repository)/content"))
        for (address, type) in [
            ("/", "text/html; charset=utf-8"), ("/feed.xml", "application/xml; charset=utf-8"),
            ("/feed.json", "application/json; charset=utf-8"), ("/some.ics", "text/calendar; charset=utf-8"),
            ("/robots.txt", "text/plain; charset=utf-8"),
            ("/assets/favicon.svg", "image/svg+xml; charset=utf-8"), ("/404.html", "text/html; charset=utf-8"),
        ] {
            let response = try await get(address, from: responder)
            #expect(response.status == .ok && response.mediaType == type, "\(address)")
        }
        let home = String(decoding: bytes(try await get("/", from: responder)), as: UTF8.self)
        let style = try #require(home.firstMatch(of: /href="([^"]*style[^"]*\.css)"/))
        let response = try await get(String(style.1), from: responder)
        #expect(response.status == .ok && response.mediaType == "text/css; charset=utf-8")
    }

    @Test("An address without its slash leads to the page, an unknown one to the site's own page")
    func otherAddresses() async throws {
        let responder = try await responder(options(content: "\(Self.repository)/content"))
        let redirect = try await get("/koeln?a=b", from: responder)
        #expect(redirect.status == .found && redirect.headers.contains { $0 == ("Location", "/koeln/?a=b") })
        for address in [
            "/nichts/", "//koeln/", "/koeln/../", "/%2e%2e/content/site.yml", "/etc/passwd", "/content/site.yml",
            "/..%2fPackage.swift", "/.stammtisch", "/.stammtisch/", "/KOELN/",
        ] {
            let response = try await get(address, from: responder)
            #expect(response.status == .notFound, "\(address)")
            #expect(String(decoding: bytes(response), as: UTF8.self).contains("preview.js"), "\(address)")
        }
    }

    @Test("Only reading is possible, only for this machine, and the channel only for its pages")
    func refusals() async throws {
        let responder = try await responder(options(content: "\(Self.repository)/content"))
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"] {
            #expect(try await get("/", from: responder, method: method).status == .methodNotAllowed)
        }
        #expect(try await get("http://evil.example/", from: responder).status == .forbidden)
        #expect(try await get("/a%00", from: responder).status == .badRequest)
        let events = "/.stammtisch/events"
        #expect(try await get(events, from: responder, headers: "\r\nOrigin: http://evil.example").status == .forbidden)
        #expect(try await get(events, from: responder).mediaType == "text/event-stream")
    }

    @Test("Below a folder of its host the site is served where its pages link to")
    func baseFolder() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stammtisch-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: "\(folder)/bonn", withIntermediateDirectories: true)
        let site = "title: Netz\nurl: https://netz.example/treffen/\ntimeZone: Europe/Berlin\n"
        try Data(site.utf8).write(to: URL(fileURLWithPath: "\(folder)/site.yml"))
        let chapter = "---\nname: Bonn\ncity: Bonn\n---\n"
        try Data(chapter.utf8).write(to: URL(fileURLWithPath: "\(folder)/bonn/chapter.md"))
        let responder = try await responder(options(content: folder))
        #expect(try await get("/treffen/bonn/", from: responder).status == .ok)
        #expect(try await get("/bonn/", from: responder).status == .notFound)
        for start in ["/", "/treffen"] {
            let redirect = try await get(start, from: responder)
            #expect(redirect.status == .found && redirect.headers.contains { $0 == ("Location", "/treffen/") })
        }
    }

    @Test("Where there never was a site, there is a page that hears of what is wrong")
    func withoutSite() async throws {
        let responder = try await responder(options(content: "\(Self.repository)/nothing"))
        let response = try await get("/koeln/", from: responder)
        #expect(response.status == .noSite && String(decoding: bytes(response), as: UTF8.self).contains("preview.js"))
        guard case .events(let events) = try await get("/.stammtisch/events", from: responder).body else {
            Issue.record("no channel")
            return
        }
        var iterator = events.makeAsyncIterator()
        let news = try #require(await iterator.next())
        #expect(news.hasPrefix("retry: 500\ndata: {") && news.hasSuffix("}\n\n") && news.contains("site.yml"))
        #expect(news.split(separator: "\n").count == 2)
    }
}
