import CommonMark
import Foundation

/// What an address in content points at, told by its form alone.
enum LinkTarget: Equatable {
    /// http, https, mailto or tel.
    case external
    /// `#heading` of the same text.
    case fragment(String)
    /// An address of this site, beginning with `/`.
    case rooted(path: String, fragment: String?)
    /// A file relative to the one that holds the link.
    case relative(path: String, fragment: String?)
    /// Any other scheme, another host without a scheme, or what browsers might read as one.
    case unsafe

    private static let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel"]

    init(_ address: String) {
        if Self.isPlainWebAddress(address) {
            self = .external
            return
        }
        // Browsers drop control characters and treat a backslash as a slash. Compared by scalars: a `Character` may hide
        // a slash behind a mark that browsers drop.
        let decoded = address.utf8.contains(UInt8(ascii: "%")) ? address.removingPercentEncoding ?? address : address
        let start = decoded.unicodeScalars.drop(while: \.properties.isWhitespace)
        let written = address.unicodeScalars.drop { $0 == " " }
        if decoded.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" || $0 == "\u{7F}" }) {
            self = .unsafe
        } else if let scheme = Self.scheme(of: written) {
            self = Self.allowedSchemes.contains(scheme) ? .external : .unsafe
        } else if Self.scheme(of: start) != nil || start.starts(with: "//".unicodeScalars) {
            self = .unsafe
        } else {
            self.init(withinSite: address)
        }
    }

    /// Whether it begins with http or https and has nothing that may be read in two ways: most do, and tell at once.
    static func isPlainWebAddress(_ address: String) -> Bool {
        address.utf8.withContiguousStorageIfAvailable { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            return (bytes.starts(with: "https://") || bytes.starts(with: "http://"))
                && utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "\\") }
        } ?? false
    }

    private init(withinSite address: String) {
        let scalars = address.unicodeScalars
        let path = String(scalars.prefix { $0 != "#" })
        let fragment = scalars.firstIndex(of: "#").map { String(scalars[scalars.index(after: $0)...]) }
        if path.isEmpty, let fragment {
            self = .fragment(fragment.removingPercentEncoding ?? fragment)
        } else if path.utf8.first == UInt8(ascii: "/") {
            self = .rooted(path: path, fragment: fragment)
        } else {
            self = .relative(
                path: path.removingPercentEncoding ?? path,
                fragment: fragment.map { $0.removingPercentEncoding ?? $0 }
            )
        }
    }

    /// RFC 3986 §3.1, lower case.
    private static func scheme(of address: Substring.UnicodeScalarView) -> String? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let name = String(address[..<colon]).lowercased()
        guard let first = name.utf8.first, (0x61...0x7A).contains(first),
            name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
            )
        else { return nil }
        return name
    }
}
