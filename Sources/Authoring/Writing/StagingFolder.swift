import FileAccess

/// A hidden folder beside the place of new files, in which they are put together; it goes when nobody needs it any more.
final class StagingFolder {
    private static let name = ".stammtisch-new"

    private let parent: String
    private var path: String { "\(parent)/\(Self.name)" }

    /// Clears away what a killed run left behind.
    init(in parent: String) throws(FileError) {
        self.parent = parent
        if FileTree.kind(of: "\(parent)/\(Self.name)") == .folder { try Folder.remove("\(parent)/\(Self.name)") }
        try Folder.create("\(parent)/\(Self.name)")
    }

    deinit {
        // What is left of it is invisible, and cleared away by the next run.
        try? Folder.remove(path)
    }

    /// Writes files by their paths in the folder.
    func write(_ files: [String: [UInt8]]) throws(FileError) {
        let root = try OpenFolder(path)
        for (file, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let parts = file.split(separator: "/").dropLast()
            for end in parts.indices {
                try root.createFolder(Substring(parts[...end].joined(separator: "/")))
            }
            try root.write(bytes, to: file)
        }
    }

    /// Moves a file or folder to its place; what is already there is an error.
    func publish(_ name: String) throws(FileError) {
        try Folder.move("\(path)/\(name)", to: "\(parent)/\(name)")
    }

    /// Takes back what was published.
    func withdraw(_ name: String) throws(FileError) {
        try Folder.move("\(parent)/\(name)", to: "\(path)/\(name)")
    }

    /// Everything directly in the folder.
    var names: [String] {
        get throws(FileError) { try FileTree.names(in: path).sorted() }
    }
}
