/// The names under which this machine may ask its own preview. Another name is that of a page that wants to look in
/// (DNS rebinding).
struct LocalHosts: Sendable {
    private let authorities: Set<String>

    init(port: UInt16) {
        let names = ["localhost", "127.0.0.1", "[::1]"]
        authorities = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
    }

    func allow(_ authority: String) -> Bool { authorities.contains(authority.lowercased()) }

    /// Whether the page that sends a request is one of the preview's own. Browsers name the page's origin, or at least
    /// what it is to us; other programs name neither.
    func allowPage(sending head: RequestHead) -> Bool {
        if head.has("origin") {
            guard let origin = head.value(of: "origin"), origin.hasPrefix("http://"),
                allow(String(origin.dropFirst("http://".count)))
            else { return false }
        }
        return !head.has("sec-fetch-site") || ["same-origin", "none"].contains(head.value(of: "sec-fetch-site"))
    }
}
