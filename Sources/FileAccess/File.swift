#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Whole files by path; every system call is checked.
package enum File {
    /// The file's bytes.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
        defer { close(descriptor) }
        return try contents(of: descriptor, path: path).bytes
    }

    /// Writes a file, `rw-------`, that is whole at every moment: the bytes take the place of those that were there in one
    /// step. The folder it lies in, and those around that, are made where they are missing.
    package static func write(_ bytes: [UInt8], replacing path: String) throws(FileError) {
        try createFolders(around: path)
        let draft = "\(path).\(getpid())"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(path: draft, operation: .write, code: errno) }
        var code = append(bytes, to: descriptor)
        // An interrupted close has closed the file all the same.
        if close(descriptor) != 0, errno != EINTR, code == 0 { code = errno }
        if code == 0, rename(draft, path) != 0 { code = errno }
        guard code != 0 else { return }
        unlink(draft)
        throw FileError(path: path, operation: .write, code: code)
    }

    private static func createFolders(around path: String) throws(FileError) {
        for slash in path.indices.dropFirst() where path[slash] == "/" {
            let folder = String(path[..<slash])
            guard mkdir(folder, 0o755) == 0 || FileStatus(of: folder) != nil else {
                throw FileError(path: folder, operation: .create, code: errno)
            }
        }
    }

    static func contents(
        of descriptor: Int32,
        path: String
    ) throws(FileError) -> (bytes: [UInt8], modified: FileStatus.Time) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, operation: .read, code: errno) }
        // A folder may have the size 0 and would pass for an empty file.
        guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: path, operation: .read, code: EISDIR) }
        let size = Int(status.st_size)
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let length = systemRead(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if length < 0, errno == EINTR { continue }
                if length < 0 { code = errno }
                if length <= 0 { break }
                count += length
            }
        }
        guard code == 0 else { throw FileError(path: path, operation: .read, code: code) }
        return (bytes, FileStatus(status).modified)
    }

    /// Writes all bytes at the file's end. Returns an `errno`, 0 for none.
    static func append(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var count = 0
            while count < buffer.count {
                let length = systemWrite(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if length < 0, errno == EINTR { continue }
                guard length > 0 else { return length < 0 ? errno : EIO }
                count += length
            }
            return 0
        }
    }
}

private let systemRead = read
private let systemWrite = write
