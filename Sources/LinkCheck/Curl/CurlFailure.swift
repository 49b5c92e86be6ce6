import CCurl

extension LinkResponse {
    /// A request that ended with an error and without a response.
    init(failing code: CURLcode) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: self = .failure(.unknownHost)
        case CURLE_COULDNT_CONNECT: self = .failure(.unreachable)
        case CURLE_OPERATION_TIMEDOUT: self = .failure(.timeout)
        case CURLE_PEER_FAILED_VERIFICATION: self = .failure(.untrustedCertificate)
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_INVALIDCERTSTATUS: self = .failure(.encryption)
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: self = .failure(.noWebAddress)
        case CURLE_LOGIN_DENIED: self = .failure(.credentials)
        // No list of authorities, no memory, a libcurl without TLS: that says nothing about the link.
        case CURLE_SSL_CACERT_BADFILE, CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT, CURLE_NOT_BUILT_IN: self = .unknowable
        default: self = .failure(.brokenOff)
        }
    }
}
