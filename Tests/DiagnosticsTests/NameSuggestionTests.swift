import Testing

@testable import Diagnostics

@Suite("Name suggestions")
struct NameSuggestionTests {
    private let keys = ["title", "date", "start", "end", "status", "speakers", "summary", "recapOf"]

    @Test(
        "A slip of the fingers finds the name",
        arguments: [
            ("strat", "start"), ("Title", "title"), ("titel", "title"), ("sumary", "summary"), ("speaker", "speakers"),
            ("recapof", "recapOf"), ("dat", "date"), ("satrt", "start"),
        ]
    )
    func found(_ typed: String, means expected: String) {
        #expect(nearestName(to: typed, in: keys) == expected)
    }

    @Test("A different word finds nothing", arguments: ["", "venue", "xyz", "description", "tag"])
    func notFound(_ typed: String) {
        #expect(nearestName(to: typed, in: keys) == nil)
    }

    @Test("Of equally close names the earlier is taken, of others the closer")
    func choice() {
        #expect(nearestName(to: "bat", in: ["cat", "hat"]) == "cat")
        #expect(nearestName(to: "koelm", in: ["kaelm-x", "koeln"]) == "koeln")
        #expect(nearestName(to: "a", in: [String]()) == nil)
    }

    @Test("A name is the only near one where no other is near, whichever is nearest")
    func onlyOne() {
        #expect(onlyNearName(to: "titel", in: keys) == nearestName(to: "titel", in: keys))
        #expect(onlyNearName(to: "bat", in: ["cat", "hat"]) == nil)
        #expect(onlyNearName(to: "staart", in: ["start", "staats"]) == nil)
        #expect(onlyNearName(to: "xyz", in: ["start"]) == nil)
    }

    @Test("A name of megabytes is answered at once, as no candidate has its length")
    func hugeName() {
        #expect(nearestName(to: String(repeating: "a", count: 3_000_000), in: keys) == nil)
    }
}
