import CCurl

/// Sends requests through libcurl: no cookies, no credentials, no proxy, no more of a body than its beginning.
package final class CurlTransport: LinkTransport {
    private static let milliseconds = 10_000

    private let curl: CurlFunctions
    private let multi: UnsafeMutableRawPointer
    private let userAgent: String
    private let asksPrivateNetworks: Bool
    /// Those under way, by their handles.
    private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
    /// Responses to requests that could not even be sent.
    private var early: [(number: Int, response: LinkResponse)] = []

    /// - Parameters:
    ///   - userAgent: how requests name their sender (RFC 9110 §10.1.5).
    ///   - asksPrivateNetworks: whether this machine and private networks are asked, too.
    package init(userAgent: String, asksPrivateNetworks: Bool) throws(MissingCurl) {
        let curl = try CurlFunctions.load()
        guard let multi = curl.multiInit() else { throw MissingCurl() }
        self.curl = curl
        self.multi = multi
        self.userAgent = userAgent
        self.asksPrivateNetworks = asksPrivateNetworks
    }

    deinit {
        for handle in transfers.keys { end(handle) }
        _ = curl.multiCleanup(multi)
    }

    package func begin(_ request: LinkRequest, as number: Int) {
        guard let handle = curl.easyInit() else {
            early.append((number, .unknowable))
            return
        }
        let transfer = Transfer(number: number, mayBePrivate: asksPrivateNetworks)
        configure(handle, for: request, transfer: transfer)
        guard curl.multiAdd(multi, handle) == CURLM_OK else {
            curl.easyCleanup(handle)
            early.append((number, .unknowable))
            return
        }
        transfers[handle] = transfer
    }

    package func responses() -> [(number: Int, response: LinkResponse)] {
        var running: Int32 = 0
        _ = curl.multiPerform(multi, &running)
        var found = early + finished()
        early = []
        if found.isEmpty {
            _ = curl.multiPoll(multi, nil, 0, 100, nil)
            _ = curl.multiPerform(multi, &running)
            found = finished()
        }
        return found
    }

    private func finished() -> [(number: Int, response: LinkResponse)] {
        var found: [(number: Int, response: LinkResponse)] = []
        var left: Int32 = 0
        while let message = curl.multiInfoRead(multi, &left)?.pointee {
            guard message.msg == CURLMSG_DONE, let handle = message.easy_handle, let transfer = transfers[handle] else {
                continue
            }
            found.append((transfer.number, response(of: handle, result: message.data.result, transfer)))
            end(handle)
            transfers[handle] = nil
        }
        return found
    }

    private func response(
        of handle: UnsafeMutableRawPointer,
        result: CURLcode,
        _ transfer: Transfer
    ) -> LinkResponse {
        let status = responseCode(curl, handle)
        // A body that was cut short has an answer before it.
        if status >= 200, result == CURLE_OK || result == CURLE_WRITE_ERROR || result == CURLE_PARTIAL_FILE {
            return .status(status, location: redirectAddress(curl, handle).map { String(cString: $0) })
        }
        return transfer.refusedPrivateNetwork ? .failure(.privateNetwork) : LinkResponse(failing: result)
    }

    private func configure(_ handle: UnsafeMutableRawPointer, for request: LinkRequest, transfer: Transfer) {
        func set(_ option: CURLoption, _ value: Int) { _ = setNumber(curl, handle, option, value) }
        func set(_ option: CURLoption, _ value: String) { _ = setText(curl, handle, option, value) }
        set(CURLOPT_URL, request.address.inRequests)
        set(CURLOPT_USERAGENT, userAgent)
        set(CURLOPT_PROTOCOLS, Int(CURLPROTO_HTTP | CURLPROTO_HTTPS))
        set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        // A proxy would connect to private networks on our behalf.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TIMEOUT_MS, Self.milliseconds)
        set(quickExitOption, 1)
        switch request.method {
        case .head: set(CURLOPT_NOBODY, 1)
        case .get: set(CURLOPT_RANGE, "0-1023")
        }
        let pointer = Unmanaged.passUnretained(transfer).toOpaque()
        _ = setPointer(curl, handle, CURLOPT_WRITEDATA, pointer)
        _ = setWrite(curl, handle) { _, size, count, pointer in
            pointer.map(Transfer.at)?.take(size * count) ?? 0
        }
        _ = setPointer(curl, handle, CURLOPT_OPENSOCKETDATA, pointer)
        _ = setOpenSocket(curl, handle) { pointer, _, address in
            guard let transfer = pointer.map(Transfer.at), let address else { return CURL_SOCKET_BAD }
            return transfer.openSocket(to: address)
        }
    }

    private func end(_ handle: UnsafeMutableRawPointer) {
        _ = curl.multiRemove(multi, handle)
        curl.easyCleanup(handle)
    }
}

extension String {
    /// The address as requests may hold it: without its fragment, and behind the host, whose letters libcurl looks after,
    /// with percent escapes for what is no ASCII (RFC 3987 §3.1).
    fileprivate var inRequests: String {
        let address = prefix { $0 != "#" }
        let host = address.firstRange(of: "//")?.upperBound ?? address.startIndex
        let path = address[host...].firstIndex { "/?".contains($0) } ?? address.endIndex
        return address[..<path]
            + address[path...].utf8.map { byte in
                (0x21...0x7E).contains(byte) && byte != 0x22 && byte != 0x3C && byte != 0x3E
                    ? String(UnicodeScalar(byte))
                    : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }.joined()
    }
}
