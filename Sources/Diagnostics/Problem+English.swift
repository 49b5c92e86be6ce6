extension Problem {
    /// What is wrong, naming the offending value; one line without a full stop.
    package var message: String {
        switch self {
        case .invalidUTF8(let byte): "byte 0x\(hex(UInt32(byte), width: 2)) is not UTF-8 text"
        case .controlCharacter(let codePoint): "control character U+\(hex(codePoint, width: 4)) in the text"
        case .fileTooLarge(let bytes, let limit): "the text has \(bytes) bytes, the limit is \(limit)"
        case .symbolicLink: "symbolic links are not followed in content"
        case .fileNameWithoutSlug(let name): "no address can be made from the name `\(name)`"
        case .missingSiteFile: "there is no site.yml"
        case .missingChapterFile(let folder): "the folder `\(folder)` has no chapter.md"
        case .straySource(let name): "`\(name)` is not read at this place"
        case .refusedAttachment(let name): "files like `\(name)` are not published"
        case .pictureTypeMismatch(let name, let found): "`\(name)` holds \(found)"
        case .missingFrontMatter: "the file does not start with front matter"
        case .unclosedFrontMatter: "the front matter is never closed"
        case .yamlSyntax(let message, _): message
        case .tabIndentation: "a tab is used for indentation"
        case .tooDeep(let limit): "values are nested more than \(limit) levels deep"
        case .yamlAnchor: "anchors (`&`) and aliases (`*`) are not used here"
        case .duplicateKey(let name, let firstLine): "key `\(name)` stands here again, first on line \(firstLine)"
        case .unknownKey(let name, let context, _): "unknown key `\(name)` in \(context)"
        case .missingKey(let name, let context, _): "`\(name)` is missing in \(context)"
        case .emptyValue(let key): "`\(key)` has no value"
        case .commentSwallowsValue(let key, let comment): "`\(key)` is empty because `\(comment)` is a comment in YAML"
        case .commentCutsValue(let key, let comment): "`\(key)` ends before `\(comment)`, a comment in YAML"
        case .wrongShape(let key, let expected, let found):
            "`\(key)` should be \(expected.rawValue), not \(found.rawValue)"
        case .invalidValue(let key, let value, _): "`\(value)` is not a valid value of `\(key)`"
        case .repeatedValue(let key, let value): "`\(value)` stands in `\(key)` more than once"
        case .unknownChoice(let key, let value, _, _): "`\(value)` is not one of the values of `\(key)`"
        case .invalidDate(let value, _): "`\(value)` is not a date"
        case .invalidTime(let value, _): "`\(value)` is not a time"
        case .impossibleDate(let value, let reason): "there is no \(value): \(reason)"
        case .impossibleTime(let value): "there is no \(value): the hours of a day are 00 to 23, minutes 00 to 59"
        case .invalidSlug(let value, _): "`\(value)` is not a short name of small letters, digits and hyphens"
        case .unknownTimeZone(let name, _): "unknown time zone `\(name)`"
        case .unknownPerson(let key, _): "no person `\(key)` in people.yml"
        case .unknownVenue(let key, _): "no venue `\(key)` in venues.yml"
        case .unknownPost(let name, _): "no post `\(name)` in this chapter"
        case .unknownChapter(let name, _): "no chapter has the folder `\(name)`"
        case .brokenLink("", _): "the link has no address"
        case .brokenLink(let destination, _): "the link `\(destination)` leads nowhere"
        case .brokenFragment(let destination, _): "the link `\(destination)` names a heading that does not exist"
        case .linkToHiddenPost(let destination, let reason):
            "the link `\(destination)` leads to a hidden post (\(reason))"
        case .missingPicture(let file, _): "there is no picture `\(file)` beside this post"
        case .remotePicture(let address): "the picture `\(address)` would be loaded from another site"
        case .unsafeAddress(let address): "the address `\(address)` is not allowed"
        case .unknownMenuPage(let address, _): "no page has the address `\(address)`"
        case .eventWithoutDate: "the event has neither `start` nor `expected`"
        case .eventWithTwoDates: "the event has both `start` and `expected`"
        case .endBeforeStart(let start, let end): "the event ends (\(end)) before it starts (\(start))"
        case .endEqualsStart(let value): "the event ends when it starts (\(value))"
        case .endOnNextDay(let end): "the end \(end) is earlier than the start, so it is taken for the next day"
        case .mixedDateAndTime(let start, let end):
            "`start` (\(start)) and `end` (\(end)) must both have a time or neither"
        case .timeInGap(let value, let zone): "\(value) does not exist in \(zone): the clocks go forward then"
        case .ambiguousTime(let value, let zone): "\(value) happens twice in \(zone): the clocks go back then"
        case .endAndDuration: "both `end` and `duration` say when it ends"
        case .endWithoutStart(let key): "the event has `\(key)`, but no `start` to count from"
        case .durationOfDays: "the event has a `duration`, but its `start` has no time of day"
        case .updatedBeforePublished: "`updated` is earlier than `date`"
        case .movedFromWithoutMove: "the event has `movedFrom` but was not moved"
        case .movedFromEqualsStart(let value): "the event is moved to where it was (\(value))"
        case .changeWithoutDate(let status): "the event is \(status), but no `updated` says since when"
        case .yearOutOfRange(let year, _): "the year \(year) cannot be meant"
        case .seriesWithoutEnd: "the series has neither `count` nor `until`"
        case .seriesWithTwoEnds: "the series has both `count` and `until`"
        case .seriesEndsBeforeStart(let start, let end): "the series ends (\(end)) before it starts (\(start))"
        case .seriesTooLong(let limit): "the series has more than \(limit) dates, or leaves the years that can be meant"
        case .seriesStartsOffPattern(let start, let weekday, _): "\(start), the start of the series, is no `\(weekday)`"
        case .exceptionWithoutDate(let date, _): "the series has no date on \(date), so there is nothing to except"
        case .duplicateSeries(let id, let firstLine): "the series `\(id)` stands here again, first on line \(firstLine)"
        case .unknownSeries(let id, _): "this chapter has no series `\(id)`"
        case .seriesWithoutOccurrence: "the event names a series, but none of its dates"
        case .unknownOccurrence(let date, _): "no series of this chapter has a date on \(date)"
        case .exceptedOccurrence(let date): "the series makes an exception of \(date)"
        case .ambiguousOccurrence(let date, _): "several series of this chapter have a date on \(date)"
        case .eventBesideSeries(let series, _): "the series `\(series)` has a date at the same time"
        case .occurrenceTaken(let date, let other): "the date \(date) of the series is already taken by \(other.file)"
        case .duplicateUID(let uid, let other): "the uid `\(uid)` is already used by \(other.file)"
        case .duplicateOutput(let path, let other): "the address \(path) is already taken by \(other.file)"
        case .rawHTML(let tag): "`\(tag)` is HTML, which is not interpreted and appears as text"
        case .nestedTooDeeply(let limit): "lists and quotes are nested more than \(limit) levels deep"
        case .tooManyBrackets: "thousands of brackets stand in one paragraph"
        case .themeFolderMissing(let path): "there is no theme in `\(path)`"
        case .missingTemplate(let name): "the theme has no template `\(name).mustache`"
        case .unclosedTag: "the tag is never closed"
        case .invalidTag(let tag): "`\(tag)` is not a tag"
        case .unsupportedTag(let tag): "`\(tag)` uses a part of Mustache that themes do not have"
        case .unclosedSection(let name): "`\(name)` is never closed"
        case .unexpectedSectionEnd(let name, nil): "`{{/\(name)}}` closes nothing"
        case .unexpectedSectionEnd(let name, let open?): "`{{/\(name)}}` stands where `{{/\(open)}}` is expected"
        case .sectionsTooDeep(let limit): "sections are nested more than \(limit) levels deep"
        case .outsideBlock(let parent): "this stands outside the blocks of `{{<\(parent)}}` and would not be shown"
        case .duplicateBlock(let name, let parent): "the block `\(name)` of `\(parent)` is replaced twice"
        case .unknownBlock(let name, let parent, _): "`\(parent)` has no block `\(name)`"
        case .unknownThemeVariable(let name, let context, _): "unknown variable `\(name)` in \(context)"
        case .unknownPartial(let name, _): "unknown partial `\(name)`"
        case .partialCycle(let names): "partials include each other without end: \(names.joined(separator: " → "))"
        case .unescapedText(let name): "`\(name)` is text and must be escaped"
        case .escapedMarkup(let name): "`\(name)` is markup and would show its tags"
        case .valueWithoutText(let name): "`\(name)` is not text"
        }
    }

    /// What to do about it, or nil where the message says it all.
    package var help: String? {
        switch self {
        case .invalidUTF8: "save the file as UTF-8"
        case .controlCharacter: "delete the character; it may have come along with copied text"
        case .fileTooLarge: "make it shorter; a long post can become several"
        case .symbolicLink: "put a copy of the file here instead"
        case .fileNameWithoutSlug: "use letters and digits, as in `2015-01-22-auftakt.md`"
        case .missingSiteFile:
            "name the content folder with --content, or create site.yml with `title:`, `url:` and `timeZone:`"
        case .missingChapterFile: "create chapter.md with `name:` and `city:` in its front matter"
        case .straySource(let name): straySourceHelp(name: name)
        case .refusedAttachment: "use JPEG, PNG, GIF or WebP for pictures, PDF for documents"
        case .pictureTypeMismatch: "export the picture again, or give the file the right ending"
        case .missingFrontMatter: "start the file with a line `---`, then `title:` and `date:`, then a line `---`"
        case .unclosedFrontMatter: "add a line `---` between the front matter and the text"
        case .yamlSyntax(_, let hint):
            hint ?? "put values with special characters in quotes, as in `title: \"Rückblick: der Abend\"`"
        case .tabIndentation: "YAML allows only spaces: replace the tab by two spaces"
        case .tooDeep, .nestedTooDeeply: "write it flatter"
        case .yamlAnchor: "write the value out, or put it in quotes if it begins with `&` or `*`"
        case .duplicateKey: "keep one of the two lines"
        case .unknownKey(_, _, let suggestion): didYouMean(suggestion) ?? "remove the line, or check the spelling"
        case .missingKey(_, _, let example): "add a line such as `\(example)`"
        case .emptyValue(let key): "write a value after `\(key):` or remove the line"
        case .commentSwallowsValue(let key, let comment): "put the value in quotes: `\(key): \"\(comment)\"`"
        case .commentCutsValue: "put the whole value in quotes, or a space after `#` if it is a comment"
        case .wrongShape(let key, let expected, _): shapeHelp(key: key, expected: expected)
        case .invalidValue(_, _, let expected): "expected \(expected)"
        case .repeatedValue: "name it once"
        case .unknownChoice(_, _, let choices, let suggestion):
            didYouMean(suggestion) ?? "use one of: \(choices.joined(separator: ", "))"
        case .invalidDate(_, let hint): hint ?? "write dates as 2015-01-22, with a time as 2015-01-22 19:00"
        case .invalidTime(_, let hint): hint ?? "write times as 19:00"
        case .impossibleDate: "check day and month: dates are year-month-day"
        case .impossibleTime: "write times as 19:00; midnight is 00:00"
        case .invalidSlug(_, let suggestion): "write `\(suggestion)`"
        case .unknownTimeZone(_, let suggestion): didYouMean(suggestion) ?? "use a name like Europe/Berlin"
        case .unknownPerson(_, let suggestion): didYouMean(suggestion) ?? "add the person to people.yml"
        case .unknownVenue(_, let suggestion): didYouMean(suggestion) ?? "add the venue to venues.yml"
        case .unknownPost(_, let suggestion):
            didYouMean(suggestion) ?? "name the post's file without `.md`, as in `2015-01-22-auftakt`"
        case .unknownChapter(_, let suggestion):
            didYouMean(suggestion) ?? "name the folder of a city, as in `chapters: [koeln, ruhr]`"
        case .brokenLink(_, let suggestion): didYouMean(suggestion) ?? "link to a file by its path from this file"
        case .brokenFragment(_, let suggestion): didYouMean(suggestion) ?? "remove the part from `#` on"
        case .linkToHiddenPost: "its words appear without the link until the post is published"
        case .missingPicture(_, let suggestion): didYouMean(suggestion) ?? "put the picture into the post's folder"
        case .remotePicture: "save the picture beside the post and name the file here"
        case .unsafeAddress: "allowed are https:, http:, mailto: and tel: addresses, and files of this site"
        case .unknownMenuPage(_, let suggestion): didYouMean(suggestion) ?? "name a page of this site"
        case .eventWithoutDate: "add `start: 2015-01-22 19:00`, or `expected: 2015-01` while only the month is known"
        case .eventWithTwoDates: "remove `expected` once the date is known"
        case .endBeforeStart: "swap the two, or correct the date"
        case .endEqualsStart: "correct `end`, or remove it if the end is open"
        case .endOnNextDay: "if that is right, write the date as well, or a `duration:` in place of `end:`"
        case .mixedDateAndTime: "give both a time, or leave both without for an all-day event"
        case .timeInGap: "choose a time before or after the gap"
        case .ambiguousTime: "the first of the two is used"
        case .endAndDuration: "keep one of the two lines"
        case .endWithoutStart: "remove the line until the date is known"
        case .durationOfDays: "give `start` a time, or write the last day as `end`"
        case .updatedBeforePublished: "correct one of the two; until then `date` counts as the last change"
        case .movedFromWithoutMove: "add `status: moved`, or remove the line"
        case .movedFromEqualsStart: "write the new time after `start:`, the old one after `movedFrom:`"
        case .changeWithoutDate: "add `updated:` with the day of the change: feeds and calendars then pass it on as new"
        case .yearOutOfRange(_, let range): "years from \(range.lowerBound) to \(range.upperBound) are understood"
        case .seriesWithoutEnd: "add `count: 12` or `until: 2015-12-31`: it can be made longer at any time"
        case .seriesWithTwoEnds: "keep one of the two lines"
        case .seriesEndsBeforeStart: "correct `until`, or the year of `start`"
        case .seriesTooLong: "end it earlier: it can be made longer at any time"
        case .seriesStartsOffPattern(_, _, let first): "the first one from then on is \(first)"
        case .exceptionWithoutDate(_, let nearest), .unknownOccurrence(_, let nearest):
            nearest.map { "the closest date is \($0)" } ?? "add the series to chapter.md, or write `start:` instead"
        case .duplicateSeries: "give each series an id of its own"
        case .unknownSeries(_, let suggestion): didYouMean(suggestion) ?? "add the series to chapter.md"
        case .seriesWithoutOccurrence: "add `occurrence:` with the date that the series has"
        case .exceptedOccurrence: "remove the date from `except:` in chapter.md, or write `start:` instead"
        case .ambiguousOccurrence(_, let series): "add `series:` with one of: \(series.joined(separator: ", "))"
        case .eventBesideSeries(_, let date):
            "if they are one event, write `occurrence: \(date)` in place of `start`; else both are in the calendar"
        case .occurrenceTaken: "only one post can speak of a date: remove `occurrence` here, or use `recapOf`"
        case .duplicateUID: "a copied post needs a uid of its own: change it, or remove the line"
        case .duplicateOutput: "rename one of the two files"
        case .tooManyBrackets: "put text that is no Markdown between lines of ```"
        case .rawHTML: "use Markdown instead"
        case .themeFolderMissing: "name a folder with --theme, or check `theme:` in site.yml"
        case .missingTemplate: "add the template, or copy it from the default theme"
        case .unclosedTag: "add the missing `}}`"
        case .invalidTag: "names are letters, digits, `-` and `_`, joined by dots"
        case .unsupportedTag: "use variables, sections, partials, blocks and comments"
        case .unclosedSection(let name): "add `{{/\(name)}}`"
        case .unexpectedSectionEnd: "close sections in the reverse order of opening them"
        case .sectionsTooDeep: "move a part of it into a partial"
        case .outsideBlock: "move it into a block, as in `{{$name}}…{{/name}}`"
        case .duplicateBlock: "keep one of the two blocks"
        case .unknownBlock(_, _, let suggestion): didYouMean(suggestion)
        case .unknownThemeVariable(_, _, let suggestion): didYouMean(suggestion)
        case .unknownPartial(_, let suggestion): didYouMean(suggestion)
        case .partialCycle: "let a partial include itself only inside a section over a list"
        case .unescapedText(let name): "write `{{\(name)}}`"
        case .escapedMarkup(let name): "write `{{{\(name)}}}`"
        case .valueWithoutText(let name): "use it as a section: `{{#\(name)}}…{{/\(name)}}`"
        }
    }

    private func didYouMean(_ suggestion: String?) -> String? {
        suggestion.map { "did you mean `\($0)`?" }
    }

    private func shapeHelp(key: String, expected: ValueShape) -> String {
        switch expected {
        case .text: "write one value on the line: `\(key): …`"
        case .list: "write it in square brackets: `\(key): [first, second]`"
        case .mapping: "write its keys indented on the lines below, each as `name: value`"
        case .nothing: "remove the value"
        }
    }

    private func straySourceHelp(name: String) -> String {
        [".yml", ".yaml"].contains { name.lowercased().hasSuffix($0) }
            ? "the names that are read are site.yml, people.yml, venues.yml, topics.yml, and comments.yml beside an index.md"
            : "posts are `.md` files, or folders with an `index.md`, directly inside a chapter's folder"
    }

    private func hex(_ value: UInt32, width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
