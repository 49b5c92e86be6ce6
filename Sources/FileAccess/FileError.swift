internal import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A system call that failed, with the path and the system's reason.
package struct FileError: Error, Equatable {
    package enum Operation: String, Sendable {
        case list, read, write, create, link, rename, exchange, remove, lock
    }

    package let path: String
    package let operation: Operation
    /// An `errno`.
    package let code: Int32

    package init(path: String, operation: Operation, code: Int32) {
        self.path = path
        self.operation = operation
        self.code = code
    }
}

extension FileError: CustomStringConvertible {
    package var description: String { "cannot \(operation.rawValue) \(path): \(Errno(rawValue: code))" }
}

extension FileError {
    /// Whether a link failed because this file system has none, this file may have no more, or it has just gone.
    package var meansNoLinks: Bool {
        operation == .link && [EPERM, EMLINK, EXDEV, EOPNOTSUPP, ENOTSUP, ENOENT].contains(code)
    }

    /// Whether a folder cannot leave its place: something is mounted on it, or it belongs to a layer below.
    package var meansFixedInPlace: Bool {
        (operation == .exchange || operation == .rename) && [EBUSY, EXDEV, EPERM, EACCES].contains(code)
    }

    /// Whether something has the name already.
    package var meansExisting: Bool { code == EEXIST || code == ENOTEMPTY }

    /// Whether nothing can be made here: the folder belongs to somebody else, or the file system is read-only.
    package var meansNoPermission: Bool { [EPERM, EACCES, EROFS].contains(code) }
}
