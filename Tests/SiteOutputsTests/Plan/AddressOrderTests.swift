import ChapterModel
import RandomTexts
import Testing

@testable import SiteOutputs

@Suite("The order of a site's addresses")
struct AddressOrderTests {
    private func paths(_ texts: [String]) throws -> [SitePath] {
        try texts.map { try #require(SitePath(text: $0), "\($0)") }
    }

    @Test("Addresses of any length come in the order of their texts")
    func order() throws {
        var random = RandomText(seed: 7)
        let texts = Set((0..<3_000).map { _ in "/" + random.address(length: random.next(below: 40)) }).sorted()
        var shuffled = texts
        for index in shuffled.indices { shuffled.swapAt(index, random.next(below: shuffled.count)) }
        let order = AddressOrder(try paths(shuffled))
        #expect(order.areSurelyDistinct)
        #expect(order.positions.map { shuffled[$0] } == texts)
    }

    @Test(
        "Addresses that a file system may take for one are looked at again",
        arguments: [
            ["/koeln/", "/mainz/", "/koeln/"], ["/koeln/Bild.jpg", "/koeln/bild.jpg"], ["/köln/", "/ko\u{308}ln/"],
            ["/koeln/", "/koeln/index.html"],
        ]
    )
    func twins(texts: [String]) throws {
        #expect(!AddressOrder(try paths(texts)).areSurelyDistinct)
        #expect(AddressOrder(try paths(["/koeln/", "/koeln/feed.xml", "/koeln/feed", "/"])).areSurelyDistinct)
    }
}

extension AddressOrderTests {
    @Test("Capitals are told from all other signs, wherever they stand", arguments: 0..<17)
    func capitals(offset: Int) throws {
        for sign in "!-0:;=@AMZ[_`az~" {
            let text = "/" + String(repeating: "a", count: offset) + String(sign) + "b"
            guard let path = SitePath(text: text) else { continue }
            #expect(AddressOrder([path]).areSurelyDistinct == !sign.isUppercase, "\(text)")
        }
    }
}

extension RandomText {
    /// Of few signs, so that many have the same beginning.
    fileprivate mutating func address(length: Int) -> String {
        String((0..<length).map { index in index % 9 == 8 ? "-" : ["a", "b"][next(below: 2)] })
    }
}
