import ContentLoading
import FileAccess
import SiteOutputs

/// Replaces the files of a folder that cannot be exchanged as a whole: each in one step, all only after each was written.
struct FileReplacement {
    let target: OutputTarget
    /// The output's name in messages.
    let name: String

    static let stagingName = OutputManifest.name + ".new"

    func write(_ plan: OutputPlan, of inputs: BuildInputs?) async throws -> WrittenFiles {
        let published = try PublishedSite(at: target.path, named: name)
        let staging = "\(target.path)/\(Self.stagingName)"
        try Folder.create(staging)
        do {
            let site = StagedSite(folder: try OpenFolder(staging), published: published, name: name)
            let files = try await site.write(plan, of: inputs)
            let written = WrittenFiles(files, replacing: published, isOneStep: false)
            if written.written > 0 || written.removed > 0 || !published.hasManifest {
                try await putInPlace(files, of: site, replacing: published)
            }
            try Folder.remove(staging)
            return written
        } catch {
            try? Folder.remove(staging)
            throw error
        }
    }

    private func putInPlace(
        _ files: [StagedSite.File],
        of site: StagedSite,
        replacing published: PublishedSite
    ) async throws {
        let paths = Set(files.map(\.entry.path))
        let vanished = published.entries.filter { !paths.contains($0.path) }
        let changed = files.filter { $0.place != .same }
        // What the folder may hold from now on until all is in place, so that the next build knows it if we are stopped.
        let all = files.map { $0.place == .same ? $0.entry : $0.entry.inDoubt } + vanished.map(\.inDoubt)
        try replaceManifest(with: OutputManifest(all), of: site, in: published.folder)
        // First, because a file may have become a folder.
        _ = try await ListedFiles(folder: published.folder, entries: vanished).remove()
        var trail = FolderTrail()
        for file in changed {
            try published.folder.createFolders(trail.enter(file.entry.path))
            try site.folder.move(file.entry.path, into: published.folder)
        }
        try replaceManifest(with: OutputManifest(files.map(\.entry)), of: site, in: published.folder)
    }

    private func replaceManifest(with manifest: OutputManifest, of site: StagedSite, in folder: OpenFolder) throws {
        try site.write(manifest)
        try site.folder.move(OutputManifest.name, into: folder)
    }
}
