import Foundation
import ICalendarFormat
import SyndicationFormat

/// Writes every text of a JSON list into a calendar and a feed, for other programs to read back.
///
/// usage: text-samples CALENDAR FEED <TEXTS
@main
struct TextSamples {
    let texts: [String]

    static func main() throws {
        let paths = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
        guard paths.count == 2 else { throw CocoaError(.fileNoSuchFile) }
        let samples = TextSamples(
            texts: try JSONDecoder().decode([String].self, from: FileHandle.standardInput.readDataToEndOfFile())
        )
        try Data(samples.calendar).write(to: paths[0])
        try Data(samples.feed).write(to: paths[1])
    }

    /// An event for each text, with its number as UID.
    private var calendar: [UInt8] {
        let stamp = ICalDateTime(year: 2026, month: 1, day: 1, hour: 0, minute: 0)
        let end = ICalDateTime(year: 2026, month: 1, day: 1, hour: 1, minute: 0)
        let events = texts.enumerated().map { number, text in
            var event = VEvent(
                uid: String(number),
                dtstamp: stamp,
                period: .utc(start: stamp, end: end),
                summary: text
            )
            event.description = text
            event.location = text
            event.categories = [text, "a,b", text]
            event.contact = text
            return event
        }
        return VCalendar(VCalendar.Header(prodid: "-//Stammtisch//Text samples//EN")).rendered(events)
    }

    /// An item for each text, with its number as GUID.
    private var feed: [UInt8] {
        let address = "https://example.org/"
        let channel = RSSChannel(title: "Texts", link: address, description: "Texts", selfLink: address)
        let items = texts.enumerated().map { number, text in
            var item = RSSItem(title: text, link: address, guid: .opaque(String(number)))
            item.description = text
            item.creators = [text]
            item.categories = [text]
            item.content = Array(text.utf8)
            item.enclosure = RSSItem.Enclosure(url: text, length: 0, type: "text/plain")
            return item
        }
        return channel.rendered(items)
    }
}
