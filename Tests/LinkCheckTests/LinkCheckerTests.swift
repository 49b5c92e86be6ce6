import Testing

@testable import LinkCheck

/// Answers 200 to everything in the order asked, one at a time, and keeps a record.
private struct RecordingTransport: LinkTransport {
    private(set) var requests: [LinkRequest] = []
    private(set) var mostAtOnce = 0
    private(set) var mostAtOnceByHost: [String: Int] = [:]
    private var underWay: [(number: Int, host: String)] = []

    mutating func begin(_ request: LinkRequest, as number: Int) {
        let host = String(request.address.split(separator: "/")[1]).lowercased()
        requests.append(request)
        underWay.append((number, host))
        mostAtOnce = max(mostAtOnce, underWay.count)
        mostAtOnceByHost[host] = max(mostAtOnceByHost[host] ?? 0, underWay.count { $0.host == host })
    }

    mutating func responses() -> [(number: Int, response: LinkResponse)] {
        underWay.isEmpty ? [] : [(underWay.removeFirst().number, .status(200, location: nil))]
    }
}

@Suite("Asking many addresses")
struct LinkCheckerTests {
    private func checker(_ change: (inout LinkChecker.Limits) -> Void = { _ in }) -> LinkChecker {
        var limits = LinkChecker.Limits()
        change(&limits)
        return LinkChecker(limits: limits) { .zero }
    }

    @Test("Eight at once in all, two at once of one host, and every one is asked")
    func politeness() {
        let addresses = (0..<40).map { "https://\($0 % 3 == 0 ? "EINS.example" : "host\($0 % 10).example")/\($0)" }
        var transport = RecordingTransport()
        let answers = checker().ask(addresses, through: &transport)
        #expect(answers.count == 40)
        #expect(transport.requests.count == 40)
        #expect(transport.mostAtOnce == 8)
        #expect(transport.mostAtOnceByHost.values.max() == 2)
        #expect(transport.mostAtOnceByHost["eins.example"] == 2)
    }

    @Test("What is over the limit has no answer")
    func tooMany() {
        var transport = RecordingTransport()
        let addresses = (0..<7).map { "https://host\($0).example/" }
        let answers = checker { $0.addresses = 5 }.ask(addresses, through: &transport)
        #expect(answers.keys.sorted() == Array(addresses.prefix(5)))
        #expect(transport.requests.count == 5)
    }

    @Test("When the time is over, nothing is waited for")
    func time() {
        var transport = RecordingTransport()
        var rounds = 0
        let checker = LinkChecker(limits: LinkChecker.Limits(time: .seconds(3))) {
            rounds += 1
            return .seconds(rounds)
        }
        let answers = checker.ask((0..<7).map { "https://host\($0).example/" }, through: &transport)
        #expect(answers.count == 2)
    }

    @Test("Progress counts what is done")
    func progress() {
        var transport = RecordingTransport()
        var counts: [Int] = []
        _ = checker().ask(["https://a.example/", "https://b.example/"], through: &transport) { counts.append($0) }
        #expect(counts == [1, 2])
    }
}
