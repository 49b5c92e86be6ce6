/// HTML that is safe to put into a page as it is: a type of its own so that plain text cannot take its place.
@usableFromInline
package struct Markup: Hashable, Sendable {
    package let utf8: [UInt8]

    /// The bytes must come from a renderer of ours, never from an author.
    package init(trusted utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// `html` must come from a renderer of ours, never from an author.
    package init(trusted html: String) {
        utf8 = Array(html.utf8)
    }

    package var html: String { String(decoding: utf8, as: UTF8.self) }
}
