import FlyingSocks
import Foundation

/// One browser's connection: reads requests within limits of size and time, and writes what they are answered with.
struct Connection: Sendable {
    /// How long a request's head may take, and how long a connection may wait for its next request.
    private static let patience = Duration.seconds(10)
    /// How long an answer may take to be taken.
    private static let writePatience = Duration.seconds(30)
    /// Bytes of a refused request that are read and dropped: who still sends does not listen to the answer.
    private static let drainLimit = 4 * 1024 * 1024
    private static let drainPatience = Duration.seconds(2)

    let socket: AsyncSocket

    /// Answers requests until the browser leaves, asks for something wrong or takes too long.
    ///
    /// - Parameter busy: told whether an answer is on its way.
    func serve(
        busy: @Sendable (Bool) async -> Void,
        answer: @Sendable (RequestHead) async -> Response
    ) async {
        var received: [UInt8] = []
        do {
            while true {
                let head: RequestHead
                do throws(RequestHead.Fault) {
                    guard let next = try await nextHead(&received) else { return }
                    head = next
                } catch {
                    try await refuse(error)
                    return
                }
                await busy(true)
                let response = await answer(head)
                try await write(response, to: head)
                guard head.keepsConnection else { return head.hasBody ? await drain() : () }
                await busy(false)
            }
        } catch {
            // The browser left while it was being answered, and there is nobody to tell.
        }
    }

    /// Nil where no request came.
    private func nextHead(_ received: inout [UInt8]) async throws(RequestHead.Fault) -> RequestHead? {
        let before = received
        let result = try? await within(Self.patience) { try await readHead(after: before) }
        guard let result else { return nil }
        received = result.rest
        return try result.head.get()
    }

    private typealias ReadHead = (head: Result<RequestHead, RequestHead.Fault>, rest: [UInt8])

    private func readHead(after received: [UInt8]) async throws -> ReadHead {
        // RFC 9112 §2.2: empty lines before a request mean nothing.
        var bytes = Array(received.drop { $0 == 0x0D || $0 == 0x0A })
        var searched = 0
        while true {
            if let end = HeadEnd(in: bytes, from: searched) {
                let head = Result { () throws(RequestHead.Fault) in try RequestHead(bytes[..<end.head]) }
                return (head, Array(bytes[end.rest...]))
            }
            guard bytes.count < RequestHead.limit else { return (.failure(.tooLong), []) }
            searched = max(0, bytes.count - 3)
            let chunk = try await socket.read(atMost: 4096)
            guard !chunk.isEmpty else { throw SocketError.disconnected }
            bytes += bytes.isEmpty ? Array(chunk.drop { $0 == 0x0D || $0 == 0x0A }) : chunk
        }
    }

    private func refuse(_ fault: RequestHead.Fault) async throws {
        let response =
            switch fault {
            case .malformed: Response.plain(.badRequest)
            case .tooLong: Response.plain(.headTooLong)
            case .unknownVersion: Response.plain(.unknownVersion)
            }
        try await within(Self.writePatience) {
            try await socket.write(Data(response.head(keepsConnection: false)))
            if case .bytes(let bytes) = response.body { try await socket.write(Data(bytes)) }
        }
        await drain()
    }

    private func write(_ response: Response, to request: RequestHead) async throws {
        let isWhole = request.method != "HEAD"
        switch response.body {
        case .bytes(let bytes):
            let head = response.head(keepsConnection: request.keepsConnection)
            try await within(Self.writePatience) { try await socket.write(Data(isWhole ? head + bytes : head)) }
        case .events(let events):
            try await within(Self.writePatience) { try await socket.write(Data(response.head(keepsConnection: false))) }
            if isWhole { try await write(events) }
            throw SocketError.disconnected
        }
    }

    /// Until the browser leaves.
    private func write(_ events: AsyncStream<String>) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while try await !socket.read(atMost: 4096).isEmpty {}
            }
            group.addTask {
                for await event in events {
                    try await within(Self.writePatience) { try await socket.write(Data(event.utf8)) }
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func drain() async {
        _ = try? await within(Self.drainPatience) {
            var count = 0
            while count < Self.drainLimit {
                let chunk = try await socket.read(atMost: 4096)
                if chunk.isEmpty { break }
                count += chunk.count
            }
        }
    }
}

/// Where a request's head ends.
private struct HeadEnd {
    let head: Int
    /// Behind the empty line.
    let rest: Int

    init?(in bytes: [UInt8], from start: Int) {
        var index = start
        while let feed = bytes[index...].firstIndex(of: 0x0A) {
            let next = bytes[(feed + 1)...].prefix(2)
            if next.first == 0x0A || next.elementsEqual([0x0D, 0x0A]) {
                head = feed > 0 && bytes[feed - 1] == 0x0D ? feed - 1 : feed
                rest = feed + (next.first == 0x0A ? 2 : 3)
                return
            }
            index = feed + 1
        }
        return nil
    }
}

/// The result of `work`, which is cancelled when it takes longer.
private func within<Value: Sendable>(
    _ time: Duration,
    _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: time)
            throw CancellationError()
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw CancellationError() }
        return value
    }
}
