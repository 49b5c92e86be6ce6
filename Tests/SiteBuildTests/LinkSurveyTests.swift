import ContentLoading
import Diagnostics
import FileAccess
import LinkCheck
import Testing

@testable import SiteBuild

/// Answers each address as told, without a network.
private struct ToldTransport: LinkTransport {
    var told: [String: LinkResponse]
    private(set) var asked: [String] = []
    private var underWay: [(number: Int, response: LinkResponse)] = []

    init(_ told: [String: LinkResponse]) {
        self.told = told
    }

    mutating func begin(_ request: LinkRequest, as number: Int) {
        asked.append(request.address)
        underWay.append((number, told[request.address] ?? .status(200, location: nil)))
    }

    mutating func responses() -> [(number: Int, response: LinkResponse)] {
        defer { underWay = [] }
        return underWay
    }
}

@Suite("A survey of links")
struct LinkSurveyTests {
    private static let now = 1_800_000_000
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestSite.minimal)
        try folder.write([
            "content/seite.md":
                "---\ntitle: Seite\n---\n<https://a.example/>\n<https://b.example/>\n<https://b.example/>\n"
        ])
    }

    private func run(_ transport: inout ToldTransport, at now: Int = now) async throws -> LinkReport {
        let options = LinkCheckOptions(
            contentFolder: folder("content"),
            cacheFile: folder("cache/links.json"),
            now: now,
            time: .seconds(60)
        )
        return try await LinkSurvey(options).run(through: &transport, elapsed: { .zero })
    }

    private func place(_ line: Int) -> Diagnostics.SourceLocation {
        SourceLocation(file: folder("content/seite.md"), line: line, column: 2)
    }

    @Test("An address is asked once, and its finding stands at the first place and knows the others")
    func finding() async throws {
        var transport = ToldTransport(["https://b.example/": .status(404, location: nil)])
        let report = try await run(&transport)
        #expect(transport.asked.filter { $0 == "https://a.example/" }.count == 1)
        #expect(report.warnings.map(\.location) == [place(5)])
        #expect(
            report.warnings.map(\.problem) == [
                .deadLink(address: "https://b.example/", status: 404, others: [place(6)])
            ]
        )
        #expect(report.warnings.allSatisfy { $0.severity == .warning })
        #expect((report.addresses, report.remembered, report.notAsked) == (2, 0, 0))
    }

    @Test("Answers are remembered: the good ones longer than the bad ones")
    func remembered() async throws {
        var transport = ToldTransport(["https://b.example/": .status(404, location: nil)])
        let first = try await run(&transport)
        var later = ToldTransport([:])
        let second = try await run(&later, at: Self.now + 3_599)
        #expect(second.warnings == first.warnings)
        #expect((later.asked, second.remembered) == ([], 2))
        let third = try await run(&later, at: Self.now + 3_600)
        #expect((later.asked, third.warnings) == (["https://b.example/"], []))
    }

    @Test("Where nothing at all is reached, that is what is said, and nothing is remembered")
    func offline() async throws {
        let nobody = LinkResponse.failure(.unknownHost)
        var transport = ToldTransport(["https://a.example/": nobody, "https://b.example/": nobody])
        let report = try await run(&transport)
        #expect(report.isOffline)
        #expect(report.warnings.isEmpty)
        #expect(FileStatus(of: folder("cache/links.json")) == nil)
    }

    @Test("One dead link is told from a dead line by asking one that answered before")
    func notOffline() async throws {
        var transport = ToldTransport(["https://b.example/": .failure(.unknownHost)])
        _ = try await run(&transport)
        var later = transport
        let report = try await run(&later, at: Self.now + 3_600)
        #expect(!report.isOffline)
        #expect(later.asked.suffix(2) == ["https://b.example/", "https://a.example/"])
        #expect(report.warnings.count == 1)
        later.told["https://a.example/"] = .failure(.unreachable)
        #expect(try await run(&later, at: Self.now + 7_200).isOffline)
    }

    @Test("A link into a private network is no sign of a dead line")
    func privateNetwork() async throws {
        let refusal = LinkResponse.failure(.privateNetwork)
        var transport = ToldTransport(["https://a.example/": refusal, "https://b.example/": refusal])
        let report = try await run(&transport)
        #expect(!report.isOffline)
        #expect(report.warnings.count == 2)
    }
}
