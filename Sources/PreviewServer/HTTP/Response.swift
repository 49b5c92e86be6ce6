/// An answer: status, headers and what follows them.
struct Response: Sendable {
    enum Status: String, Sendable {
        case ok = "200 OK"
        case found = "302 Found"
        case badRequest = "400 Bad Request"
        case forbidden = "403 Forbidden"
        case notFound = "404 Not Found"
        case methodNotAllowed = "405 Method Not Allowed"
        case headTooLong = "431 Request Header Fields Too Large"
        case failed = "500 Internal Server Error"
        case noSite = "503 Service Unavailable"
        case unknownVersion = "505 HTTP Version Not Supported"
    }

    enum Body: Sendable {
        case bytes([UInt8])
        /// Messages without end, each sent as soon as it is there. Source: HTML Standard, §9.2 Server-sent events.
        case events(AsyncStream<String>)
    }

    var status: Status
    var mediaType: String
    var body: Body
    /// Beside those that every answer has.
    var headers: [(name: String, value: String)] = []

    init(_ status: Status, _ mediaType: String, _ bytes: [UInt8]) {
        self.status = status
        self.mediaType = mediaType
        body = .bytes(bytes)
    }

    init(events: AsyncStream<String>) {
        status = .ok
        mediaType = "text/event-stream"
        body = .events(events)
    }

    /// An answer that only programs and curious people see.
    static func plain(_ status: Status) -> Response {
        Response(status, MediaType.text, Array("\(status.rawValue)\n".utf8))
    }

    func with(_ name: String, _ value: String) -> Response {
        var response = self
        response.headers.append((name, value))
        return response
    }

    /// Everything before the body.
    func head(keepsConnection: Bool) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status.rawValue)", "Content-Type: \(mediaType)"]
        if case .bytes(let bytes) = body { lines.append("Content-Length: \(bytes.count)") }
        lines += [
            "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
        ]
        lines += headers.map { "\($0.name): \($0.value)" }
        lines.append("Connection: \(keepsConnection ? "keep-alive" : "close")")
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }
}
