#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Folders by path; every system call is checked.
package enum Folder {
    /// Creates one folder, `rwxr-xr-x` whatever the process's umask; an existing one is left as it is.
    package static func create(_ path: String) throws(FileError) {
        if mkdir(path, 0o755) != 0 {
            let code = errno
            guard code == EEXIST, FileTree.kind(of: path) == .folder else {
                throw FileError(path: path, operation: .create, code: code)
            }
        }
    }

    /// Moves a file or folder within one file system; replaces an existing file.
    package static func rename(_ path: String, to newPath: String) throws(FileError) {
        let result = path.withCString { old in newPath.withCString { new in renameat(AT_FDCWD, old, AT_FDCWD, new) } }
        guard result == 0 else {
            throw FileError(path: newPath, operation: .rename, code: errno)
        }
    }

    /// Removes a folder with all that is in it; symbolic links are removed, not followed.
    package static func remove(_ path: String) throws(FileError) {
        for entry in try FileTree.entries(below: path, hidden: true).reversed() {
            let child = "\(path)/\(entry.path)"
            guard (entry.kind == .folder ? rmdir(child) : unlink(child)) == 0 else {
                throw FileError(path: child, operation: .remove, code: errno)
            }
        }
        guard rmdir(path) == 0 else { throw FileError(path: path, operation: .remove, code: errno) }
    }
}
