import Diagnostics
import LinkCheck

extension Problem {
    /// What there is to say about an answer; nil where readers notice nothing.
    init?(_ answer: LinkAnswer, of address: String, others: [SourceLocation]) {
        switch answer {
        case .fine, .unclear: return nil
        case .moved(let newAddress): self = .movedLink(address: address, newAddress: newAddress, others: others)
        case .status(let code): self = .deadLink(address: address, status: code, others: others)
        case .failed(let reason): self = Self.failure(reason, of: address, others: others)
        }
    }

    private static func failure(_ reason: LinkFailure, of address: String, others: [SourceLocation]) -> Problem {
        switch reason {
        case .unknownHost: .linkToUnknownHost(address: address, others: others)
        case .unreachable: .unreachableLink(address: address, others: others)
        case .timeout: .slowLink(address: address, others: others)
        case .untrustedCertificate: .untrustedLink(address: address, others: others)
        case .encryption: .linkWithoutEncryption(address: address, others: others)
        case .brokenOff: .brokenOffLink(address: address, others: others)
        case .endlessRedirects:
            .endlessRedirects(address: address, limit: LinkChecker.mostRedirects, others: others)
        case .noWebAddress: .linkToNoWebAddress(address: address, others: others)
        case .privateNetwork: .privateLink(address: address, others: others)
        case .credentials: .linkWithPassword(address: address, others: others)
        }
    }
}
