/// A file beside a post or page that is published as it is.
package struct Attachment: Hashable, Sendable {
    package let path: SitePath
    /// Where it is read from.
    package let file: String

    package init(path: SitePath, file: String) {
        self.path = path
        self.file = file
    }
}
