#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the system knows of a file or folder without opening it; a symbolic link is not followed.
package struct FileStatus: Sendable {
    package enum Kind: Sendable {
        case file, folder, symbolicLink, other
    }

    /// When the content was last changed; comparable, and of no other use.
    package struct Time: Comparable, Sendable {
        let seconds: Int
        let nanoseconds: Int

        package static func < (left: Time, right: Time) -> Bool {
            (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
        }
    }

    /// The same for all names of one file or folder, whatever links, mounts or capitals lead to it.
    package struct Identity: Hashable, Sendable {
        package let device: UInt64
        let number: UInt64
    }

    package let kind: Kind
    /// Bytes.
    package let size: Int
    package let modified: Time
    package let identity: Identity
    /// `rwx` for owner, group and others, with set-user-ID, set-group-ID and sticky bits.
    package let permissions: UInt32
    /// How many names it has.
    let links: Int

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .other
            }
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        modified = Time(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
        links = Int(status.st_nlink)
        permissions = UInt32(status.st_mode) & 0o7777
    }

    /// Nil where nothing is.
    package init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }
}
