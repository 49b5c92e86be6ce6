package import FileAccess

/// The content tree as it lies on disk: which files there are, and how to name them to their authors.
package struct ContentFolder: Sendable {
    /// As given on the command line, e.g. `content`.
    package let path: String
    /// The folder in the words of its authors, before the paths of its files; empty for the current folder.
    private let displayPath: String
    /// Everything below it, ordered by the bytes of the path.
    package private(set) var entries: [FileTree.Entry]
    /// What to read in place of files on disk, which need not be there yet, by path.
    private var drafts: [String: [UInt8]] = [:]

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

    private init(path: String, displayPath: String, entries: [FileTree.Entry]) {
        self.path = path
        self.displayPath = displayPath
        self.entries = entries
    }

    /// The same folder after some of its files changed; it is only walked again where there are other files than before.
    ///
    /// - Parameter changed: paths relative to the folder.
    func readAgain(changed: Set<String>) throws(FileError) -> ContentFolder {
        let isSameTree = changed.allSatisfy { path in
            let kind = FileTree.kind(of: "\(self.path)/\(path)")
            return kind == entry(at: path)?.kind && kind != .folder
        }
        if isSameTree { return self }
        return ContentFolder(
            path: path,
            displayPath: displayPath,
            entries: FileTree.kind(of: path) == nil ? [] : try FileTree.entries(below: path)
        )
    }

    func entry(at path: String) -> FileTree.Entry? {
        var candidates = entries.indices
        while !candidates.isEmpty {
            let middle = candidates.lowerBound + candidates.count / 2
            let found = entries[middle]
            if found.path.utf8.elementsEqual(path.utf8) { return found }
            let isBehind = found.path.utf8.lexicographicallyPrecedes(path.utf8)
            candidates = isBehind ? middle + 1..<candidates.upperBound : candidates.lowerBound..<middle
        }
        return nil
    }

    /// How an author would type the path of a file in the tree.
    package func display(_ relative: String) -> String { displayPath.isEmpty ? relative : "\(displayPath)/\(relative)" }

    func source(_ relative: String) throws(FileError) -> SourceFile {
        SourceFile(path: relative, display: display(relative), bytes: try bytes(of: relative))
    }

    func bytes(of relative: String) throws(FileError) -> [UInt8] {
        if let draft = drafts[relative] { return draft }
        return try File.read("\(path)/\(relative)")
    }

    // MARK: Drafts

    /// Where a file lies that diagnostics name; nil where none of the tree has that name.
    package func path(ofDisplayed file: String) -> String? {
        entries.first { display($0.path) == file }.map { "\(path)/\($0.path)" }
    }

    /// The tree as it would be with other bytes in one of its files, named as diagnostics do.
    package func replacing(_ file: String, with bytes: [UInt8]) -> ContentFolder {
        var folder = self
        if let entry = entries.first(where: { display($0.path) == file }) { folder.drafts[entry.path] = bytes }
        return folder
    }

    /// The tree as it would be with files in it that are not written yet, by path.
    package func adding(_ files: [String: [UInt8]]) -> ContentFolder {
        var folder = self
        folder.drafts.merge(files) { _, new in new }
        folder.entries = Set(entries + files.keys.map { FileTree.Entry(path: $0, kind: .file) })
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return folder
    }
}
