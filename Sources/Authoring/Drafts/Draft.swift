package import ChapterModel
package import Diagnostics

/// New files of the content tree that belong together, not written yet.
package struct Draft: Sendable {
    /// By path in the content tree.
    package private(set) var files: [String: [UInt8]]
    /// The text that its author goes on with.
    package let text: String
    /// What appears in one step: the file, or the folder that holds them all.
    let root: String
    /// Of the page that the text becomes.
    package let address: SitePath
    /// The day of an event that is over already, most often by a slip of the keyboard.
    package var pastDate: LocalDate?

    init(text: String, bytes: [UInt8], root: String? = nil, address: SitePath) {
        self.text = text
        self.root = root ?? text
        self.address = address
        files = [text: bytes]
    }

    /// A text with pictures beside it is a folder, one without them a file.
    ///
    /// - Parameter name: folder and name in the content tree, without an ending.
    init(_ name: String, bytes: [UInt8], photos: [PhotoFile], address: SitePath) {
        guard !photos.isEmpty else {
            self.init(text: "\(name).md", bytes: bytes, address: address)
            return
        }
        self.init(text: "\(name)/index.md", bytes: bytes, root: name, address: address)
        for photo in photos { files["\(name)/\(photo.name)"] = photo.bytes }
    }
}

/// What a check finds in a draft: it stays unwritten.
package struct RefusedDraft: Error {
    package let diagnostics: [Diagnostic]
}
