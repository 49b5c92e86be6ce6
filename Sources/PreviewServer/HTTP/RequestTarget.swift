/// What a request asks for and of whom, with nothing in it taken for granted. Source: RFC 9112 §3.2.
struct RequestTarget: Equatable, Sendable {
    /// Host and port as the request names them.
    let authority: String
    /// Begins with a slash; percent-encoding is resolved.
    let path: String
    /// The path and the query as they were sent.
    let original: String

    /// Nil for what no browser asks for: no path, a wrong percent-encoding, a control character, more or less than one host.
    init?(_ head: RequestHead) {
        guard let host = head.value(of: "host") else { return nil }
        var target = head.target[...]
        if let scheme = ["http://", "HTTP://"].first(where: target.hasPrefix) {
            let rest = target.dropFirst(scheme.count)
            let named = rest.prefix { $0 != "/" && $0 != "?" }
            authority = String(named)
            target = rest.dropFirst(named.count)
            if !target.hasPrefix("/") { target = "/\(target)" }
        } else {
            authority = host
        }
        guard target.utf8.first == UInt8(ascii: "/"),
            let path = Self.decoded(target.prefix { $0 != "?" }.utf8)
        else { return nil }
        self.path = path
        original = String(target)
    }

    private static func decoded(_ text: Substring.UTF8View) -> String? {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
