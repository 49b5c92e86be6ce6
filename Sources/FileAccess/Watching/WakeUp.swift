#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Ends the sleep of a thread that waits for something else: a pipe to itself.
final class WakeUp: Sendable {
    private let reading: Int32
    private let writing: Int32

    init() throws(FileError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw FileError(path: "pipe", operation: .create, code: errno) }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(reading)
        close(writing)
    }

    func ring() {
        _ = write(writing, [1], 1)
    }

    /// Sleeps until somebody rings, `descriptor` can be read or the time is over; true if somebody rang.
    func wait(orFor descriptor: Int32?, atMost time: Duration?) -> Bool {
        var waits = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
        if let descriptor { waits.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        _ = poll(&waits, nfds_t(waits.count), time.map(Self.milliseconds) ?? -1)
        return waits[0].revents != 0
    }

    static func isReadable(_ descriptor: Int32, within time: Duration) -> Bool {
        var waits = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        return poll(&waits, 1, milliseconds(time)) > 0
    }

    private static func milliseconds(_ time: Duration) -> Int32 { Int32(clamping: Int(time / .milliseconds(1))) }
}
