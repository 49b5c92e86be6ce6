/// Every file below some folders as it is at one moment, for where the system tells of no changes.
struct FolderSnapshot: Sendable {
    private struct Stamp: Equatable {
        let size: Int
        let modified: FileStatus.Time
        let identity: FileStatus.Identity
    }

    let folders: [String]
    private let stamps: [String: Stamp]

    init(of folders: [String]) {
        self.folders = folders
        var stamps: [String: Stamp] = [:]
        for folder in folders {
            for entry in (try? FileTree.entries(below: folder)) ?? [] {
                guard let status = FileStatus(of: "\(folder)/\(entry.path)"), status.kind != .folder else { continue }
                stamps["\(folder)/\(entry.path)"] = Stamp(
                    size: status.size,
                    modified: status.modified,
                    identity: status.identity
                )
            }
        }
        self.stamps = stamps
    }

    func changes(since last: FolderSnapshot) -> FileChanges {
        let changed = stamps.filter { last.stamps[$0.key] != $0.value }.keys
        return FileChanges(Set(changed).union(last.stamps.keys.filter { stamps[$0] == nil }))
    }
}
