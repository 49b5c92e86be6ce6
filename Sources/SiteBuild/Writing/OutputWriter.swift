import FileAccess
import SiteOutputs

/// Writes a plan so that readers see the old site or the new one: into a folder beside it, which then takes its place.
struct OutputWriter {
    private let folder: String
    private let protected: ProtectedFolders

    /// Throws ``UnsafeOutput`` where writing to `folder` could destroy something.
    init(folder: String, protecting protected: ProtectedFolders) throws {
        self.folder = folder
        self.protected = protected
        _ = try OutputTarget(folder, protecting: protected)
    }

    /// Throws a `FileError` or ``UnsafeOutput`` with the site as it was, and ``OutputInUse`` while another build writes.
    ///
    /// - Parameter inputs: what the files are made of; nil renders them all.
    func write(_ plan: OutputPlan, of inputs: BuildInputs? = nil) async throws -> WrittenFiles {
        let lock = try lock()
        let written: WrittenFiles
        do {
            written = try await write(plan, of: inputs, beside: !lock.isInside)
        } catch {
            try? lock.file.release()
            throw error
        }
        try lock.file.release()
        return written
    }

    private func lock() throws -> (file: FileLock, isInside: Bool) {
        let target = try OutputTarget(folder, protecting: protected)
        do {
            do {
                return (try FileLock.take(target.sibling("lock")), false)
            } catch let error as FileError where error.meansNoPermission && target.status != nil {
                return (try FileLock.take("\(target.path)/\(OutputManifest.name).lock"), true)
            }
        } catch let held as FileLock.Held {
            throw OutputInUse(folder: folder, process: held.process)
        }
    }

    private func write(_ plan: OutputPlan, of inputs: BuildInputs?, beside: Bool) async throws -> WrittenFiles {
        try await Leftovers(target: OutputTarget(folder, protecting: protected), name: folder).clear()
        // The output as it is now: before the lock was ours, another build may have made it.
        let target = try OutputTarget(folder, protecting: protected)
        if beside, !target.isMountPoint {
            do {
                return try await FolderReplacement(target: target, name: folder).write(plan, of: inputs)
            } catch let error as FileError where error.meansFixedInPlace && target.status != nil {
                try await Leftovers(target: target, name: folder).clear()
            }
        }
        return try await FileReplacement(target: target, name: folder).write(plan, of: inputs)
    }
}

/// What a build did to the files of its output folder.
package struct WrittenFiles: Equatable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// Whether all became visible in one step; else one file after another.
    package var isOneStep = true
}

extension WrittenFiles {
    /// - Parameter published: the site as it was before.
    init(_ files: [StagedSite.File], replacing published: PublishedSite?, isOneStep: Bool = true) {
        unchanged = files.count { $0.place == .same }
        written = files.count - unchanged
        if let published {
            removed = published.entries.count - files.indices.count { published.lists(files[$0].entry.path, near: $0) }
        }
        self.isOneStep = isOneStep
    }
}
