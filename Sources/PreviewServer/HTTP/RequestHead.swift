/// The request line and headers of a request. Source: RFC 9112 §2 to §5.
struct RequestHead: Equatable, Sendable {
    /// What a request without a right head is answered with.
    enum Fault: Error {
        case malformed
        case tooLong
        /// Another version than HTTP/1.0 and HTTP/1.1.
        case unknownVersion
    }

    /// Bytes; browsers send less than two thousand, and no server of ours sets cookies.
    static let limit = 16 * 1024

    let method: String
    /// As sent: path and query, or a whole address.
    let target: String
    private let isPersistentVersion: Bool
    private let fields: [String: [String]]

    /// - Parameter bytes: up to, and without, the empty line.
    init(_ bytes: some Collection<UInt8>) throws(Fault) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }[...]
        guard let first = lines.popFirst(), first.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
            throw .malformed
        }
        let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 3, Self.isToken(words[0]), !words[1].isEmpty else { throw .malformed }
        guard ["HTTP/1.1", "HTTP/1.0"].contains(words[2]) else { throw .unknownVersion }
        (method, target, isPersistentVersion) = (words[0], words[1], words[2] == "HTTP/1.1")
        var fields: [String: [String]] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                line.allSatisfy({ $0 == 0x09 || $0 >= 0x20 && $0 != 0x7F })
            else { throw .malformed }
            let name = String(decoding: line[..<colon], as: UTF8.self)
            guard Self.isToken(name) else { throw .malformed }
            let value = String(decoding: line[line.index(after: colon)...], as: UTF8.self)
            fields[name.lowercased(), default: []].append(value.trimmed)
        }
        self.fields = fields
    }

    /// A header's value; nil where there is none, or more than one.
    func value(of name: String) -> String? {
        let values = fields[name] ?? []
        return values.count == 1 ? values[0] : nil
    }

    func has(_ name: String) -> Bool { fields[name] != nil }

    /// Whether something follows that is not the next request.
    var hasBody: Bool { has("transfer-encoding") || (value(of: "content-length") ?? "0") != "0" }

    /// RFC 9112 §9.3.
    var keepsConnection: Bool {
        let wishes = (fields["connection"] ?? []).joined(separator: ",").lowercased()
            .split(separator: ",").map { String($0).trimmed }
        return !hasBody && !wishes.contains("close") && (isPersistentVersion || wishes.contains("keep-alive"))
    }

    /// RFC 9110 §5.6.2.
    private static func isToken(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}

extension String {
    /// Without the blanks and tabs around it.
    fileprivate var trimmed: String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        var text = utf8.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return String(Substring(text))
    }
}
