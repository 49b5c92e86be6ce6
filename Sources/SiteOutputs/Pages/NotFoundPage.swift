import ChapterModel

/// `/404.html`: what web servers show for an address that leads nowhere, so all its links are absolute paths.
package enum NotFoundPage: OutputKind {
    private static let limit = 3

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        return [parts.file(parts.addresses.notFound, source: "site.yml", as: PageTemplates.notFound) { view(parts) }]
    }

    private static func view(_ parts: PageParts) -> NotFoundView {
        var frame = FrameContent(parts.addresses.notFound, title: parts.words[.notFound])
        frame.isHiddenFromSearch = true
        let upcoming = parts.shared.context.events.upcoming.prefix(limit)
        return NotFoundView(
            page: parts.frame(frame),
            title: parts.words[.notFound],
            upcoming: parts.cards(for: upcoming),
            posts: parts.cards(for: parts.site.posts.prefix(limit)),
            calendarHref: parts.href(parts.addresses.calendar),
            archiveHref: parts.href(parts.addresses.archive)
        )
    }
}
