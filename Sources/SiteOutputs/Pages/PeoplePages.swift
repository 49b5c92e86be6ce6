import ChapterModel

/// `/personen/` and a page for everyone in `people.yml`: what they lead, where they spoke, what they wrote.
package enum PeoplePages: OutputKind {
    private static let source = "people.yml"

    /// What the site has of one person.
    private struct Work {
        var leads: [(chapter: Chapter, since: PartialDate?)] = []
        var talks: [CalendarEntry] = []
        var posts: [Post] = []
    }

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        let people = context.site.people.sorted(byName: \.name)
        let works = OnceAsked { Self.works(in: context.site) }
        let index = parts.file(parts.addresses.people, source: source, as: PageTemplates.people) {
            PeopleView(
                page: parts.frame(FrameContent(parts.addresses.people, title: parts.words[.people])),
                title: parts.words[.people],
                people: people.map { person in
                    let count = person.key.flatMap { works.value[$0]?.posts.count } ?? 0
                    return parts.link(to: person, note: count == 0 ? nil : parts.counts(count, .postCount))
                }
            )
        }
        let pages = people.compactMap { person in
            parts.addresses.person(person).map { path in
                parts.file(path, source: source, as: PageTemplates.person) {
                    view(of: person, path, work: person.key.flatMap { works.value[$0] } ?? Work(), parts)
                }
            }
        }
        return [index] + pages
    }

    /// By key, each list in the site's order.
    private static func works(in site: Site) -> [Slug: Work] {
        var works: [Slug: Work] = [:]
        for chapter in site.chapters {
            for lead in chapter.leads {
                guard let key = lead.person.key else { continue }
                works[key, default: Work()].leads.append((chapter, lead.since))
            }
        }
        for post in site.posts {
            for key in post.content.authors.compactMap(\.key) { works[key, default: Work()].posts.append(post) }
        }
        for event in site.calendar.reversed() where event.event.schedule.isDated {
            for key in event.event.speakers.compactMap(\.key) { works[key, default: Work()].talks.append(event) }
        }
        return works
    }

    private static func view(of person: Person, _ path: SitePath, work: Work, _ parts: PageParts) -> PersonView {
        var frame = FrameContent(path, title: person.name)
        frame.description = person.bio
        let (newest, older) = parts.newestAndOlder(work.posts)
        return PersonView(
            page: parts.frame(frame),
            title: person.name,
            organisation: person.organisation,
            role: person.role,
            href: person.url,
            bio: person.bio,
            leads: work.leads.map { chapter, since in
                ChapterLead(chapter: parts.shared.chapterLink(chapter.slug), since: since.map(parts.dates.since))
            },
            talks: parts.cards(for: work.talks),
            posts: newest,
            older: older
        )
    }
}
