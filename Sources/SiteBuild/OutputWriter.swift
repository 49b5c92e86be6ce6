import ChapterModel
import ContentLoading
import FileAccess
import SiteOutputs

/// Writes a plan so that readers see the old site or the new one: into a folder beside it, which then takes its place.
struct OutputWriter {
    /// The file by which a folder is known to be ours; everything beside it may be replaced.
    static let marker = ".stammtisch"
    private static let markerText =
        "This folder is written by `stammtisch build`. Whatever else is put here is deleted.\n"

    /// The output folder without symbolic links on the way to it.
    private let target: OutputTarget

    /// Throws ``UnsafeOutput`` where writing to `folder` could destroy something.
    init(folder: String, protecting protected: [String]) throws {
        target = try OutputTarget(folder, protecting: protected)
    }

    func write(_ plan: OutputPlan) async throws {
        let staging = target.sibling("new")
        try removeLeftover(staging)
        do {
            try Folder.create(staging)
            try createFolders(for: plan, in: staging)
            _ = try await plan.files.concurrentMap { file in
                try File.write(try bytes(of: file), to: "\(staging)/\(file.path.outputFile)")
            }
            try File.write(Array(Self.markerText.utf8), to: "\(staging)/\(Self.marker)")
            try exchange(with: staging)
        } catch {
            try? removeLeftover(staging)
            throw error
        }
    }

    private func bytes(of file: OutputFile) throws -> [UInt8] {
        switch file.content {
        case .rendered(let render): try render()
        case .copy(let source): try File.read(source)
        }
    }

    private func createFolders(for plan: OutputPlan, in staging: String) throws {
        var created: Set<Substring> = []
        for file in plan.files.map(\.path.outputFile) {
            var missing: [Substring] = []
            var folder = file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex)
            while !folder.isEmpty, created.insert(folder).inserted {
                missing.append(folder)
                folder = folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex)
            }
            for folder in missing.reversed() { try Folder.create("\(staging)/\(folder)") }
        }
    }

    /// Puts the new folder in the old one's place; where that fails the old one is back before the error is thrown.
    private func exchange(with staging: String) throws {
        guard target.exists else { return try Folder.rename(staging, to: target.path) }
        let old = target.sibling("old")
        try removeLeftover(old)
        try Folder.rename(target.path, to: old)
        do {
            try Folder.rename(staging, to: target.path)
        } catch {
            try Folder.rename(old, to: target.path)
            throw error
        }
        try keepHiddenFiles(of: old)
        try Folder.remove(old)
    }

    /// A `.git` or `.nojekyll` at the top is the publisher's, not ours.
    private func keepHiddenFiles(of old: String) throws {
        for name in try FileTree.names(in: old) where name.hasPrefix(".") && name != Self.marker {
            try Folder.rename("\(old)/\(name)", to: "\(target.path)/\(name)")
        }
    }

    private func removeLeftover(_ path: String) throws {
        if FileTree.kind(of: path) == .folder { try Folder.remove(path) }
    }
}
