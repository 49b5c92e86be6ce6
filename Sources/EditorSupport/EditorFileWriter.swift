package import FileAccess

/// Writes files for editors into a folder that may hold such files already.
package struct EditorFileWriter {
    /// What became of each file, by its path.
    package struct Outcome: Equatable, Sendable {
        package var written: [String] = []
        package var unchanged: [String] = []
        /// Somebody else's, left as they are.
        package var kept: [String] = []
    }

    private let folder: String

    /// - Parameter folder: is created if it is not there; the one around it is not.
    package init(folder: String) {
        self.folder = folder
    }

    /// Schemas of ours are written anew; every other file that is there already is somebody's own and stays.
    package func write(_ files: [EditorFile]) throws(FileError) -> Outcome {
        if FileTree.kind(of: folder) == nil { try Folder.create(folder) }
        let root = try OpenFolder(try FileTree.absolutePath(of: folder))
        var outcome = Outcome()
        for file in files {
            var parent = ""
            for part in file.path.split(separator: "/").dropLast() {
                parent += (parent.isEmpty ? "" : "/") + part
                try root.createFolder(parent[...])
            }
            switch try root.status(of: file.path)?.kind {
            case nil: break
            case .file:
                let found = try root.read(file.path)?.bytes ?? []
                if found == file.bytes {
                    outcome.unchanged.append(file.path)
                    continue
                }
                guard String(decoding: found, as: UTF8.self).contains(SchemaFiles.mark) else { fallthrough }
                try root.remove(file.path)
            default:
                outcome.kept.append(file.path)
                continue
            }
            try root.write(file.bytes, to: file.path)
            outcome.written.append(file.path)
        }
        return outcome
    }
}
