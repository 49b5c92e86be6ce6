import ChapterModel

/// Pages that belong to no chapter, such as the imprint.
package enum PlainPages: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        return context.site.pages.map { page in
            parts.file(page.path, source: page.source, as: PageTemplates.page) {
                var frame = FrameContent(page.path, title: page.title)
                frame.description = page.summary
                return PlainPageView(page: parts.frame(frame), title: page.title, body: parts.markup(page.body))
            }
        }
    }
}
