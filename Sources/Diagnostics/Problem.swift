/// Everything that can be wrong with content or a theme, as data. The words are in `Problem+English.swift`.
package enum Problem: Error, Equatable {
    // Files
    case invalidUTF8(byte: UInt8)
    case controlCharacter(codePoint: UInt32)
    case fileTooLarge(bytes: Int, limit: Int)
    case symbolicLink
    case fileNameWithoutSlug(name: String)
    case missingSiteFile
    case missingChapterFile(folder: String)
    case straySource(name: String)
    case refusedAttachment(name: String)
    case pictureTypeMismatch(name: String, found: String)

    // YAML
    case missingFrontMatter
    case unclosedFrontMatter
    case yamlSyntax(message: String, hint: String? = nil)
    case tabIndentation
    case tooDeep(limit: Int)
    case yamlAnchor
    case duplicateKey(name: String, firstLine: Int)
    case unknownKey(name: String, context: String, suggestion: String?)
    case missingKey(name: String, context: String, example: String)
    case emptyValue(key: String)
    case commentSwallowsValue(key: String, comment: String)
    case commentCutsValue(key: String, comment: String)
    case wrongShape(key: String, expected: ValueShape, found: ValueShape)

    // Values
    case invalidValue(key: String, value: String, expected: String)
    case repeatedValue(key: String, value: String)
    case unknownChoice(key: String, value: String, choices: [String], suggestion: String?)
    case invalidDate(value: String, hint: String?)
    case invalidTime(value: String, hint: String?)
    case impossibleDate(value: String, reason: String)
    case impossibleTime(value: String)
    case invalidSlug(value: String, suggestion: String)
    case unknownTimeZone(name: String, suggestion: String?)

    // References
    case unknownPerson(key: String, suggestion: String?)
    case unknownVenue(key: String, suggestion: String?)
    case unknownPost(name: String, suggestion: String?)
    case unknownChapter(name: String, suggestion: String?)
    case brokenLink(destination: String, suggestion: String?)
    case brokenFragment(destination: String, suggestion: String?)
    case linkToHiddenPost(destination: String, reason: String)
    case missingPicture(file: String, suggestion: String?)
    case remotePicture(address: String)
    case unsafeAddress(address: String)
    case unknownMenuPage(address: String, suggestion: String?)

    // Events
    case eventWithoutDate
    case eventWithTwoDates
    case endBeforeStart(start: String, end: String)
    case endEqualsStart(value: String)
    case endOnNextDay(end: String)
    case mixedDateAndTime(start: String, end: String)
    case timeInGap(value: String, zone: String)
    case ambiguousTime(value: String, zone: String)
    case endAndDuration
    case endWithoutStart(key: String)
    case durationOfDays
    case updatedBeforePublished
    case movedFromWithoutMove
    case movedFromEqualsStart(value: String)
    case changeWithoutDate(status: String)
    case yearOutOfRange(year: Int, range: ClosedRange<Int>)

    // Series
    case seriesWithoutEnd
    case seriesWithTwoEnds
    case seriesEndsBeforeStart(start: String, end: String)
    case seriesTooLong(limit: Int)
    case seriesStartsOffPattern(start: String, weekday: String, first: String)
    case exceptionWithoutDate(date: String, nearest: String?)
    case duplicateSeries(id: String, firstLine: Int)
    case unknownSeries(id: String, suggestion: String?)
    case seriesWithoutOccurrence
    case unknownOccurrence(date: String, nearest: String?)
    case exceptedOccurrence(date: String)
    case ambiguousOccurrence(date: String, series: [String])
    case eventBesideSeries(series: String, date: String)
    case occurrenceTaken(date: String, other: SourceLocation)

    // Identity
    case duplicateUID(uid: String, other: SourceLocation)
    case duplicateOutput(path: String, other: SourceLocation)

    // Markdown
    case rawHTML(tag: String)
    case nestedTooDeeply(limit: Int)
    case tooManyBrackets

    // Themes
    case themeFolderMissing(path: String)
    case missingTemplate(name: String)
    case unclosedTag
    case invalidTag(tag: String)
    case unsupportedTag(tag: String)
    case unclosedSection(name: String)
    case unexpectedSectionEnd(name: String, open: String?)
    case sectionsTooDeep(limit: Int)
    case outsideBlock(parent: String)
    case duplicateBlock(name: String, parent: String)
    case unknownBlock(name: String, parent: String, suggestion: String?)
    case unknownThemeVariable(name: String, context: String, suggestion: String?)
    case unknownPartial(name: String, suggestion: String?)
    case partialCycle(names: [String])
    case unescapedText(name: String)
    case escapedMarkup(name: String)
    case valueWithoutText(name: String)

    /// The shapes a YAML value can have, as authors know them.
    package enum ValueShape: String, Equatable, Sendable {
        case text = "text"
        case list = "a list"
        case mapping = "a group of keys"
        case nothing = "nothing"
    }
}
