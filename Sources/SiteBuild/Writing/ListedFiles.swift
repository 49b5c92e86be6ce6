import ContentLoading
import FileAccess

/// The files that a manifest lists in a folder: the only ones that are ever deleted there.
struct ListedFiles: Sendable {
    let folder: OpenFolder
    let entries: [OutputManifest.Entry]

    /// Deletes the files and the folders they leave empty; what lies behind a symbolic link is left alone.
    ///
    /// - Returns: folders that still hold something, innermost first.
    func remove() async throws -> [String] {
        let full = try await entries.concurrentPortions(of: 256) { entries in
            var trail = FolderTrail()
            var (folders, links): ([Substring], [Substring]) = ([], [])
            for entry in entries {
                for name in trail.enter(entry.path) where !Self.lies(name, behind: links) {
                    if try isFolder(name) { folders.append(name) } else { links.append(name) }
                }
                if !Self.lies(entry.path[...], behind: links) { try folder.remove(entry.path) }
            }
            return try folders.reversed().filter { try !folder.removeFolder($0) }.map(String.init)
        }
        return try Set(full).sorted(by: >).filter { try !folder.removeFolder($0[...]) }
    }

    private static func lies(_ path: Substring, behind links: [Substring]) -> Bool {
        links.contains { path.hasPrefix($0 + "/") }
    }

    private func isFolder(_ name: Substring) throws -> Bool {
        try folder.status(of: String(name)).map { $0.kind == .folder } ?? true
    }
}
