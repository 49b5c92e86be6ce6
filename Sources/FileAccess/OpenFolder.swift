#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A folder held open, with short paths below it: it stays the same folder while it is renamed.
///
/// Every system call is checked.
package final class OpenFolder: Sendable {
    /// Where it was when it was opened, for messages.
    package let path: String
    private let descriptor: Int32

    /// A symbolic link is refused, not followed.
    package init(_ path: String) throws(FileError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Nil where nothing is, or a part of the way is no folder.
    package func status(of name: String) throws(FileError) -> FileStatus? {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw error(.read, name) }
            return nil
        }
        return FileStatus(status)
    }

    /// Nil where no such file is.
    package func read(_ name: String) throws(FileError) -> (bytes: [UInt8], modified: FileStatus.Time)? {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else {
            guard errno == ENOENT else { throw error(.read, name) }
            return nil
        }
        defer { close(file) }
        return try File.contents(of: file, path: place(of: name))
    }

    /// Writes a new file, `rw-r--r--` less the umask; one that is already there is an error.
    package func write(_ bytes: [UInt8], to name: String) throws(FileError) {
        // Asked for its bytes like this, a text in UTF-8 is not copied.
        let file = name.withCString {
            openat(descriptor, $0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        }
        guard file >= 0 else { throw error(.write, name) }
        let code = File.append(bytes, to: file)
        // An interrupted close has closed the file all the same.
        let closing = close(file) == 0 || errno == EINTR ? 0 : errno
        guard code == 0, closing == 0 else {
            throw FileError(path: place(of: name), operation: .write, code: code == 0 ? closing : code)
        }
    }

    /// Creates a folder, `rwxr-xr-x` less the umask; one that is already there is left as it is.
    package func createFolder(_ name: Substring) throws(FileError) {
        let code = name.withCString { mkdirat(descriptor, $0, 0o755) == 0 ? 0 : errno }
        guard code == 0 || code == EEXIST else { throw error(.create, String(name), code) }
    }

    /// Creates folders, each but the first in the one before it, as ``createFolder(_:)`` does.
    package func createFolders(_ names: [Substring]) throws(FileError) {
        // Nearly always all but the last are there.
        guard let last = names.last else { return }
        do throws(FileError) {
            try createFolder(last)
        } catch {
            guard error.code == ENOENT, names.count > 1 else { throw error }
            for name in names { try createFolder(name) }
        }
    }

    /// Gives the file of that name the same name below another folder, without copying it.
    package func link(_ name: String, into other: OpenFolder) throws(FileError) {
        guard linkat(descriptor, name, other.descriptor, name, 0) == 0 else { throw other.error(.link, name) }
    }

    /// Moves a file to the same name below another folder of the same file system; replaces a file that is there.
    package func move(_ name: String, into other: OpenFolder) throws(FileError) {
        guard renameat(descriptor, name, other.descriptor, name) == 0 else { throw other.error(.rename, name) }
    }

    /// Removes a file or a symbolic link; one that is gone is no error.
    ///
    /// - Returns: false where a folder has that name: it stays.
    @discardableResult
    package func remove(_ name: String) throws(FileError) -> Bool {
        let code = unlinkat(descriptor, name, 0) == 0 ? 0 : errno
        if code == 0 || code == ENOENT || code == ENOTDIR { return true }
        guard code == EISDIR || code == EPERM, try status(of: name)?.kind == .folder else {
            throw error(.remove, name, code)
        }
        return false
    }

    /// Removes an empty folder; one that is gone is no error.
    ///
    /// - Returns: false where it is not empty, or no folder: it stays.
    package func removeFolder(_ name: Substring) throws(FileError) -> Bool {
        let code = name.withCString { unlinkat(descriptor, $0, AT_REMOVEDIR) == 0 ? 0 : errno }
        if code == 0 || code == ENOENT { return true }
        guard code == ENOTEMPTY || code == EEXIST || code == ENOTDIR else {
            throw error(.remove, String(name), code)
        }
        return false
    }

    /// `rwx` for owner, group and others of the folder itself.
    package func setPermissions(_ permissions: UInt32) throws(FileError) {
        guard fchmod(descriptor, mode_t(permissions)) == 0 else { throw error(.write, "") }
    }

    private func place(of name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }

    private func error(_ operation: FileError.Operation, _ name: String, _ code: Int32 = errno) -> FileError {
        FileError(path: place(of: name), operation: operation, code: code)
    }
}
