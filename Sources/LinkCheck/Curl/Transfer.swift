import CCurl

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What libcurl asks back about one request under way.
final class Transfer {
    /// Bytes of a body that are taken before the rest is declined.
    private static let longestBody = 64 * 1024

    let number: Int
    private let mayBePrivate: Bool
    private(set) var refusedPrivateNetwork = false
    private var length = 0

    init(number: Int, mayBePrivate: Bool) {
        self.number = number
        self.mayBePrivate = mayBePrivate
    }

    /// The transfer that libcurl was given a pointer to.
    static func at(_ pointer: UnsafeMutableRawPointer) -> Transfer {
        Unmanaged.fromOpaque(pointer).takeUnretainedValue()
    }

    /// How many of the bytes were taken; fewer than there are end the request.
    func take(_ count: Int) -> Int {
        length += count
        return length <= Self.longestBody ? count : 0
    }

    /// Looks at the address itself, not at its name: what a name stands for may change from one moment to the next.
    func openSocket(to address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        guard mayBePrivate || !PrivateNetwork.contains(Self.bytes(of: address)) else {
            refusedPrivateNetwork = true
            return CURL_SOCKET_BAD
        }
        let found = address.pointee
        return socket(found.family, found.socktype, found.protocol)
    }

    /// The 4 or 16 bytes of an IPv4 or IPv6 address; empty for any other.
    private static func bytes(of address: UnsafeMutablePointer<curl_sockaddr>) -> [UInt8] {
        let field: (offset: Int?, count: Int) =
            switch address.pointee.family {
            case AF_INET: (MemoryLayout<sockaddr_in>.offset(of: \.sin_addr), 4)
            case AF_INET6: (MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr), 16)
            default: (nil, 0)
            }
        guard let offset = field.offset, let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr),
            offset + field.count <= Int(address.pointee.addrlen)
        else { return [] }
        let first = UnsafeRawPointer(address) + start + offset
        return Array(UnsafeRawBufferPointer(start: first, count: field.count))
    }
}
