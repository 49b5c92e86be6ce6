/// Where the site is served: an origin and the folder below it, e.g. `https://some.example` and `/blog`.
package struct SiteURL: Hashable, Sendable {
    /// Scheme and authority without a slash at the end.
    package let origin: String
    /// Empty, or a path that begins with a slash and ends without one.
    package let basePath: String
    /// Both together.
    package let root: String

    /// Nil unless `text` is an absolute http or https address without query and fragment.
    package init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, !rest.unicodeScalars.contains(where: Self.isForbidden) else { return nil }
        origin = scheme + host
        var path = rest.dropFirst(host.count)
        while path.hasSuffix("/") { path.removeLast() }
        basePath = String(path)
        root = origin + basePath
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        "?#\\\"<>".unicodeScalars.contains(scalar) || scalar.value < 0x20 || scalar.properties.isWhitespace
    }

    /// The host with its port, e.g. `some.example`.
    package var authority: String { String(origin.drop { $0 != "/" }.dropFirst(2)) }

    package func absolute(_ path: SitePath) -> String { root + path.text }

    /// The address as pages of the same site write it.
    package func rootRelative(_ path: SitePath) -> String { basePath + path.text }
}
