package import ContentLoading
package import Diagnostics
package import FileAccess

/// A new network, not written yet.
package struct NetworkDraft: Sendable {
    /// Where it is to be.
    package let folder: String
    /// By path in the folder.
    package internal(set) var files: [String: [UInt8]]

    /// Its content, as it will be.
    package func content() throws(FileError) -> ContentFolder {
        let prefix = "content/"
        let content = files.filter { $0.key.hasPrefix(prefix) }.map {
            (String($0.key.dropFirst(prefix.count)), $0.value)
        }
        return try ContentFolder.read(folder == "." ? "content" : "\(folder)/content")
            .adding(Dictionary(content) { first, _ in first })
    }

    /// Writes all files, after a check of the content; throws ``RefusedDraft``, ``AuthoringProblem`` or a `FileError`, and has
    /// then written nothing.
    ///
    /// - Returns: warnings about the content.
    package func write(check: DraftWriter.Check) async throws -> [Diagnostic] {
        try Self.requireEmpty(folder)
        let findings = try await check(try content())
        if findings.hasErrors { throw RefusedDraft(diagnostics: findings) }
        try publish()
        return findings
    }

    /// A folder may hold what git keeps of it, and nothing else.
    package static func requireEmpty(_ folder: String) throws {
        guard let kind = FileTree.kind(of: folder) else { return }
        guard kind == .folder, try FileTree.names(in: folder).allSatisfy({ $0 == ".git" }) else {
            throw AuthoringProblem.folderInUse(path: folder)
        }
    }

    private func publish() throws(FileError) {
        if FileTree.kind(of: folder) == nil {
            let parts = folder.split(separator: "/")
            let start = folder.hasPrefix("/") ? "/" : ""
            let parent = start + parts.dropLast().joined(separator: "/")
            let name = String(parts.last ?? "")
            let staging = try StagingFolder(in: parent.isEmpty ? "." : parent)
            try staging.write(Dictionary(uniqueKeysWithValues: files.map { ("\(name)/\($0.key)", $0.value) }))
            try staging.publish(name)
        } else {
            try fill()
        }
    }

    /// Fills a folder that is there; what was put into it is taken back where the rest cannot follow.
    private func fill() throws(FileError) {
        let staging = try StagingFolder(in: folder)
        try staging.write(files)
        var published: [String] = []
        for name in try staging.names {
            do throws(FileError) {
                try staging.publish(name)
                published.append(name)
            } catch {
                for name in published { try staging.withdraw(name) }
                throw error
            }
        }
    }
}
