package import FileAccess

/// The content tree as it lies on disk: which files there are, and how to name them to their authors.
package struct ContentFolder: Sendable {
    /// As given on the command line, e.g. `content`.
    package let path: String
    /// The folder in the words of its authors, before the paths of its files; empty for the current folder.
    private let displayPath: String
    /// Everything below it, ordered by the bytes of the path.
    package let entries: [FileTree.Entry]

    /// A folder that does not exist is an empty one: what is missing in it is told like anything else.
    ///
    /// - Parameter displayPath: how diagnostics name the folder, where that is not its path.
    package static func read(_ path: String, displayPath: String? = nil) throws(FileError) -> ContentFolder {
        let shown = displayPath ?? (path == "." ? "" : path)
        return ContentFolder(
            path: path,
            displayPath: shown.hasSuffix("/") ? String(shown.dropLast()) : shown,
            entries: FileTree.kind(of: path) == nil ? [] : try FileTree.entries(below: path)
        )
    }

    /// How an author would type the path of a file in the tree.
    func display(_ relative: String) -> String { displayPath.isEmpty ? relative : "\(displayPath)/\(relative)" }

    func source(_ relative: String) throws(FileError) -> SourceFile {
        SourceFile(path: relative, display: display(relative), bytes: try File.read("\(path)/\(relative)"))
    }
}
