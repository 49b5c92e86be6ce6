/// One HTTP request for what an address has to offer.
package struct LinkRequest: Equatable, Sendable {
    package enum Method: Sendable {
        case head
        /// For the first bytes only.
        case get
    }

    package var method: Method
    /// As authored: may hold letters that a request must not.
    package var address: String
}

/// What a request came to.
package enum LinkResponse: Equatable, Sendable {
    /// `location` is the absolute address that a redirect leads to.
    case status(Int, location: String?)
    case failure(LinkFailure)
    /// Nothing can be known here, for reasons of this machine.
    case unknowable
}

/// Sends requests and brings their responses; redirects are not followed.
package protocol LinkTransport {
    mutating func begin(_ request: LinkRequest, as number: Int)

    /// What has come since the last call, waiting a little where nothing has.
    mutating func responses() -> [(number: Int, response: LinkResponse)]
}
