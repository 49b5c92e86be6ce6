import CommonMark
import Testing

@Suite("Links and images")
struct ReferenceTests {
    @Test("One document is rendered with different addresses")
    func resolving() throws {
        let document = try MarkdownDocument(parsing: "[a](x) ![b](y.jpg)")
        let page = document.html { ResolvedReference(address: "../\($0.destination)") }
        let feed = document.html { ResolvedReference(address: "https://example.org/\($0.destination)") }
        #expect(
            String(decoding: page, as: UTF8.self)
                == "<p><a href=\"../x\">a</a> <img src=\"../y.jpg\" alt=\"b\" /></p>\n"
        )
        #expect(
            String(decoding: feed, as: UTF8.self)
                == "<p><a href=\"https://example.org/x\">a</a> "
                + "<img src=\"https://example.org/y.jpg\" alt=\"b\" /></p>\n"
        )
    }

    @Test("An image gets its size, a link its relation")
    func attributes() throws {
        let document = try MarkdownDocument(parsing: "a [![b](y.jpg \"t\")](x \"u\")")
        let html = document.html { reference in
            switch reference.kind {
            case .link: ResolvedReference(address: reference.destination, relation: "\"nofollow\"")
            case .image: ResolvedReference(address: "z.jpg", size: .init(width: 640, height: 480))
            }
        }
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <p>a <a href="x" title="u" rel="&quot;nofollow&quot;"><img src="z.jpg" alt="b" title="t" \
                width="640" height="480" loading="lazy" decoding="async" /></a></p>

                """
        )
    }

    @Test("Rendering tells where each address went, an empty one too")
    func addressOffsets() throws {
        let document = try MarkdownDocument(parsing: "# [a](x)\n\n[![ä](y)](z) [e](javascript:f)")
        let rendered = document.render { ResolvedReference(address: $0.destination) }
        #expect(
            rendered.addressOffsets.map { String(decoding: rendered.bytes[$0...].prefix(2), as: UTF8.self) }
                == ["x\"", "z\"", "y\"", "\">"]
        )
    }

    @Test("References come in reading order, decoded, with their texts")
    func references() throws {
        let source = """
            [*Fett* & `Code`](a\\*b&amp;c "T&auml;") <https://example.org/?a&b> <post@example.org>
            ![Ein *Bild* mit [Link](innen)](c%20d) [kurz]

            [kurz]: <e f>
            """
        let references = try MarkdownDocument(parsing: source).references
        #expect(references.map(\.index) == Array(0..<5))
        #expect(references.map(\.kind) == [.link, .link, .link, .image, .link])
        #expect(
            references.map(\.destination) == [
                "a*b&c", "https://example.org/?a&b", "mailto:post@example.org", "c%20d", "e f",
            ]
        )
        #expect(references.map(\.title) == ["Tä", "", "", "", ""])
        #expect(
            references.map(\.text) == [
                "Fett & Code", "https://example.org/?a&b", "post@example.org", "Ein Bild mit Link", "kurz",
            ]
        )
    }

    @Test("Addresses are escaped for HTML whatever the resolver returns")
    func escaping() throws {
        let document = try MarkdownDocument(parsing: "[a](b)")
        let html = document.html { _ in ResolvedReference(address: "\"><script>'&ä %41 \u{0}") }
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p><a href=\"%22%3E%3Cscript%3E&#x27;&amp;%C3%A4%20%41%20%00\">a</a></p>\n"
        )
    }

    @Test(
        "A scheme that runs scripts or reads files comes out empty",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "\u{1}javascript:x", "java\tscript:x",
            "java\nscript:x", "javascript\r:x", "javascript%3Aalert(1)", "%6Aavascript:x", "%0Ajavascript:x",
            "\u{FEFF}javascript:x", "\u{A0}javascript:x", "java\u{AD}script:x", "vbscript:x", "VBScript:x",
            "file:///etc/passwd", "data:text/html,<script>", "data:image/svg+xml,<svg>", "data:,x",
            "DATA%3atext/html,x",
            "javascript:\u{301}x",
        ],
        [MarkdownReference.Kind.link, .image]
    )
    func unsafeSchemes(address: String, kind: MarkdownReference.Kind) throws {
        let document = try MarkdownDocument(parsing: kind == .link ? "[a](b)" : "![a](b)")
        let html = String(decoding: document.html { _ in ResolvedReference(address: address) }, as: UTF8.self)
        #expect(html.contains(kind == .link ? "href=\"\"" : "src=\"\""))
    }

    @Test(
        "No way of writing such a scheme in Markdown keeps it alive",
        arguments: [
            "[a](javascript:x)", "[a](<javascript:x>)", "[a](java&#115;cript:x)", "[a](javascript&colon;x)",
            "[a](JAVASCRIPT&#x3A;x)", "[a](&#1;javascript:x)", "[a](java&Tab;script:x)", "[a](java&NewLine;script:x)",
            "[a](\\javascript:x)", "[a](javascript\\:x)", "<javascript:x>", "<JAVASCRIPT:x>",
            "[a]\n\n[a]: javascript:x",
            "![a](javascript:x)", "[a](data:image/png;base64,x)",
        ]
    )
    func unsafeMarkdown(source: String) throws {
        let html = try MarkdownDocument(parsing: source).html().lowercased()
        #expect(html.contains("href=\"\"") || html.contains("src=\"\"") || html.contains("href=\"%5cjavascript:x\""))
    }

    @Test(
        "Addresses that only look like it stay",
        arguments: [
            "javascript", "./javascript:x", "a/javascript:x", "?javascript:x", "#data:x", "javascripts:x", "tel:1",
        ]
    )
    func safeAddresses(address: String) throws {
        let document = try MarkdownDocument(parsing: "[a](\(address))")
        #expect(document.html() == "<p><a href=\"\(address)\">a</a></p>\n")
    }

    @Test("Embedded images of the four safe types stay, as in cmark")
    func embeddedImages() throws {
        for type in ["png", "gif", "jpeg", "webp", "PNG"] {
            let document = try MarkdownDocument(parsing: "![a](data:image/\(type);base64,AA==)")
            #expect(document.html().contains("src=\"data:image/\(type);base64,AA==\""))
        }
    }
}
