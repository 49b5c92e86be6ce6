import ChapterModel

/// Events sorted into what was and what is to come.
struct EventIndex: Sendable {
    /// On a known date, earliest first.
    let dated: [EventPost]
    /// The part of ``dated`` that is not over.
    let upcoming: [EventPost]
    /// Not over and without a date, by the last day they may mean.
    let expected: [EventPost]

    init(_ posts: [Post], today: LocalDate) {
        dated = posts.dated.compactMap(EventPost.init)
        upcoming = dated.filter { !$0.event.schedule.isPast(on: today) }
        expected =
            posts.filter { $0.event.map { !$0.schedule.isDated && !$0.schedule.isPast(on: today) } ?? false }
            .compactMap(EventPost.init)
            .sorted { ($0.event.schedule.sortKey, $0.post.path) < ($1.event.schedule.sortKey, $1.post.path) }
    }

    /// Over, the latest first.
    func past(on today: LocalDate) -> [EventPost] {
        dated.reversed().filter { $0.event.schedule.isPast(on: today) }
    }

    /// The months in which something takes place, each with its events, earliest first.
    func months() -> [YearMonth: [EventPost]] {
        var months: [YearMonth: [EventPost]] = [:]
        for post in dated {
            guard let first = post.event.schedule.firstDay, let last = post.event.schedule.lastDay else { continue }
            var month = first.yearMonth
            repeat {
                months[month, default: []].append(post)
                month = month.adding(months: 1)
            } while month <= last.yearMonth
        }
        return months
    }
}
