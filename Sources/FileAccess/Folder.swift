private import CRename

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Folders by path; every system call is checked.
package enum Folder {
    /// Creates one folder, `rwxr-xr-x` less the umask; one that is already there is an error.
    package static func create(_ path: String) throws(FileError) {
        guard mkdir(path, 0o755) == 0 else { throw FileError(path: path, operation: .create, code: errno) }
    }

    /// Moves a file or folder within one file system; what is already there is an error.
    package static func move(_ path: String, to newPath: String) throws(FileError) {
        if renameWithoutReplacing(path, newPath) == 0 { return }
        var code = errno
        if lacksFlags(code) {
            code = FileStatus(of: newPath) != nil ? EEXIST : rename(path, newPath) == 0 ? 0 : errno
        }
        guard code == 0 else { throw FileError(path: newPath, operation: .rename, code: code) }
    }

    /// Lets two folders take each other's place in one step.
    ///
    /// - Returns: false where this file system or kernel has no such step.
    package static func exchange(_ path: String, with other: String) throws(FileError) -> Bool {
        if renameExchanging(path, other) == 0 { return true }
        guard lacksFlags(errno) else { throw FileError(path: other, operation: .exchange, code: errno) }
        return false
    }

    /// Removes a folder with all that is in it; symbolic links are removed, not followed.
    package static func remove(_ path: String) throws(FileError) {
        for entry in try FileTree.entries(below: path, hidden: true).reversed() {
            let child = "\(path)/\(entry.path)"
            guard (entry.kind == .folder ? rmdir(child) : unlink(child)) == 0 else {
                throw FileError(path: child, operation: .remove, code: errno)
            }
        }
        try removeEmpty(path)
    }

    /// Removes a folder; one with anything in it is an error.
    package static func removeEmpty(_ path: String) throws(FileError) {
        guard rmdir(path) == 0 else { throw FileError(path: path, operation: .remove, code: errno) }
    }

    private static func lacksFlags(_ code: Int32) -> Bool {
        code == EINVAL || code == ENOSYS || code == EOPNOTSUPP || code == ENOTSUP
    }
}
