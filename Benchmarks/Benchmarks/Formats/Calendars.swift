import ICalendarFormat

/// A calendar of many events with twelve properties each, as a network of some hundred chapters has it.
enum Calendars {
    static let calendar = VCalendar(VCalendar.Header(prodid: "-//Stammtisch//Benchmarks//EN"))

    static let events = (0..<10_000).map { number in
        let day = ICalDate(year: 2015 + number % 10, month: 1 + number % 12, day: 1 + number % 28)
        let start = ICalDateTime(day, hour: 19, minute: 0)
        let end = ICalDateTime(day, hour: 21, minute: 30)
        var event = VEvent(
            uid: "somek-\(number)",
            dtstamp: start,
            period: .zoned(start: start, end: end, tzid: "Europe/Berlin"),
            summary: "Recht im Netz: der \(number). #SoMe-Stammtisch",
            sequence: number
        )
        event.lastModified = start
        event.description = """
            Was darf ich posten, was besser nicht? Darüber reden wir an diesem Abend, wie immer bei einem Kölsch.

            https://some.example/koeln/2015-03-05-recht-\(number)/
            """
        event.location = "Gaststätte Severin, Severinstraße 1, 50678 Köln"
        event.url = "https://some.example/koeln/2015-03-05-recht-\(number)/"
        event.categories = ["Recht", "Networking"]
        event.status = .confirmed
        return event
    }
}
