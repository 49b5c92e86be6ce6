import RandomTexts
import SyndicationFormat
import Testing

@Suite("RSS 2.0")
struct RSSTests {
    private static let date = FeedDate(year: 2015, month: 1, day: 22, hour: 19, minute: 0, utcOffset: 3_600)

    private var channel: RSSChannel {
        RSSChannel(
            title: "Stammtische & Co.",
            link: "https://example.org/",
            description: "Alle Termine",
            selfLink: "https://example.org/feed.xml"
        )
    }

    private func item(_ title: String) -> RSSItem {
        RSSItem(title: title, link: "https://example.org/1/", guid: .opaque("tag:example.org,2015:1"))
    }

    @Test("A feed with everything")
    func writesEveryElement() {
        var item = item("A & B ]]> <b>")
        item.pubDate = Self.date
        item.description = "Kurz & gut"
        item.creators = ["Ada", "Grace"]
        item.categories = ["Swift"]
        item.enclosure = RSSItem.Enclosure(url: "https://example.org/a.jpg", length: 4_711, type: "image/jpeg")
        var media = RSSItem.Media(url: "https://example.org/a.jpg", type: "image/jpeg")
        media.width = 1_200
        media.description = "Ein Raum"
        item.media = media
        item.content = Array("<p>Ja ]]> nein</p>".utf8)
        var channel = channel
        channel.language = "de-DE"
        channel.lastBuildDate = Self.date
        channel.ttl = 60
        channel.hub = "https://hub.example.org/"
        #expect(
            String(decoding: channel.rendered([item]), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
                xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:media="http://search.yahoo.com/mrss/">
                <channel>
                <title>Stammtische &#x26; Co.</title>
                <link>https://example.org/</link>
                <description>Alle Termine</description>
                <atom:link href="https://example.org/feed.xml" rel="self" type="application/rss+xml"/>
                <atom:link href="https://hub.example.org/" rel="hub"/>
                <language>de-DE</language>
                <lastBuildDate>Thu, 22 Jan 2015 19:00:00 +0100</lastBuildDate>
                <ttl>60</ttl>
                <item>
                <title>A &#x26; B ]]&#x3E; &#x3C;b&#x3E;</title>
                <link>https://example.org/1/</link>
                <guid isPermaLink="false">tag:example.org,2015:1</guid>
                <pubDate>Thu, 22 Jan 2015 19:00:00 +0100</pubDate>
                <dc:creator>Ada</dc:creator>
                <dc:creator>Grace</dc:creator>
                <category>Swift</category>
                <description>Kurz &#x26; gut</description>
                <content:encoded><![CDATA[<p>Ja ]]]]><![CDATA[> nein</p>]]></content:encoded>
                <enclosure url="https://example.org/a.jpg" length="4711" type="image/jpeg"/>
                <media:content url="https://example.org/a.jpg" type="image/jpeg" medium="image" width="1200">
                <media:description type="plain">Ein Raum</media:description>
                </media:content>
                </item>
                </channel>
                </rss>

                """
        )
    }

    @Test("A feed without items, and an item with the least there can be")
    func writesOnlyWhatIsThere() {
        let empty = FeedParser()
        #expect(empty.parse(channel.rendered([])))
        #expect(empty.elements.map(\.name) == ["rss", "channel", "title", "link", "description", "atom:link"])

        let item = RSSItem(title: "", link: "https://example.org/2/", guid: .permalink("https://example.org/2/"))
        let parser = FeedParser()
        #expect(parser.parse(channel.rendered([item])))
        #expect(parser.elements.suffix(4).map(\.name) == ["item", "title", "link", "guid"])
        #expect(parser.attributes(of: "guid") == [["isPermaLink": "true"]])
    }

    @Test(
        "Whatever a title and a text hold, the feed is well-formed and says the same",
        arguments: [
            "A & B ]]> <b>", "&amp; &lt; &#x26;", "👩‍👩‍👧‍👦 🏳️‍🌈", "a\u{0}\u{1}\u{B}\u{FFFE}\u{FFFF}b", "]]\u{0}>", "]]]]>>",
            "\"'`\\",
            "<![CDATA[x]]>", "<!-- -->", "\u{2028}\u{85}\u{7F}", "e\u{301}\u{323}", "\u{10FFFF}\u{FFFD}\u{FEFF}",
        ]
    )
    func survivesNastyTexts(text: String) {
        var item = item(text)
        item.creators = [text]
        item.content = Array(text.utf8)
        item.enclosure = RSSItem.Enclosure(url: text, length: 0, type: text)

        let parser = FeedParser()
        #expect(parser.parse(channel.rendered([item])))
        var expected = String.UnicodeScalarView()
        expected += text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }
        let bytes = Array(String(expected).utf8)
        #expect(parser.texts(of: "title").last.map { Array($0.utf8) } == bytes)
        #expect(parser.texts(of: "dc:creator").map { Array($0.utf8) } == [bytes])
        #expect(parser.texts(of: "content:encoded").map { Array($0.utf8) } == [bytes])
        #expect(parser.attributes(of: "enclosure").first?["url"].map { Array($0.utf8) } == bytes)
    }

    @Test("Ten thousand random texts are read back by libxml2, in elements, attributes and CDATA sections")
    func roundTripsRandomTexts() throws {
        var random = RandomText(seed: 2_822)
        let texts = (0..<10_000).map { round in
            round % 50 == 0 ? random.unbroken(scalars: 300) : random.text(pieces: random.next(below: 60))
        }
        let items = texts.map { text in
            var item = item(text)
            item.content = Array(text.utf8)
            item.enclosure = RSSItem.Enclosure(url: text, length: 0, type: "text/plain")
            return item
        }
        let parser = FeedParser()
        try #require(parser.parse(channel.rendered(items)))
        let titles = parser.texts(of: "title").dropFirst()
        let contents = parser.texts(of: "content:encoded")
        let addresses = parser.attributes(of: "enclosure").map { $0["url"] ?? "" }
        try #require([titles.count, contents.count, addresses.count] == [10_000, 10_000, 10_000])
        for (text, (title, (content, address))) in zip(texts, zip(titles, zip(contents, addresses))) {
            let written = allowedScalars(of: text)
            let read = withOneLineBreak(written)
            try #require(Array(title.unicodeScalars) == read)
            // Foundation feeds libxml2 piece by piece, and then it leaves line breaks in CDATA as they are.
            try #require(withOneLineBreak(Array(content.unicodeScalars)) == read)
            try #require(Array(address.unicodeScalars) == written)
        }
    }

    /// Source: XML 1.0 §2.2.
    private func allowedScalars(of text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            let isControl = scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar)
            return !isControl && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        }
    }

    /// What every parser makes of line breaks in text. Source: XML 1.0 §2.11.
    private func withOneLineBreak(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\n", index > 0, scalars[index - 1] == "\r" { continue }
            result.append(scalar == "\r" ? "\n" : scalar)
        }
        return result
    }
}
