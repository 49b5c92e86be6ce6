import ChapterModel
import Testing

/// `2016-04-14` as tests write it.
func day(_ text: String) throws -> LocalDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    return try #require(LocalDate(year: parts[0], month: parts[1], day: parts[2]))
}

/// `18:30` as tests write it.
func time(_ text: String) throws -> LocalTime {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    try #require(parts.count == 2)
    return try #require(LocalTime(hour: parts[0], minute: parts[1]))
}

/// `2016-04-14 18:30` on Berlin's clocks.
func berlin(_ text: String) throws -> ZonedDateTime {
    let parts = text.split(separator: " ").map(String.init)
    try #require(parts.count == 2)
    return try berlinZone().nearest(LocalDateTime(date: day(parts[0]), time: time(parts[1])))
}

func berlinZone() throws -> ChapterTimeZone {
    try #require(ChapterTimeZone(identifier: "Europe/Berlin", years: 2010...2030))
}
