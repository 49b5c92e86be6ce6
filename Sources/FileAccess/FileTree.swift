#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What lies below a folder.
package enum FileTree {
    package typealias Kind = FileStatus.Kind

    package struct Entry: Hashable, Sendable {
        /// Relative to the folder that was listed, with `/` between the parts.
        package let path: String
        package let kind: Kind

        package init(path: String, kind: Kind) {
            self.path = path
            self.kind = kind
        }

        package var name: Substring {
            path[(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...]
        }
    }

    /// Everything below `folder`, ordered by the bytes of the path; symbolic links are listed, never followed.
    ///
    /// Names that begin with a dot are left out unless `hidden` files are asked for.
    package static func entries(below folder: String, hidden: Bool = false) throws(FileError) -> [Entry] {
        var found: [Entry] = []
        var pending = [""]
        while let relative = pending.popLast() {
            // Sorted here, the whole is nearly so in the end, and takes half as long to sort.
            let children = try children(of: relative, in: folder, hidden: hidden)
                .sorted { $0.path.precedesByBytes($1.path) }
            found += children
            for child in children.reversed() where child.kind == .folder { pending.append(child.path) }
        }
        return found.sorted { $0.path.precedesByBytes($1.path) }
    }

    /// The kind of one path; nil where nothing is.
    package static func kind(of path: String) -> Kind? { FileStatus(of: path)?.kind }

    /// The names of everything directly in `folder`, hidden ones too, in no order.
    package static func names(in folder: String) throws(FileError) -> [String] {
        try children(of: "", in: folder, hidden: true).map { String($0.name) }
    }

    /// The absolute path of something that exists, without symbolic links.
    package static func absolutePath(of path: String) throws(FileError) -> String {
        guard let resolved = realpath(path, nil) else { throw FileError(path: path, operation: .read, code: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// What lies directly in a folder of `folder`, in no order.
    static func children(of relative: String, in folder: String, hidden: Bool) throws(FileError) -> [Entry] {
        let path = relative.isEmpty ? folder : "\(folder)/\(relative)"
        guard let directory = opendir(path) else { throw FileError(path: path, operation: .list, code: errno) }
        defer { closedir(directory) }
        var entries: [Entry] = []
        errno = 0
        while let entry = readdir(directory) {
            let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
                    String(validatingCString: name).map { ($0, true) } ?? (String(cString: name), false)
                }
            }
            // Its repaired name would lead nowhere, so the file could neither be read nor be spoken of.
            guard isUTF8 else { throw FileError(path: "\(path)/\(name)", operation: .list, code: EILSEQ) }
            if name != ".", name != "..", hidden || name.utf8.first != UInt8(ascii: ".") {
                entries.append(
                    Entry(
                        path: relative.isEmpty ? name : "\(relative)/\(name)",
                        kind: kind(of: entry.pointee.d_type, at: "\(path)/\(name)")
                    )
                )
            }
            errno = 0
        }
        guard errno == 0 else { throw FileError(path: path, operation: .list, code: errno) }
        return entries
    }

    private static func kind(of type: UInt8, at path: @autoclosure () -> String) -> Kind {
        switch Int32(type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK): .symbolicLink
        case Int32(DT_UNKNOWN): kind(of: path()) ?? .other
        default: .other
        }
    }
}

extension String {
    /// As `utf8.lexicographicallyPrecedes(_:)`, found by the C library, which looks at many bytes at once.
    fileprivate func precedesByBytes(_ other: String) -> Bool {
        let precedes = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { right in
                guard let start = left.baseAddress, let other = right.baseAddress else { return !right.isEmpty }
                let order = memcmp(start, other, min(left.count, right.count))
                return order < 0 || order == 0 && left.count < right.count
            }
        }
        return (precedes ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}
