import Testing

@testable import ChapterModel

/// `2015-01-22`
func date(_ text: String) throws -> LocalDate {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    try #require(numbers.count == 3)
    return try #require(LocalDate(year: numbers[0], month: numbers[1], day: numbers[2]))
}

/// `2015-01-22 19:00`
func moment(_ text: String) throws -> LocalDateTime {
    let parts = text.split(separator: " ")
    try #require(parts.count == 2)
    let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
    try #require(numbers.count == 2)
    let time = try #require(LocalTime(hour: numbers[0], minute: numbers[1]))
    return LocalDateTime(date: try date(String(parts[0])), time: time)
}

func zone(_ identifier: String) throws -> ChapterTimeZone {
    try #require(ChapterTimeZone(identifier: identifier, years: 2005...2030))
}
