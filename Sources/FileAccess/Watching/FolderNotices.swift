#if canImport(Glibc)
    import Glibc

    /// What the kernel tells of folders and all folders in them. Source: inotify(7).
    struct FolderNotices: Sendable {
        /// Readable when there is something to tell.
        let descriptor: Int32
        private let roots: [String]
        private var folders: [Int32: String] = [:]
        private var missingRoots: Set<String> = []

        /// Files are told of once they are whole: when whoever writes them closes them, or when they get their name.
        private static let events = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
        )

        /// Nil where the kernel watches no more folders for this user.
        init?(of roots: [String]) {
            descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            guard descriptor >= 0 else { return nil }
            self.roots = roots
            missingRoots = Set(roots)
            var found: Set<String> = []
            guard watchMissingRoots(&found) else {
                Glibc.close(descriptor)
                return nil
            }
        }

        func close() { Glibc.close(descriptor) }

        /// Whether all folders are there to be watched.
        var isComplete: Bool { missingRoots.isEmpty }

        /// All that there is to tell by now.
        mutating func read() -> FileChanges {
            var changed: Set<String> = []
            var isKnown = true
            if !isComplete, !watchMissingRoots(&changed) { isKnown = false }
            var buffer = [UInt8](repeating: 0, count: 64 * 1024)
            while true {
                let length = Glibc.read(descriptor, &buffer, buffer.count)
                if length < 0, errno == EINTR { continue }
                guard length > 0 else { break }
                for notice in Notice.all(in: buffer[..<length]) where !take(notice, &changed) { isKnown = false }
            }
            return isKnown ? FileChanges(changed) : .everything
        }

        /// False where nobody knows what else has changed.
        private mutating func take(_ notice: Notice, _ changed: inout Set<String>) -> Bool {
            if notice.tells(of: UInt32(IN_Q_OVERFLOW)) {
                forget(below: nil)
                missingRoots = Set(roots)
                _ = watchMissingRoots(&changed)
                return false
            }
            guard let folder = folders[notice.watch] else { return true }
            if notice.tells(of: UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)), roots.contains(folder) {
                forget(below: folder)
                missingRoots.insert(folder)
                changed.insert(folder)
            } else if notice.tells(of: UInt32(IN_IGNORED)) {
                folders[notice.watch] = nil
            } else if !notice.name.isEmpty, !notice.name.hasPrefix(".") {
                return take(notice, at: "\(folder)/\(notice.name)", &changed)
            }
            return true
        }

        private mutating func take(_ notice: Notice, at path: String, _ changed: inout Set<String>) -> Bool {
            if notice.tells(of: UInt32(IN_ISDIR)) {
                changed.insert(path)
                if notice.tells(of: UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)) { forget(below: path) }
                guard notice.tells(of: UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) else { return true }
                return watch(path, &changed)
            }
            // A file that was made is empty still; a link is all that it will be.
            if notice.tells(of: UInt32(IN_CREATE)), FileStatus(of: path)?.isBeingWritten ?? true { return true }
            changed.insert(path)
            return true
        }

        private mutating func watchMissingRoots(_ found: inout Set<String>) -> Bool {
            for root in missingRoots {
                guard let directory = opendir(root) else { continue }
                closedir(directory)
                missingRoots.remove(root)
                found.insert(root)
                guard watch(root, &found) else { return false }
            }
            return true
        }

        /// Watches a folder and all in it, and adds what is there: it may have been there before the watch was.
        ///
        /// - Returns: false where the kernel watches no more folders.
        private mutating func watch(_ folder: String, _ found: inout Set<String>) -> Bool {
            let flags = Self.events | UInt32(IN_ONLYDIR) | (roots.contains(folder) ? 0 : UInt32(IN_DONT_FOLLOW))
            let watch = inotify_add_watch(descriptor, folder, flags)
            guard watch >= 0 else { return errno != ENOSPC && errno != ENOMEM }
            folders[watch] = folder
            for entry in (try? FileTree.children(of: "", in: folder, hidden: false)) ?? [] {
                let path = "\(folder)/\(entry.path)"
                found.insert(path)
                if entry.kind == .folder, !self.watch(path, &found) { return false }
            }
            return true
        }

        /// Stops watching a folder and all in it; nil: everything.
        private mutating func forget(below folder: String?) {
            for (watch, path) in folders where folder.map({ path == $0 || path.hasPrefix($0 + "/") }) ?? true {
                inotify_rm_watch(descriptor, watch)
                folders[watch] = nil
            }
        }
    }

    /// One `inotify_event`.
    private struct Notice {
        let watch: Int32
        let mask: UInt32
        /// Of the file in the folder; empty where the folder itself is meant.
        let name: String

        func tells(of events: UInt32) -> Bool { mask & events != 0 }

        static func all(in bytes: ArraySlice<UInt8>) -> [Notice] {
            var notices: [Notice] = []
            var rest = bytes
            while rest.count >= MemoryLayout<inotify_event>.size {
                let head = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
                rest = rest.dropFirst(MemoryLayout<inotify_event>.size)
                let name = String(decoding: rest.prefix(Int(head.len)).prefix { $0 != 0 }, as: UTF8.self)
                notices.append(Notice(watch: head.wd, mask: head.mask, name: name))
                rest = rest.dropFirst(Int(head.len))
            }
            return notices
        }
    }

    extension FileStatus {
        /// Whether a file with this status has just been made by whoever writes it, who will close it.
        fileprivate var isBeingWritten: Bool { kind == .file && links == 1 }
    }
#endif
