import FileAccess

/// The site that is in a folder now, as far as its manifest lists it.
struct PublishedSite: Sendable {
    let folder: OpenFolder
    /// None where the folder has no manifest.
    private let listed: ListedEntries
    /// Nil where there is no manifest.
    private let written: FileStatus.Time?

    /// - Parameter name: the folder's name in messages.
    init(at path: String, named name: String) throws {
        folder = try OpenFolder(path)
        guard let file = try folder.read(OutputManifest.name) else {
            (listed, written) = (ListedEntries([]), nil)
            return
        }
        guard let manifest = OutputManifest(file.bytes) else {
            throw UnsafeOutput(folder: name, reason: .damagedManifest)
        }
        listed = ListedEntries(manifest.entries)
        written = file.modified
    }

    var hasManifest: Bool { written != nil }

    /// By address.
    var entries: [OutputManifest.Entry] { listed.all }

    /// - Parameter guess: where it may stand among the entries; this and the others only save time.
    func lists(_ path: String, near guess: Int = 0) -> Bool { listed.entry(at: path, near: guess) != nil }

    /// What is at a place the new site needs.
    enum Place {
        case free, same, different
    }

    /// Looks whether a file of the new site is there already, as the last build wrote it.
    ///
    /// Throws ``UnsafeOutput`` where something is there that no build put there.
    func place(of entry: OutputManifest.Entry, near guess: Int, named name: String) throws -> Place {
        guard let status = try folder.status(of: entry.path) else { return .free }
        guard let listed = listed.entry(at: entry.path, near: guess) else {
            throw UnsafeOutput(folder: name, reason: .foreignFiles(entry.path))
        }
        return try listed.hasBytes(of: entry) && isAsWritten(entry, status) ? .same : .different
    }

    /// The entry of a file that is there as the last build wrote it, and was made of the same; nil where either is not sure.
    func entry(
        at path: String,
        near guess: Int,
        madeOf inputs: ContentHash
    ) throws -> OutputManifest.Entry? {
        guard let entry = listed.entry(at: path, near: guess), entry.inputs == inputs,
            let status = try folder.status(of: path)
        else { return nil }
        return try isAsWritten(entry, status) ? entry : nil
    }

    /// The list was written last, so a file with a later date was edited since. Where both are from one tick of the
    /// system's clock, an edit may be too: only then the file is read.
    private func isAsWritten(_ entry: OutputManifest.Entry, _ status: FileStatus) throws -> Bool {
        guard let written, status.kind == .file, status.size == entry.size, status.modified <= written else {
            return false
        }
        return try status.modified < written || folder.read(entry.path).map { ContentHash(of: $0.bytes) } == entry.hash
    }

    /// Throws ``UnsafeOutput`` where a folder of the new site would take the place of something that is not ours.
    func requireRoom(for path: Substring, named name: String) throws {
        let path = String(path)
        guard let kind = try folder.status(of: path)?.kind, kind != .folder, !lists(path) else { return }
        throw UnsafeOutput(folder: name, reason: .foreignFiles(path))
    }
}
