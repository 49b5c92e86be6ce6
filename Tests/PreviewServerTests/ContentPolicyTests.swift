import Testing

@testable import PreviewServer

@Suite("The page's policy in previews")
struct ContentPolicyTests {
    @Test(
        "The preview's own files are admitted, and nothing else changes",
        arguments: [
            ("default-src 'none'", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"),
            (
                "default-src 'none'; script-src 'none'; Style-Src https://a.example; connect-src 'self'",
                "default-src 'none'; script-src 'self'; Style-Src https://a.example 'self'; connect-src 'self'"
            ),
            ("img-src 'self'", "img-src 'self'"),
            (
                "default-src https://a.example;;",
                "default-src https://a.example; script-src https://a.example 'self'; "
                    + "style-src https://a.example 'self'; connect-src https://a.example 'self'"
            ),
        ]
    )
    func policies(policy: String, expected: String) {
        #expect(ContentPolicy.admittingOwnScript(policy) == expected)
    }

    @Test("The policy is found in its element, and a page without one stays as it is")
    func pages() {
        func adapted(_ page: String) -> String {
            String(decoding: ContentPolicy.admittingOwnScript(in: Array(page.utf8)), as: UTF8.self)
        }
        let policy = "default-src 'self'"
        let wide = "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'"
        #expect(
            adapted("<a><META content=\"\(policy)\" HTTP-EQUIV=\"Content-Security-Policy\"><p content=\"x\">")
                == "<a><META content=\"\(wide)\" HTTP-EQUIV=\"Content-Security-Policy\"><p content=\"x\">"
        )
        #expect(
            adapted("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">ä")
                == "<meta http-equiv=\"Content-Security-Policy\" content=\"\(wide)\">ä"
        )
        for page in [
            "", "<p>", "<meta http-equiv=\"refresh\" content=\"0\">", "<meta http-equiv=\"Content-Security-Policy\">",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"", "<p>http-equiv=\"Content-Security-Policy\"",
        ] {
            #expect(adapted(page) == page)
        }
    }
}
