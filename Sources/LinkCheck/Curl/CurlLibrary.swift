import CCurl

/// libcurl is not on this machine.
package struct MissingCurl: Error, Equatable {
    package static let names = ["libcurl.so.4", "libcurl-gnutls.so.4", "/usr/lib/libcurl.4.dylib"]
}

extension CurlFunctions {
    /// The first libcurl that can be opened, ready for use.
    static func load() throws(MissingCurl) -> CurlFunctions {
        for name in MissingCurl.names {
            var curl = CurlFunctions()
            if openCurl(name, &curl), curl.globalInit(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK { return curl }
        }
        throw MissingCurl()
    }
}
