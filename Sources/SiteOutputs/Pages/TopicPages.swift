import ChapterModel

/// `/themen/` and a page for each topic.
package enum TopicPages: OutputKind {
    private static let source = "topics.yml"

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        let topics = context.site.topics.sorted(byName: \.title)
        let index = parts.file(parts.addresses.topics, source: source, as: PageTemplates.topics) {
            TopicListView(
                page: parts.frame(indexFrame(parts)),
                title: parts.words[.topics],
                topics: topics.map { parts.link(to: $0, count: context.postsByTopic[$0.slug]?.count ?? 0) }
            )
        }
        let pages = topics.map { topic in
            parts.file(parts.addresses.topic(topic), source: source, as: PageTemplates.topic) {
                view(of: topic, posts: context.postsByTopic[topic.slug] ?? [], parts)
            }
        }
        return [index] + pages
    }

    private static func indexFrame(_ parts: PageParts) -> FrameContent {
        var frame = FrameContent(parts.addresses.topics, title: parts.words[.topics])
        frame.alternates = parts.alternates(of: .network)
        return frame
    }

    private static func view(of topic: Topic, posts: [Post], _ parts: PageParts) -> TopicView {
        var frame = FrameContent(parts.addresses.topic(topic), title: topic.title)
        frame.description = topic.description
        frame.alternates = parts.alternates(of: .topic(topic))
        let ahead = posts.filter { $0.event.map { !$0.schedule.isPast(on: parts.today) } ?? false }
        let events = EventIndex(ahead.compactMap { CalendarEntry($0) }, today: parts.today)
        let (newest, older) = parts.newestAndOlder(posts)
        return TopicView(
            page: parts.frame(frame),
            title: topic.title,
            description: topic.description,
            count: parts.counts(posts.count, .postCount),
            upcoming: parts.cards(for: events.upcoming + events.expected),
            posts: newest,
            older: older,
            subscription: parts.subscription(to: .topic(topic))
        )
    }
}
