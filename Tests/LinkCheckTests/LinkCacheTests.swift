import Testing

@testable import LinkCheck

@Suite("The cache of answers")
struct LinkCacheTests {
    private static let address = "https://some.example/"
    private static let now = 1_800_000_000

    private func cache(_ answer: LinkAnswer) -> LinkCache {
        var cache = LinkCache()
        cache.keep(answer, to: Self.address, at: Self.now)
        return cache
    }

    @Test("Good answers count for seven days", arguments: [LinkAnswer.fine, .moved(to: "https://new.example/")])
    func good(answer: LinkAnswer) {
        let cache = cache(answer)
        #expect(cache.answer(to: Self.address, at: Self.now + 7 * 86_400 - 1) == answer)
        #expect(cache.answer(to: Self.address, at: Self.now + 7 * 86_400) == nil)
    }

    @Test("All others for an hour", arguments: [LinkAnswer.status(code: 404), .failed(reason: .timeout), .unclear])
    func bad(answer: LinkAnswer) {
        let cache = cache(answer)
        #expect(cache.answer(to: Self.address, at: Self.now + 3_599) == answer)
        #expect(cache.answer(to: Self.address, at: Self.now + 3_600) == nil)
    }

    @Test("An answer from the future counts for nothing")
    func future() {
        #expect(cache(.fine).answer(to: Self.address, at: Self.now - 1) == nil)
    }

    @Test(
        "What is written can be read again, without what counts no more",
        arguments: [LinkAnswer.fine, .moved(to: "https://new.example/ü"), .status(code: 500), .unclear]
            + [.failed(reason: .untrustedCertificate)]
    )
    func roundTrip(answer: LinkAnswer) throws {
        var cache = cache(answer)
        let bytes = try cache.bytes(at: Self.now)
        #expect(LinkCache(bytes) == cache)
        cache.keep(.fine, to: "https://old.example/", at: Self.now - 8 * 86_400)
        #expect(try cache.bytes(at: Self.now) == bytes)
    }

    @Test(
        "Anything else is no cache",
        arguments: ["", "{", "[]", #"{"version":2,"links":{}}"#, #"{"version":1,"links":{"a":{"asked":1}}}"#]
    )
    func broken(text: String) {
        #expect(LinkCache(Array(text.utf8)) == nil)
    }
}
