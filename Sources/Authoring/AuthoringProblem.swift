package import ChapterModel

/// Why nothing was written, as data; the words are in `AuthoringProblem+Words.swift`.
package enum AuthoringProblem: Error, Equatable {
    // Answers
    case missingAnswers(flags: [String])
    case answerNeeded
    case inputEnded
    case controlCharacter(String)
    case unreadableDate(String)
    /// - year: nil where none was said.
    case noSuchDay(String, month: Int, year: Int?, dayCount: Int)
    case noSuchMonth(String, month: Int)
    case otherWeekday(String, date: LocalDate)
    case yearOutOfRange(Int)
    case unreadableTime(String)
    case noSuchTime(String)
    case unreadableNumber(String)
    case unreadableCadence(String)
    case unknownTimeZone(String, suggestion: String?)
    case unreadableAddress(String)
    case noSlug(String)

    // What the content has
    case unreadableSite(path: String)
    case unreadableFile(path: String)
    case noChapter
    case unknownChapter(String, suggestion: String?, known: [String])
    case unknownVenue(String, suggestion: String?, known: [String])
    case unknownPerson(String, suggestion: String?, known: [String])
    case unknownEvent(String, suggestion: String?, known: [String])
    case nothingToRecap(chapter: String)
    case existing(path: String)
    case folderInUse(path: String)

    // Pictures
    case altTexts(photos: Int, texts: Int)
    case pictureType(path: String, endings: [String])
    case noPicture(path: String, found: String?)

    /// Whether the command was used wrongly, rather than the content being in its way.
    package var isUsage: Bool {
        switch self {
        case .inputEnded, .unreadableSite, .unreadableFile, .noChapter, .nothingToRecap, .existing, .folderInUse,
            .pictureType, .noPicture:
            false
        default: true
        }
    }
}
