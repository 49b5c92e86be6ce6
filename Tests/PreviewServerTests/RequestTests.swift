import Testing

@testable import PreviewServer

@Suite("Requests")
struct RequestTests {
    /// - Parameter text: with or without the last line's end.
    private func head(_ text: String) throws -> RequestHead {
        try RequestHead((text.hasSuffix("\r\n") ? String(text.dropLast()) : text).utf8)
    }

    private func target(_ target: String, host: String = "localhost:8080") throws -> RequestTarget? {
        RequestTarget(try head("GET \(target) HTTP/1.1\r\nHost: \(host)"))
    }

    @Test("A browser's request is understood")
    func browser() throws {
        let head = try head("GET /koeln/?a=b HTTP/1.1\r\nHost: localhost:8080\r\nACCEPT: text/html\r\nX-Empty:\r\n")
        #expect(head.method == "GET" && head.target == "/koeln/?a=b" && head.keepsConnection && !head.hasBody)
        #expect(head.value(of: "accept") == "text/html" && head.value(of: "x-empty") == "")
        #expect(RequestTarget(head)?.path == "/koeln/" && RequestTarget(head)?.authority == "localhost:8080")
    }

    @Test(
        "What is no request is refused",
        arguments: [
            "", "GET", "GET /", "GET  / HTTP/1.1", "GET / HTTP/1.1 ", "G(T / HTTP/1.1", "GET /\u{0} HTTP/1.1",
            "GET /ä HTTP/1.1", "GET / HTTP/1.1\r\nHost", "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\n folded: a",
            "GET / HTTP/1.1\r\n: a", "GET / HTTP/1.1\r\nA: b\u{0}c",
        ]
    )
    func malformed(text: String) {
        #expect(throws: RequestHead.Fault.malformed) { try RequestHead(text.utf8) }
    }

    @Test("Only HTTP/1.0 and HTTP/1.1 are spoken", arguments: ["HTTP/2.0", "HTTP/0.9", "http/1.1", "HTTP/1.1x"])
    func versions(version: String) {
        #expect(throws: RequestHead.Fault.unknownVersion) { try RequestHead("GET / \(version)".utf8) }
    }

    @Test("A connection is kept unless the browser or a body says otherwise")
    func persistence() throws {
        #expect(try !head("GET / HTTP/1.1\r\nConnection: foo, Close").keepsConnection)
        #expect(try !head("GET / HTTP/1.0").keepsConnection)
        #expect(try head("GET / HTTP/1.0\r\nConnection: keep-alive").keepsConnection)
        #expect(try !head("POST / HTTP/1.1\r\nContent-Length: 3").keepsConnection)
        #expect(try !head("GET / HTTP/1.1\r\nTransfer-Encoding: chunked").keepsConnection)
        #expect(try head("GET / HTTP/1.1\r\nContent-Length: 0").keepsConnection)
    }

    @Test("Percent-encoding is resolved once, and what it hides stays a name")
    func encoding() throws {
        #expect(try target("/k%C3%B6ln/%2e%2e/%252e")?.path == "/köln/../%2e")
        #expect(try target("//etc/passwd")?.path == "//etc/passwd")
        for wrong in ["/%", "/%4", "/%zz", "/a%00b", "/%0d%0a", "/%ff", "koeln", "*", "?a", "ftp://localhost:8080/"] {
            #expect(try target(wrong) == nil, "\(wrong)")
        }
    }

    @Test("A whole address names the host, whatever the header says")
    func wholeAddress() throws {
        #expect(try target("http://evil.example/a?b", host: "localhost:8080")?.authority == "evil.example")
        #expect(try target("http://localhost:8080")?.path == "/")
        #expect(try target("http://localhost:8080?b")?.original == "/?b")
    }

    @Test("A request names exactly one host")
    func hosts() throws {
        #expect(RequestTarget(try head("GET / HTTP/1.1")) == nil)
        #expect(RequestTarget(try head("GET / HTTP/1.1\r\nHost: a\r\nHost: a")) == nil)
    }

    @Test("This machine's names with the port are let in, and nobody else")
    func localHosts() {
        let hosts = LocalHosts(port: 8080)
        for name in ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"] { #expect(hosts.allow(name)) }
        for name in [
            "", "localhost", "localhost:80", "localhost:8080.evil.example", "evil.example:8080",
            "127.0.0.1.nip.io:8080",
            "0.0.0.0:8080", "user@localhost:8080", "localhost.:8080",
        ] {
            #expect(!hosts.allow(name), "\(name)")
        }
        #expect(LocalHosts(port: 80).allow("localhost") && !LocalHosts(port: 8080).allow("localhost"))
    }

    @Test(
        "The channel is for the preview's own pages",
        arguments: [
            ("", true), ("Origin: http://localhost:8080\r\n", true), ("Sec-Fetch-Site: same-origin\r\n", true),
            ("Origin: https://localhost:8080\r\n", false), ("Origin: http://localhost:3000\r\n", false),
            ("Origin: null\r\n", false), ("Origin: http://evil.example\r\n", false),
            ("Sec-Fetch-Site: cross-site\r\n", false),
            ("Sec-Fetch-Site: same-site\r\n", false),
            ("Origin: http://localhost:8080\r\nOrigin: http://evil.example\r\n", false),
        ]
    )
    func origins(headers: String, isAllowed: Bool) throws {
        let head = try head("GET / HTTP/1.1\r\nHost: localhost:8080\r\n" + headers)
        #expect(LocalHosts(port: 8080).allowPage(sending: head) == isAllowed)
    }
}
