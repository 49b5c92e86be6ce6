import FlyingSocks
import Foundation

/// A socket of this machine alone that waits for browsers.
struct Listener: Sendable {
    let port: UInt16
    private let socket: Socket

    private static let attempts: UInt16 = 20
    /// How long to wait when the system has no descriptor for one more connection.
    private static let pause = Duration.milliseconds(50)

    init(_ wish: PreviewServer.Port) throws {
        switch wish {
        case .exactly(let port): try self.init(port)
        case .near(let first):
            for port in first..<first + Self.attempts {
                if let listener = try? Listener(port) {
                    self = listener
                    return
                }
            }
            throw PortTaken(first: first, last: first + Self.attempts - 1)
        }
    }

    private init(_ port: UInt16) throws {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
            try socket.listen()
            self.socket = socket
            self.port = if case .ip4(_, let port) = try socket.sockname() { port } else { port }
        } catch {
            try? socket.close()
            throw PortTaken(first: port, last: port)
        }
    }

    /// Serves every browser that comes, until cancelled.
    func accept(
        with pool: any AsyncSocketPool,
        answer: @escaping @Sendable (RequestHead) async -> Response
    ) async throws {
        let connections = OpenConnections()
        defer { try? socket.close() }
        let listening = try AsyncSocket(socket: socket, pool: pool)
        while !Task.isCancelled {
            do {
                let browser = try await listening.accept()
                let isOpen = await connections.open { number in
                    await Connection(socket: browser).serve(
                        busy: { await connections.set(number, busy: $0) },
                        answer: answer
                    )
                    try? browser.close()
                }
                if !isOpen { try? browser.close() }
            } catch is CancellationError {
                break
            } catch {
                try? await Task.sleep(for: Self.pause)
            }
        }
        await connections.closeAll()
    }
}

/// Nobody can listen there: another program does, or it takes more rights.
package struct PortTaken: Error, CustomStringConvertible {
    let first: UInt16
    let last: UInt16

    package var description: String {
        first == last
            ? "port \(first) cannot be used, maybe because another program uses it: choose another with --port, or name none"
            : "none of the ports \(first) to \(last) is free: choose one with --port"
    }
}
