/// What posts are about, e.g. `stadtverwaltung`.
package struct Topic: Hashable, Sendable {
    package let slug: Slug
    package var title: String
    package var description: String?

    package init(slug: Slug, title: String) {
        self.slug = slug
        self.title = title
    }
}
