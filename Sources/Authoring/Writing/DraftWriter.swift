package import ContentLoading
package import Diagnostics
import FileAccess

/// Puts a draft into the content tree: wholly or not at all, and only where the content stays as sound as it was.
package struct DraftWriter {
    /// Errors and warnings about a content tree, as a build would find them.
    package typealias Check = (ContentFolder) async throws -> [Diagnostic]

    private let folder: ContentFolder
    private let check: Check

    package init(into folder: ContentFolder, check: @escaping Check) {
        self.folder = folder
        self.check = check
    }

    /// Checks and writes the draft; throws ``RefusedDraft``, ``AuthoringProblem`` or a `FileError`, and has then written nothing.
    ///
    /// - Returns: warnings about the new files.
    package func write(_ draft: Draft) async throws -> [Diagnostic] {
        let warnings = try await warnings(about: draft)
        let root = try root(of: draft)
        if let error = failure(toWrite: draft.files, as: root) {
            if error.meansExisting { throw AuthoringProblem.existing(path: folder.display(root)) }
            throw error
        }
        return warnings
    }

    private func failure(toWrite files: [String: [UInt8]], as root: String) -> FileError? {
        let parent = root.lastIndex(of: "/").map { root[..<$0] }
        let prefix = parent.map { $0.count + 1 } ?? 0
        do {
            let staging = try StagingFolder(in: parent.map { place(String($0)) } ?? folder.path)
            try staging.write(
                Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst(prefix)), $0.value) })
            )
            try staging.publish(String(root.dropFirst(prefix)))
            return nil
        } catch {
            return error
        }
    }

    /// What is to appear in one step; it must not be there yet.
    private func root(of draft: Draft) throws(AuthoringProblem) -> String {
        // A folder without a chapter.md takes one.
        let isTaken = FileTree.kind(of: place(draft.root)) == .folder && draft.files.count == 1
        let root = isTaken ? draft.text : draft.root
        guard FileTree.kind(of: place(root)) == nil else { throw .existing(path: folder.display(root)) }
        return root
    }

    private func place(_ path: String) -> String { "\(folder.path)/\(path)" }

    /// What is newly wrong is the draft's fault; what was wrong before is not.
    private func warnings(about draft: Draft) async throws -> [Diagnostic] {
        let after = try await check(folder.adding(draft.files))
        if after.hasErrors {
            let before = try await check(folder)
            let fresh = after.filter { !before.contains($0) }
            if fresh.hasErrors { throw RefusedDraft(diagnostics: fresh) }
        }
        let paths = Set(draft.files.keys.map(folder.display))
        return after.filter { paths.contains($0.location.file) }
    }
}
