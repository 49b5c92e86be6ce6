import FileAccess

/// An output folder that may safely be replaced.
struct OutputTarget: Sendable {
    /// Absolute, without symbolic links.
    let path: String
    /// Nil for a folder yet to be made.
    let status: FileStatus?

    /// Refuses anything but a folder of ours, an empty one, or one yet to be made.
    ///
    /// - Parameter protected: what must not be lost by mistake.
    init(_ folder: String, protecting protected: ProtectedFolders) throws {
        status = FileStatus(of: folder)
        guard !folder.isEmpty, status == nil || status?.kind == .folder else {
            throw UnsafeOutput(folder: folder, reason: .noFolder)
        }
        path = try Self.absolute(folder)
        guard path != "/" else { throw UnsafeOutput(folder: folder, reason: .root) }
        let around = Self.identities(from: path)
        for place in protected.places where try Self.folder(place, liesIn: status) {
            throw UnsafeOutput(folder: folder, reason: .holdsPlace(place))
        }
        for input in protected.inputs {
            let holdsOutput = try Self.identity(ofTargetOf: input).map(around.contains) ?? false
            if try holdsOutput || Self.folder(input, liesIn: status) {
                throw UnsafeOutput(folder: folder, reason: .holdsInput(input))
            }
        }
        if status != nil { try Self.requireOurs(path, named: folder) }
    }

    /// A hidden folder or file beside the output, on the same file system.
    func sibling(_ suffix: String) -> String {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        return "\(path[...slash]).\(path[path.index(after: slash)...]).\(suffix)"
    }

    /// Whether another file system begins here, from which nothing can be moved to the folder around it.
    var isMountPoint: Bool {
        guard let status, let parent = FileStatus(of: path + "/..") else { return false }
        return status.identity.device != parent.identity.device
    }

    private static func requireOurs(_ path: String, named folder: String) throws {
        let names = try FileTree.names(in: path)
        guard !names.contains(OutputManifest.name), let foreign = names.filter({ !$0.hasPrefix(".") }).min() else {
            return
        }
        throw UnsafeOutput(folder: folder, reason: .foreignFiles(foreign))
    }

    /// The folder may not exist yet, the one it is to lie in must.
    private static func absolute(_ folder: String) throws -> String {
        if FileTree.kind(of: folder) != nil { return try FileTree.absolutePath(of: folder) }
        var trimmed = folder[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        guard let slash = trimmed.lastIndex(of: "/") else { return try FileTree.absolutePath(of: ".") + "/\(trimmed)" }
        let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
        let base = try FileTree.absolutePath(of: parent)
        return (base == "/" ? "" : base) + trimmed[slash...]
    }

    /// Whether the output is `place`, or a folder around it.
    private static func folder(_ place: String, liesIn output: FileStatus?) throws -> Bool {
        guard let output, FileTree.kind(of: place) != nil else { return false }
        return identities(from: try FileTree.absolutePath(of: place)).contains(output.identity)
    }

    private static func identity(ofTargetOf path: String) throws -> FileStatus.Identity? {
        FileTree.kind(of: path) == nil ? nil : FileStatus(of: try FileTree.absolutePath(of: path))?.identity
    }

    /// A path and all that hold it, by what they are: a folder may go by several names.
    private static func identities(from path: String) -> [FileStatus.Identity] {
        var identities: [FileStatus.Identity] = []
        var rest = path[...]
        while !rest.isEmpty {
            if let status = FileStatus(of: String(rest)) { identities.append(status.identity) }
            rest = rest[..<(rest.lastIndex(of: "/") ?? rest.startIndex)]
        }
        return identities
    }
}

/// Folders that a build must not overwrite, whatever it is asked for.
struct ProtectedFolders: Sendable {
    /// What the build reads: the output must not be one of them, lie in it, or hold it.
    var inputs: [String]
    /// Where people live: the output must not be one of them or hold it.
    var places: [String]
}
