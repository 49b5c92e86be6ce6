import FileAccess

/// A site that has made room for the next one. Its files are deleted; what is not ours moves to the site in its place.
struct RetiredSite: Sendable {
    let path: String
    let successor: String

    /// - Parameter listed: the files of its manifest.
    func remove(_ listed: [OutputManifest.Entry]) async throws {
        let folder = try OpenFolder(path)
        try keepHidden()
        for name in try await ListedFiles(folder: folder, entries: listed).remove() {
            for child in try FileTree.names(in: "\(path)/\(name)") { try keep("\(name)/\(child)") }
            try Folder.removeEmpty("\(path)/\(name)")
        }
        let (ours, foreign) = try FileTree.names(in: path).partitioned { $0.hasPrefix(OutputManifest.name) }
        for name in foreign { try keep(name) }
        // The list last: as long as it is there, a build that finds this folder knows which files are ours.
        for name in ours { try folder.remove(name) }
        try Folder.removeEmpty(path)
    }

    /// Clears away a folder without a manifest: a site that was never finished, or an output that was empty.
    func removeUnlisted() throws {
        try keepHidden()
        try Folder.remove(path)
    }

    /// A publisher's `.git` or `.nojekyll`: before all else, so that it is away for as short a time as possible.
    private func keepHidden() throws {
        for name in try FileTree.names(in: path) where name.hasPrefix(".") && !name.hasPrefix(OutputManifest.name) {
            if FileTree.kind(of: successor) == nil { try Folder.create(successor) }
            try Folder.move("\(path)/\(name)", to: "\(successor)/\(name)")
        }
    }

    /// Moves something to its place in the new site; folders that are there already are gone into.
    private func keep(_ relative: String) throws {
        let (old, new) = ("\(path)/\(relative)", "\(successor)/\(relative)")
        if FileTree.kind(of: old) == .folder, FileTree.kind(of: new) == .folder {
            for name in try FileTree.names(in: old) { try keep("\(relative)/\(name)") }
            return try Folder.removeEmpty(old)
        }
        var trail = FolderTrail()
        for folder in trail.enter(relative) { try OpenFolder(successor).createFolder(folder) }
        try Folder.move(old, to: new)
    }
}

extension [String] {
    fileprivate func partitioned(_ isFirst: (String) -> Bool) -> ([String], [String]) {
        (filter(isFirst), filter { !isFirst($0) })
    }
}
