/// What is said with something filled in; a theme has it under these names.
enum Phrase: Int, CaseIterable, CodingKey {
    case ordinal, aboutCount, atLeastCount, from, through, expectedInYear, expectedInMonth, expectedOnDay, since
    case sinceDay, pageOf, lastOfList

    /// As themes write them, in the order of the cases.
    static let names = allCases.map { $0.stringValue }

    /// What is filled in, in the order in which code gives it.
    var placeholders: [String] {
        switch self {
        case .ordinal: ["number"]
        case .aboutCount, .atLeastCount: ["count"]
        case .from: ["time"]
        case .through, .expectedInYear, .expectedInMonth, .expectedOnDay, .since, .sinceDay: ["date"]
        case .pageOf: ["number", "count"]
        case .lastOfList: ["others", "last"]
        }
    }
}

/// What is counted; a theme has a text for one of it and another for any other number.
enum CountedThing: Int, CaseIterable, CodingKey {
    case postCount, eventCount, commentCount, replyCount, hitCount

    /// As themes write them, in the order of the cases.
    static let names = allCases.map { $0.stringValue }

    static let placeholders = ["count"]
}
