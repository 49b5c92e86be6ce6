#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that one process at a time can hold; the system frees it when the process ends, however it ends.
package final class FileLock: Sendable {
    /// Somebody else holds the lock.
    package struct Held: Error, Equatable {
        /// Nil for a process that this one cannot see, such as one of another container.
        package let process: Int32?
    }

    private let path: String
    private let descriptor: Int32

    /// Takes the lock, or throws a ``Held`` or a `FileError`; never waits for the holder to end.
    package static func take(_ path: String) throws -> FileLock {
        // The holder may be about to write its number, or to remove the file: then the next look is the right one.
        for _ in 0..<50 {
            let lock = try FileLock(opening: path)
            if flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 {
                guard try lock.isStillThere() else { continue }
                try lock.sign()
                return lock
            }
            guard errno == EWOULDBLOCK else { throw FileError(path: path, operation: .lock, code: errno) }
            if let process = lock.holder() { throw Held(process: process) }
            usleep(2_000)
        }
        throw Held(process: nil)
    }

    private init(opening path: String) throws(FileError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        self.path = path
        guard descriptor >= 0 else { throw FileError(path: path, operation: .lock, code: errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Removes the file and lets the next one in.
    package func release() throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw FileError(path: path, operation: .remove, code: errno)
        }
        guard flock(descriptor, LOCK_UN) == 0 else { throw FileError(path: path, operation: .lock, code: errno) }
    }

    /// Whether the file was not removed, by the holder before us, between opening and locking it.
    private func isStillThere() throws(FileError) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, operation: .lock, code: errno) }
        return FileStatus(of: path)?.identity == FileStatus(status).identity
    }

    private func sign() throws(FileError) {
        var code = ftruncate(descriptor, 0) == 0 ? 0 : errno
        if code == 0 { code = File.append(Array("\(getpid())\n".utf8), to: descriptor) }
        guard code != 0 else { return }
        try? release()
        throw FileError(path: path, operation: .lock, code: code)
    }

    /// The process that signed the file, unless it is gone: then the holder has not signed it yet.
    private func holder() -> Int32? {
        guard let bytes = try? File.contents(of: descriptor, path: path).bytes,
            let process = Int32(String(decoding: bytes, as: UTF8.self).dropLast()), process > 0,
            kill(process, 0) == 0 || errno == EPERM
        else { return nil }
        return process
    }
}
