import ChapterModel

/// What is said of an event, in words.
struct EventText: Sendable {
    private let words: Words

    init(_ words: Words) {
        self.words = words
    }

    /// `abgesagt`; nil where everything goes as planned.
    func status(_ status: Event.Status) -> String? {
        switch status {
        case .confirmed: nil
        case .tentative: words[.tentative]
        case .moved: words[.moved]
        case .postponed: words[.postponed]
        case .cancelled: words[.cancelled]
        }
    }

    /// `ABGESAGT`, for the front of titles where nothing else shows it; nil where everything goes as planned.
    func headline(_ status: Event.Status) -> String? { self.status(status)?.uppercased() }

    /// A sentence; nil where everything goes as planned.
    func statusNote(_ status: Event.Status) -> String? {
        switch status {
        case .confirmed: nil
        case .tentative: words[.tentativeNote]
        case .moved: words[.movedNote]
        case .postponed: words[.postponedNote]
        case .cancelled: words[.cancelledNote]
        }
    }

    func format(_ format: Event.Format) -> String {
        switch format {
        case .fachvortrag: words[.talk]
        case .themenabend: words[.discussion]
        }
    }

    func price(_ price: Event.Price) -> String {
        switch price {
        case .free: words[.free]
        case .text(let text): text
        }
    }

    /// `40`, `etwa 40`, `mindestens 21`
    func attendance(_ attendance: Event.Attendance) -> String {
        switch attendance {
        case .exactly(let count): number(count)
        case .about(let count): words(.aboutCount, number(count))
        case .atLeast(let count): words(.atLeastCount, number(count))
        }
    }

    /// `1. Treffen`
    func ordinal(_ number: Int) -> String { words(.ordinal, "\(number)") }

    private func number(_ count: Int) -> String { CountText(words).number(count) }
}
