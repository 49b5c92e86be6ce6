import FileAccess

/// What a build that was stopped left in or beside the output folder.
struct Leftovers {
    let target: OutputTarget
    /// The output's name in messages.
    let name: String

    func clear() async throws {
        let inside = "\(target.path)/\(FileReplacement.stagingName)"
        if FileTree.kind(of: inside) == .folder { try Folder.remove(inside) }
        for path in [target.sibling("old"), target.sibling("new")] where FileTree.kind(of: path) == .folder {
            try await clear(path)
        }
    }

    private func clear(_ path: String) async throws {
        let site = try PublishedSite(at: path, named: path)
        let retired = RetiredSite(path: path, successor: target.path)
        if !site.hasManifest {
            try retired.removeUnlisted()
        } else if path == target.sibling("old"), FileTree.kind(of: target.path) == nil {
            // The build was stopped between two renames: the site comes back.
            try Folder.move(path, to: target.path)
        } else {
            try await retired.remove(site.entries)
        }
    }
}
