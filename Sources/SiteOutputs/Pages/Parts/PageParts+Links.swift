import ChapterModel

extension PageParts {
    func link(to person: Person, note: String? = nil) -> PersonLink {
        PersonLink(
            name: person.name,
            organisation: person.organisation,
            role: person.role,
            href: addresses.person(person).map(href),
            note: note
        )
    }

    func link(to topic: Topic, count: Int? = nil) -> TopicLink {
        TopicLink(
            title: topic.title,
            href: href(addresses.topic(topic)),
            description: topic.description,
            count: count.map { counts($0, .postCount) }
        )
    }

    func link(to lead: Chapter.Lead) -> PersonLink {
        link(to: lead.person, note: lead.since.map(dates.since))
    }

    func link(to month: YearMonth) -> NamedHref {
        NamedHref(title: dates.month(month), href: href(addresses.calendar(month)))
    }

    /// The calendar and feeds of a scope, for the services people subscribe with.
    func subscription(to scope: SiteScope) -> Subscription {
        let calendar = absolute(addresses.iCalendar(of: scope))
        let webcal = "webcal" + calendar.drop { $0 != ":" }
        let name = name(of: scope)
        var subscription = Subscription(
            title: name,
            iCalURL: calendar,
            webcalHref: webcal,
            googleHref: QueryAddress("https://calendar.google.com/calendar/r", ["cid": webcal]).text,
            outlookHref: QueryAddress(
                "https://outlook.live.com/calendar/0/addfromweb",
                ["url": calendar, "name": name]
            ).text,
            rssURL: absolute(addresses.rss(of: .everything(scope))),
            jsonFeedURL: absolute(addresses.jsonFeed(of: .everything(scope)))
        )
        switch scope {
        case .network: subscription.network = true
        case .chapter(let chapter): subscription.chapter = shared.chapterLink(chapter.slug)
        case .topic: break
        }
        return subscription
    }

    func feedLinks(of scope: FeedScope, title: String, text: String) -> FeedLinks {
        FeedLinks(
            title: title,
            text: text,
            rssURL: absolute(addresses.rss(of: scope)),
            jsonFeedURL: absolute(addresses.jsonFeed(of: scope))
        )
    }
}
