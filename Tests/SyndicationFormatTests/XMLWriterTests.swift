import SyndicationFormat
import Testing

@Suite("XML")
struct XMLWriterTests {
    private func written(_ write: (inout XMLWriter) -> Void) -> String {
        String(decoding: XMLWriter.bytes(write), as: UTF8.self)
            .replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")
    }

    @Test("A sitemap, as an example of a document")
    func writesDocument() {
        let document = XMLWriter.bytes { xml in
            xml.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
            xml.open("url")
            xml.element("loc", text: "https://example.org/?a=1&b=2")
            xml.close("url")
            xml.element("empty", ["present": "yes", "absent": nil])
            xml.close("urlset")
        }
        #expect(
            String(decoding: document, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url>
                <loc>https://example.org/?a=1&#x26;b=2</loc>
                </url>
                <empty present="yes"/>
                </urlset>

                """
        )
    }

    @Test("Text is escaped by numbers, as the RSS profile has it for titles")
    func escapesText() {
        #expect(
            written { $0.element("title", text: "AT&T <b>\"x\"</b> ]]>") }
                == "<title>AT&#x26;T &#x3C;b&#x3E;\"x\"&#x3C;/b&#x3E; ]]&#x3E;</title>\n"
        )
    }

    @Test("Line breaks and tabs survive in attributes")
    func escapesAttributes() {
        #expect(
            written { $0.element("a", ["b": "\"<&>\t\r\n'"]) }
                == "<a b=\"&#x22;&#x3C;&#x26;&#x3E;&#x9;&#xD;&#xA;'\"/>\n"
        )
    }

    @Test(
        "Characters that XML forbids are left out and their neighbours stay",
        arguments: [
            "\u{0}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}",
        ]
    )
    func removesForbiddenCharacters(character: String) {
        let text = "a\u{FFFD}\(character)\u{FEFF}\u{FF21}\tb\n\(character)"
        #expect(written { $0.element("t", text: text) } == "<t>a\u{FFFD}\u{FEFF}\u{FF21}\tb\n</t>\n")
        #expect(written { $0.element("t", ["a": "x\(character)y"]) } == "<t a=\"xy\"/>\n")
        #expect(
            written { $0.element("t", cdata: Array(text.utf8)) }
                == "<t><![CDATA[a\u{FFFD}\u{FEFF}\u{FF21}\tb\n]]></t>\n"
        )
    }

    @Test(
        "The end of a CDATA section within one is split",
        arguments: [
            ("a]]>b", "<![CDATA[a]]]]><![CDATA[>b]]>"),
            ("]]]>]]>", "<![CDATA[]]]]]><![CDATA[>]]]]><![CDATA[>]]>"),
            ("]]\u{0}>", "<![CDATA[]]]]><![CDATA[>]]>"),
            (">]] ]>", "<![CDATA[>]] ]>]]>"),
            ("", "<![CDATA[]]>"),
        ]
    )
    func splitsCDATA(content: String, expected: String) {
        #expect(written { $0.element("t", cdata: Array(content.utf8)) } == "<t>\(expected)</t>\n")
    }

    @Test("What needs care gets it wherever it stands, in text and in CDATA sections")
    func caresEverywhere() {
        for count in 0..<18 {
            let filler = String(repeating: "x", count: count)
            #expect(
                written { $0.element("t", text: "\(filler)&<\u{1}>\n\u{FFFF}\u{FEFF}\(filler)") }
                    == "<t>\(filler)&#x26;&#x3C;&#x3E;\n\u{FEFF}\(filler)</t>\n"
            )
            #expect(
                written { $0.element("t", cdata: Array("\(filler)]]>\u{1}]>\u{FFFE}\(filler)]]>".utf8)) }
                    == "<t><![CDATA[\(filler)]]]]><![CDATA[>]>\(filler)]]]]><![CDATA[>]]></t>\n"
            )
        }
    }
}
