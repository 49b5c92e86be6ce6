import ChapterModel

/// `/abonnieren/`: the calendars and feeds of the network, its chapters and topics.
package enum SubscribePage: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        return [
            parts.file(parts.addresses.subscribe, source: "site.yml", as: PageTemplates.subscribe) { view(parts) }
        ]
    }

    private static func view(_ parts: PageParts) -> SubscribeView {
        var frame = FrameContent(parts.addresses.subscribe, title: parts.words[.subscribe])
        frame.description = parts.words[.subscribeText]
        frame.alternates = parts.alternates(of: .network, and: [.events, .recaps])
        return SubscribeView(
            page: parts.frame(frame),
            title: parts.words[.subscribe],
            network: parts.subscription(to: .network),
            feeds: [
                parts.feedLinks(of: .events, title: parts.words[.events], text: parts.words[.eventsFeedText]),
                parts.feedLinks(of: .recaps, title: parts.words[.recaps], text: parts.words[.recapsFeedText]),
            ],
            chapters: parts.site.chapters.sorted(byName: \.city).map { parts.subscription(to: .chapter($0)) },
            topics: parts.site.topics.sorted(byName: \.title).map { parts.subscription(to: .topic($0)) },
            hints: RefreshText.all.map { RefreshHint(service: $0.service, text: parts.words[$0.text]) }
        )
    }
}
