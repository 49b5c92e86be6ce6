import ChapterModel
import ContentLoading
import FileAccess
import SiteOutputs

/// The new site while it is put together in a folder of its own, out of readers' sight.
struct StagedSite: Sendable {
    /// A file of the plan, as it was found or rendered.
    struct File: Sendable {
        let entry: OutputManifest.Entry
        let place: PublishedSite.Place
    }

    let folder: OpenFolder
    /// What readers see now; nil where the output is yet to be made.
    let published: PublishedSite?
    /// The output's name in messages.
    let name: String

    /// Renders every file that may have changed, and writes those that the published site does not have.
    ///
    /// - Returns: all, in the plan's order.
    func write(_ plan: OutputPlan, of inputs: BuildInputs?) async throws -> [File] {
        // Few at a time: of the pages that list a whole chapter's posts many are neighbours.
        try await plan.files.concurrentPortions(of: 8, from: FolderTrail()) { outputs, trail in
            try outputs.indices.map { position in
                let output = outputs[position]
                let path = output.path.outputFile
                let ownInputs = inputs?.hash(for: output)
                if let ownInputs, let entry = try published?.entry(at: path, near: position, madeOf: ownInputs) {
                    return File(entry: entry, place: .same)
                }
                let bytes = try output.bytes()
                let entry = OutputManifest.Entry(path: path, bytes: bytes, inputs: ownInputs)
                let place = try published?.place(of: entry, near: position, named: name) ?? .free
                if place != .same {
                    try makeFolders(of: entry.path, after: &trail)
                    try folder.write(bytes, to: entry.path)
                }
                return File(entry: entry, place: place)
            }
        }
    }

    /// Takes over the files that have not changed: the same file under a second name, so that its date stays.
    ///
    /// - Parameter files: the plan's, as ``write(_:of:)`` returned them.
    /// - Returns: how many had to be written after all, because this file system cannot do so.
    func link(_ files: [File], of plan: OutputPlan) async throws -> Int {
        guard let published else { return 0 }
        let unchanged = files.indices.filter { files[$0].place == .same }
        let copied = try await unchanged.concurrentPortions(of: 256) { unchanged in
            var trail = FolderTrail()
            return try unchanged.filter { position in
                let path = files[position].entry.path
                try makeFolders(of: path, after: &trail)
                do {
                    try published.folder.link(path, into: folder)
                    return false
                } catch let error as FileError where error.meansNoLinks {
                    try folder.write(try plan.files[position].bytes(), to: path)
                    return true
                }
            }
        }
        return copied.count
    }

    private func makeFolders(of path: String, after trail: inout FolderTrail) throws {
        let folders = trail.enter(path)
        if let published { for folder in folders { try published.requireRoom(for: folder, named: name) } }
        try folder.createFolders(folders)
    }

    /// Writes the list of all files, in one step: a list that is there is whole.
    func write(_ manifest: OutputManifest) throws {
        let draft = OutputManifest.name + ".part"
        try folder.write(manifest.bytes, to: draft)
        try Folder.move("\(folder.path)/\(draft)", to: "\(folder.path)/\(OutputManifest.name)")
    }
}
