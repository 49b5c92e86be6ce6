import FileAccess

/// An output folder that may safely be replaced.
struct OutputTarget {
    /// Absolute, without symbolic links.
    let path: String
    let exists: Bool

    /// Refuses anything but a folder of ours, an empty one, or one yet to be made.
    ///
    /// - Parameter protected: folders that must not be the output, lie in it, or hold it.
    init(_ folder: String, protecting protected: [String]) throws {
        let kind = FileTree.kind(of: folder)
        guard kind == nil || kind == .folder else { throw UnsafeOutput(folder: folder, reason: .noFolder) }
        exists = kind == .folder
        let path = try Self.absolute(folder)
        guard path != "/" else { throw UnsafeOutput(folder: folder, reason: .root) }
        for other in protected where FileTree.kind(of: other) != nil {
            let input = try FileTree.absolutePath(of: other)
            guard !Self.contains(path, input), !Self.contains(input, path) else {
                throw UnsafeOutput(folder: folder, reason: .holdsInput(other))
            }
        }
        if exists {
            let names = try FileTree.names(in: path)
            guard names.contains(OutputWriter.marker) || names.allSatisfy({ $0.hasPrefix(".") }) else {
                throw UnsafeOutput(
                    folder: folder,
                    reason: .foreignFiles(names.sorted().first { !$0.hasPrefix(".") } ?? "")
                )
            }
        }
        self.path = path
    }

    /// A hidden folder beside the output, on the same file system.
    func sibling(_ suffix: String) -> String {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        return "\(path[...slash]).\(path[path.index(after: slash)...]).\(suffix)"
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

    private static func contains(_ folder: String, _ path: String) -> Bool {
        path == folder || path.hasPrefix(folder + "/")
    }
}

/// An output folder that is refused, because replacing it would destroy what is not ours.
package struct UnsafeOutput: Error, Equatable {
    package enum Reason: Equatable, Sendable {
        case noFolder
        case root
        case holdsInput(String)
        case foreignFiles(String)
    }

    package let folder: String
    package let reason: Reason
}

extension UnsafeOutput: CustomStringConvertible {
    package var description: String {
        switch reason {
        case .noFolder: "the output `\(folder)` is not a folder: name another one with --output"
        case .root: "the output `\(folder)` is the root of the file system: name another one with --output"
        case .holdsInput(let input):
            "the output `\(folder)` and the input `\(input)` overlap: name another one with --output"
        case .foreignFiles(let name):
            "the output `\(folder)` holds files that are not ours, such as `\(name)`: empty it, or name another one with --output"
        }
    }
}
