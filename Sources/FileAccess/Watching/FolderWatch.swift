import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Tells which files below some folders change; while nothing does, a thread of its own sleeps.
package enum FolderWatch {
    /// How long nothing more must happen before a change is told of: an editor's save is several steps.
    private static let quiet = Duration.milliseconds(8)
    /// After so long a change is told of even though more follow.
    private static let patience = Duration.milliseconds(60)
    /// How often a folder that is not there is looked for.
    private static let retry = Duration.milliseconds(250)

    /// The changes from now on, bursts as one, until whoever listens stops. Hidden files are left out.
    ///
    /// A path is that of a folder of `folders` with what lies below it; a folder that is gone or was renamed stands for
    /// all that was in it.
    package static func changes(below folders: [String]) throws(FileError) -> AsyncStream<FileChanges> {
        try changes(below: folders, polling: false)
    }

    /// - Parameter polling: whether to look again and again even where the system would tell.
    static func changes(below folders: [String], polling: Bool) throws(FileError) -> AsyncStream<FileChanges> {
        let wakeUp = try WakeUp()
        let (stream, continuation) = AsyncStream<FileChanges>.makeStream()
        continuation.onTermination = { _ in wakeUp.ring() }
        #if canImport(Glibc)
            if !polling, let notices = FolderNotices(of: folders) {
                Thread.detachNewThread { listen(to: notices, until: wakeUp, continuation) }
                return stream
            }
        #endif
        let snapshot = FolderSnapshot(of: folders)
        Thread.detachNewThread { compare(snapshot, until: wakeUp, continuation) }
        return stream
    }

    #if canImport(Glibc)
        private static func listen(
            to first: FolderNotices,
            until wakeUp: WakeUp,
            _ continuation: AsyncStream<FileChanges>.Continuation
        ) {
            var notices = first
            defer { notices.close() }
            while !wakeUp.wait(orFor: notices.descriptor, atMost: notices.isComplete ? nil : retry) {
                var changes = notices.read()
                let start = ContinuousClock.now
                while .now - start < patience, WakeUp.isReadable(notices.descriptor, within: quiet) {
                    changes.formUnion(notices.read())
                }
                if !changes.isEmpty { continuation.yield(changes) }
            }
        }
    #endif

    /// Looks at every file again and again, so seldom that it takes less than a hundredth of the time.
    private static func compare(
        _ first: FolderSnapshot,
        until wakeUp: WakeUp,
        _ continuation: AsyncStream<FileChanges>.Continuation
    ) {
        var last = first
        var pause = retry
        while !wakeUp.wait(orFor: nil, atMost: pause) {
            let start = ContinuousClock.now
            let next = FolderSnapshot(of: last.folders)
            let duration = ContinuousClock.now - start
            pause = max(retry, duration * 100)
            let changes = next.changes(since: last)
            last = next
            if !changes.isEmpty { continuation.yield(changes) }
        }
    }
}
