internal import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Whole files and folders by path; every system call is checked.
package enum File {
    /// The file's bytes.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        try checked(path, .read) {
            let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
            return try descriptor.closeAfter {
                var status = stat()
                guard fstat(descriptor.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
                // A folder may have the size 0 and would pass for an empty file.
                guard status.st_mode & S_IFMT != S_IFDIR else { throw Errno.isDirectory }
                let size = Int(status.st_size)
                return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                    let bytes = UnsafeMutableRawBufferPointer(buffer)
                    while count < size {
                        let read = try descriptor.read(into: .init(rebasing: bytes[count...]))
                        if read == 0 { break }
                        count += read
                    }
                }
            }
        }
    }

    /// Creates or empties the file and writes `bytes` to it; the folder must exist.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        try checked(path, .write) {
            let descriptor = try FileDescriptor.open(
                FilePath(path),
                .writeOnly,
                options: [.create, .truncate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead]
            )
            _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
        }
    }

    private static func checked<Result>(
        _ path: String,
        _ operation: FileError.Operation,
        _ body: () throws -> Result
    ) throws(FileError) -> Result {
        do {
            return try body()
        } catch {
            throw FileError(path: path, operation: operation, code: (error as? Errno ?? .ioError).rawValue)
        }
    }
}
