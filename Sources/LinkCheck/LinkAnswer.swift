/// What asking an address came to.
package enum LinkAnswer: Equatable, Sendable, Codable {
    case fine
    /// Permanent redirects lead to this address (301 or 308, RFC 9110 §15.4), where all is well.
    case moved(to: String)
    /// An HTTP status that says that readers get nothing there: 4xx or 5xx.
    case status(code: Int)
    case failed(reason: LinkFailure)
    /// The server turns programs away, or wants a login: readers may well see what the link promises.
    case unclear

    /// Whether there is nothing that readers would stumble over.
    var isGood: Bool {
        switch self {
        case .fine, .moved: true
        case .status, .failed, .unclear: false
        }
    }

    /// Whether a server answered; nil where none was asked.
    package var isFromServer: Bool? {
        switch self {
        case .fine, .moved, .status, .unclear: true
        case .failed(let reason): reason.isFromServer
        }
    }
}

/// Why there is no HTTP answer.
package enum LinkFailure: String, Sendable, Codable {
    /// No such name in the DNS.
    case unknownHost
    /// Nobody takes the connection.
    case unreachable
    case timeout
    /// The certificate is not valid for the host, is out of date, or nobody known has signed it.
    case untrustedCertificate
    /// No encrypted connection came about.
    case encryption
    /// The connection ended without an answer that HTTP knows.
    case brokenOff
    case endlessRedirects
    /// The address, or one that it leads on to, is no http or https address.
    case noWebAddress
    /// It lies in a private network, where nobody is asked.
    case privateNetwork
    /// A user name or a password stands in it, which are never sent.
    case credentials

    fileprivate var isFromServer: Bool? {
        switch self {
        case .unknownHost, .unreachable, .timeout: false
        case .untrustedCertificate, .encryption, .brokenOff, .endlessRedirects: true
        case .noWebAddress, .privateNetwork, .credentials: nil
        }
    }
}
