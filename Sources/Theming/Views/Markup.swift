/// HTML that is safe to put into a page as it is: a type of its own so that plain text cannot take its place.
package struct Markup: Hashable, Sendable {
    package let html: String

    /// `html` must come from a renderer of ours, never from an author.
    package init(trusted html: String) {
        self.html = html
    }
}
