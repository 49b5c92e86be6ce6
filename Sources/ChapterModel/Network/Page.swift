/// A plain page such as the imprint.
package struct Page: Sendable {
    package let path: SitePath
    /// The page's file as its author would name it.
    package let source: String
    package var title: String
    package var summary: String
    package var body: Prose
    package var aliases: [SitePath]

    package init(path: SitePath, source: String, title: String, summary: String, body: Prose, aliases: [SitePath] = [])
    {
        self.path = path
        self.source = source
        self.title = title
        self.summary = summary
        self.body = body
        self.aliases = aliases
    }
}
