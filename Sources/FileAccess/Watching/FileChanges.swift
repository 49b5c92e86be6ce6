/// Files that changed, appeared or went since somebody last looked.
package struct FileChanges: Equatable, Sendable {
    /// Nil where nobody knows which.
    package private(set) var paths: Set<String>?

    package init(_ paths: Set<String>) {
        self.paths = paths
    }

    private init(unknown _: Void) {
        paths = nil
    }

    package static let none = FileChanges([])
    /// Any file may have changed.
    package static let everything = FileChanges(unknown: ())

    package var isEmpty: Bool { paths?.isEmpty ?? false }

    package mutating func formUnion(_ other: FileChanges) {
        guard let mine = paths, let others = other.paths else {
            paths = nil
            return
        }
        paths = mine.union(others)
    }

    /// Those below a folder, relative to it; nil where any of them may have changed.
    package func paths(below folder: String) -> Set<String>? {
        guard let paths, !paths.contains(folder) else { return nil }
        let prefix = folder + "/"
        return Set(paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    }
}
