#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension File {
    /// Puts other bytes into a file in one step, through a new file beside it that takes its place and its permissions.
    ///
    /// - Returns: false, and the file is left alone, where it does not hold `expected`, or is no plain file.
    package static func replace(
        _ path: String,
        holding expected: [UInt8],
        with bytes: [UInt8]
    ) throws(FileError) -> Bool {
        guard let status = FileStatus(of: path), status.kind == .file else { return false }
        let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        let draft = "\(path[..<slash]).\(path[slash...]).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard descriptor >= 0 else { throw FileError(path: draft, operation: .create, code: errno) }
        do throws(FileError) {
            try finish(descriptor, draft, bytes: bytes, permissions: status.permissions)
            // As late as can be: whoever saves the file in their editor meanwhile must not lose it.
            guard try read(path) == expected else {
                unlink(draft)
                return false
            }
            guard rename(draft, path) == 0 else { throw FileError(path: path, operation: .rename, code: errno) }
            return true
        } catch {
            unlink(draft)
            throw error
        }
    }

    private static func finish(
        _ descriptor: Int32,
        _ path: String,
        bytes: [UInt8],
        permissions: UInt32
    ) throws(FileError) {
        var code = append(bytes, to: descriptor)
        if code == 0, fchmod(descriptor, mode_t(permissions)) != 0 { code = errno }
        if code == 0, fsync(descriptor) != 0 { code = errno }
        if close(descriptor) != 0, code == 0 { code = errno }
        guard code == 0 else { throw FileError(path: path, operation: .write, code: code) }
    }
}
