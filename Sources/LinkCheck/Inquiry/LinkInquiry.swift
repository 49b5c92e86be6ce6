/// One address being asked: what to request next, until it is known what became of the address.
///
/// HEAD first; GET where HEAD finds nothing, since not every server answers it as it would answer GET (RFC 9110 §9.3.2).
struct LinkInquiry {
    private(set) var request: LinkRequest
    private var redirects = 0
    /// Where permanent redirects alone lead from the address.
    private var newAddress: String?
    private var isPermanent = true

    init(_ address: String) {
        request = LinkRequest(method: .head, address: address)
    }

    /// What is known with this response; nil where ``request`` has to be sent next.
    mutating func take(_ response: LinkResponse) -> LinkAnswer? {
        switch response {
        case .status(301, .some(let location)), .status(308, .some(let location)):
            return follow(location, isPermanent: true)
        case .status(300..<400, .some(let location)): return follow(location, isPermanent: false)
        // The range asked for: there is something, but it is empty (RFC 9110 §15.5.17).
        case .status(..<400, _), .status(416, _): return newAddress.map { .moved(to: $0) } ?? .fine
        case .status(429, _): return .unclear
        case .status(let code, _):
            if code != 410, getInstead() { return nil }
            return [401, 403, 407, 999].contains(code) ? .unclear : .status(code: code)
        case .failure(.brokenOff): return getInstead() ? nil : .failed(reason: .brokenOff)
        case .failure(let reason): return .failed(reason: reason)
        case .unknowable: return .unclear
        }
    }

    private mutating func follow(_ location: String, isPermanent permanent: Bool) -> LinkAnswer? {
        redirects += 1
        guard redirects <= LinkChecker.mostRedirects else { return .failed(reason: .endlessRedirects) }
        isPermanent = isPermanent && permanent
        if isPermanent { newAddress = location }
        request.address = location
        return nil
    }

    /// Whether GET is still to be tried.
    private mutating func getInstead() -> Bool {
        guard request.method == .head else { return false }
        request.method = .get
        return true
    }
}
