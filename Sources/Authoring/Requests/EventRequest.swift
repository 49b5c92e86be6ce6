import ChapterModel

/// A new event: what was said of it on the command line, as it was typed.
package struct EventRequest: Sendable {
    package var chapter: String?
    package var title: String?
    package var date: String?
    package var time: String?
    package var end: String?
    package var venue: String?
    /// Separated by commas.
    package var speakers: String?
    package var number: String?
    package var photos = PhotoRequest()

    package init() {}

    /// Asks for the rest, at most six questions and one for each picture, and composes the event.
    package func draft(in network: Network, asking interview: Interview) throws -> Draft {
        let pictures = try photos.files()
        try interview.require([
            "--chapter": network.onlyChapter ?? chapter, "--title": title, "--on": date,
        ])
        let words = interview.words
        let chapter = try network.chapter(named: chapter, asking: interview)
        let title = try interview.answer(words.eventTitle, option: ("--title", title)) {
            text throws(AuthoringProblem) in
            text
        }
        let proposals = EventProposals(for: chapter, in: network)
        let date = try interview.answer(words.date, option: ("--on", date), proposal: proposals.date) {
            text throws(AuthoringProblem) in try DateAnswer.read(text, today: network.today)
        }
        let time = try interview.choice(words.time, option: time, proposal: proposals.time(on: date)) {
            text throws(AuthoringProblem) in try TimeAnswer.read(text)
        }
        let venue = try interview.choice(
            words.venueQuestion(network.venueKeys),
            option: venue,
            proposal: proposals.venue(on: date)
        ) { text throws(AuthoringProblem) in try network.venue(named: text) }
        let speakers = try interview.choice(words.speakerQuestion(network.personKeys), option: speakers) {
            text throws(AuthoringProblem) in KeyList(keys: try network.people(named: text))
        }
        let event = EventDraft(
            chapter: chapter,
            title: title,
            date: date,
            time: try withEnd(time),
            venue: venue,
            speakers: speakers?.keys ?? [],
            number: try number.map(Self.number) ?? proposals.number(on: date),
            slot: proposals.slot(on: date),
            photos: try photos.described(pictures, by: interview)
        )
        return try event.draft(in: network)
    }

    private func withEnd(_ time: TimeAnswer?) throws(AuthoringProblem) -> TimeAnswer? {
        guard let end else { return time }
        guard let time else { throw .missingAnswers(flags: ["--at"]) }
        return TimeAnswer(start: time.start, end: try TimeAnswer.read(end).start)
    }

    private static func number(_ text: String) throws(AuthoringProblem) -> Int {
        guard let number = Int(text), (1...9999).contains(number) else { throw .unreadableNumber(text) }
        return number
    }
}

/// Keys of other files, as they are typed.
struct KeyList: CustomStringConvertible {
    let keys: [Slug]

    var description: String { keys.map(\.text).joined(separator: ", ") }
}

extension Network {
    /// Nil unless there is exactly one.
    var onlyChapter: String? { site.chapters.count == 1 ? site.chapters.first?.slug.text : nil }

    /// The chapter of a new post, asked for where there are several.
    func chapter(named text: String?, asking interview: Interview) throws(AuthoringProblem) -> Chapter {
        guard !site.chapters.isEmpty || text != nil else { throw .noChapter }
        let question = interview.words.chapterQuestion(site.chapters.map(\.slug.text))
        let name = try interview.answer(question, option: ("--chapter", text ?? onlyChapter)) {
            name throws(AuthoringProblem) in try chapter(named: name).slug
        }
        return try chapter(named: name.text)
    }
}
