import FileAccess
import SiteOutputs

/// Puts a new folder in the old one's place, in one step.
struct FolderReplacement {
    let target: OutputTarget
    /// The output's name in messages.
    let name: String

    func write(_ plan: OutputPlan, of inputs: BuildInputs?) async throws -> WrittenFiles {
        let published = try target.status.map { _ in try PublishedSite(at: target.path, named: name) }
        let staging = target.sibling("new")
        try Folder.create(staging)
        var written: WrittenFiles
        let retired: String?
        do {
            let site = StagedSite(folder: try OpenFolder(staging), published: published, name: name)
            let files = try await site.write(plan, of: inputs)
            written = WrittenFiles(files, replacing: published)
            if written.written == 0, written.removed == 0, published?.hasManifest == true {
                try Folder.removeEmpty(staging)
                return written
            }
            let copied = try await site.link(files, of: plan)
            written.written += copied
            written.unchanged -= copied
            try site.write(OutputManifest(files.map(\.entry)))
            if let status = target.status { try site.folder.setPermissions(status.permissions) }
            retired = try putInPlace(staging)
        } catch {
            try? Folder.remove(staging)
            throw error
        }
        if let published, let retired { try await published.retire(from: retired, for: target.path) }
        return written
    }

    /// - Returns: where the old site is now; nil where there was none.
    private func putInPlace(_ staging: String) throws -> String? {
        guard target.status != nil else {
            try Folder.move(staging, to: target.path)
            return nil
        }
        if try Folder.exchange(staging, with: target.path) { return staging }
        // No such step on this file system: for a moment there is no site. If we are stopped then, the next build finds the old one.
        let old = target.sibling("old")
        try Folder.move(target.path, to: old)
        do {
            try Folder.move(staging, to: target.path)
        } catch {
            try Folder.move(old, to: target.path)
            throw error
        }
        return old
    }
}

extension PublishedSite {
    fileprivate func retire(from path: String, for successor: String) async throws {
        let retired = RetiredSite(path: path, successor: successor)
        if hasManifest { try await retired.remove(entries) } else { try retired.removeUnlisted() }
    }
}
