internal import SystemPackage

/// A system call that failed, with the path and the system's reason.
package struct FileError: Error, Equatable {
    package enum Operation: String, Sendable {
        case list, read, write, create, rename, remove
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
