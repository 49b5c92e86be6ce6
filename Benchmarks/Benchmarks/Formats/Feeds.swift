import SyndicationFormat

/// A feed of whole posts, about four kilobytes of HTML each.
enum Feeds {
    static let channel = RSSChannel(
        title: "#SoMe & Friends",
        link: "https://some.example/",
        description: "Die Stammtische des Netzwerks",
        selfLink: "https://some.example/feed.xml"
    )
    static let items = (0..<1_000).map(item)

    static let paragraph = """
        <p>Mehr als vierzig Leute kamen ins Severin, und die Frage des Abends blieb: Wem gehört ein Bild, auf dem \
        <em>alle</em> zu sehen sind? <a href="https://some.example/koeln/2015-03-05-recht/">Stefan Schulze</a> \
        zeigte an Beispielen, wo „privat“ aufhört &amp; wo Öffentlichkeit beginnt.</p>

        """

    private static func item(number: Int) -> RSSItem {
        let address = "https://some.example/koeln/2015-03-05-recht-\(number)/"
        var item = RSSItem(title: "Recht im Netz: Teil \(number)", link: address, guid: .opaque("tag:some:\(number)"))
        item.pubDate = FeedDate(year: 2015, month: 3, day: 5, hour: 0, minute: 0, utcOffset: 3_600)
        item.description = "Mehr als vierzig Leute kamen ins Severin, und die Frage des Abends blieb."
        item.creators = ["Wiebke Schumann"]
        item.categories = ["Recht", "Networking"]
        item.enclosure = RSSItem.Enclosure(url: "\(address)podium.jpg", length: 183_201, type: "image/jpeg")
        item.content = Array(String(repeating: paragraph, count: 12).utf8)
        return item
    }
}
