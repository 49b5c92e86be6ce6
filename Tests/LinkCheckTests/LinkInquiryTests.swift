import Testing

@testable import LinkCheck

@Suite("Asking one address")
struct LinkInquiryTests {
    private static let old = "https://old.example/"
    private static let new = "https://new.example/"

    /// What is known in the end, and what was requested on the way.
    private func ask(_ responses: LinkResponse...) -> (answer: LinkAnswer?, requests: [LinkRequest]) {
        var inquiry = LinkInquiry(Self.old)
        var requests: [LinkRequest] = []
        for response in responses {
            requests.append(inquiry.request)
            if let answer = inquiry.take(response) { return (answer, requests) }
        }
        return (nil, requests)
    }

    @Test("An address that answers HEAD is fine, and asked once")
    func fine() {
        let asked = ask(.status(200, location: nil))
        #expect(asked.answer == .fine)
        #expect(asked.requests == [LinkRequest(method: .head, address: Self.old)])
    }

    @Test("Where HEAD finds nothing, GET decides", arguments: [403, 404, 405, 500, 501])
    func getInstead(status: Int) {
        let asked = ask(.status(status, location: nil), .status(206, location: nil))
        #expect(asked.answer == .fine)
        #expect(asked.requests.map(\.method) == [.head, .get])
        #expect(ask(.failure(.brokenOff), .status(200, location: nil)).answer == .fine)
    }

    @Test("What is missing or fails is told by its status", arguments: [404, 418, 500, 503])
    func dead(status: Int) {
        let asked = ask(.status(status, location: nil), .status(status, location: nil))
        #expect(asked.answer == .status(code: status))
    }

    @Test("Nobody asks twice what is gone for good, or a server that wants to be left alone")
    func once() {
        #expect(ask(.status(410, location: nil)).answer == .status(code: 410))
        #expect(ask(.status(429, location: nil)).answer == .unclear)
    }

    @Test("Servers that turn programs away say nothing about the link", arguments: [401, 403, 407, 999])
    func unclear(status: Int) {
        #expect(ask(.status(status, location: nil), .status(status, location: nil)).answer == .unclear)
    }

    @Test("A permanent redirect gives the new address, if there is something", arguments: [301, 308])
    func moved(status: Int) {
        let asked = ask(.status(status, location: Self.new), .status(200, location: nil))
        #expect(asked.answer == .moved(to: Self.new))
        #expect(asked.requests.map(\.address) == [Self.old, Self.new])
        let dead = ask(.status(status, location: Self.new), .status(410, location: nil))
        #expect(dead.answer == .status(code: 410))
    }

    @Test("The new address is the last one that only permanent redirects lead to")
    func movedInPart() {
        let login = "https://new.example/login"
        #expect(
            ask(.status(301, location: Self.new), .status(302, location: login), .status(200, location: nil)).answer
                == .moved(to: Self.new)
        )
        #expect(
            ask(.status(302, location: login), .status(301, location: Self.new), .status(200, location: nil)).answer
                == .fine
        )
    }

    @Test("Five redirects are followed, a sixth is not")
    func endless() {
        let hop = LinkResponse.status(302, location: Self.new)
        #expect(ask(hop, hop, hop, hop, hop, .status(200, location: nil)).answer == .fine)
        let asked = ask(hop, hop, hop, hop, hop, hop)
        #expect(asked.answer == .failed(reason: .endlessRedirects))
        #expect(asked.requests.count == 6)
    }
}
