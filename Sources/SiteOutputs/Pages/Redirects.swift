import ChapterModel

/// Old addresses (`aliases`) that send readers on to where a post or page is now.
package enum Redirects: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        let posts = context.site.posts.flatMap { post in
            post.aliases.map { redirect(from: $0, to: post.path, title: post.title, source: post.source, parts) }
        }
        let pages = context.site.pages.flatMap { page in
            page.aliases.map { redirect(from: $0, to: page.path, title: page.title, source: page.source, parts) }
        }
        return posts + pages
    }

    private static func redirect(
        from alias: SitePath,
        to path: SitePath,
        title: String,
        source: String,
        _ parts: PageParts
    ) -> OutputFile {
        parts.file(alias, source: source, as: PageTemplates.redirect) {
            RedirectView(
                language: parts.language.rawValue,
                title: title,
                href: parts.href(path),
                url: parts.absolute(path),
                words: parts.words
            )
        }
    }
}
