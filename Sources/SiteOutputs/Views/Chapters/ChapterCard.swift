import Theming

/// A chapter in a list, with its next meeting.
struct ChapterCard: TemplateView {
    let chapter: ChapterLink
    var summary: String?
    /// In the lead's words.
    var cadence: String?
    /// Names in one line.
    var leads: String?
    /// The next event with a date.
    var upcoming: EventCard?
    /// Where no event has a date yet.
    var next: NextMeeting?
    /// e.g. `3 Beiträge`; absent where there are none.
    var posts: String?
    /// e.g. `2 Termine`; absent where there are none.
    var events: String?

    static let fields = TemplateFields<ChapterCard>(
        .view("chapter") { $0.chapter },
        .text("summary") { $0.summary },
        .text("cadence") { $0.cadence },
        .text("leads") { $0.leads },
        .view("upcoming") { $0.upcoming },
        .view("next") { $0.next },
        .text("posts") { $0.posts },
        .text("events") { $0.events }
    )
}
