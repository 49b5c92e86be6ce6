/// Addresses that lead to this machine or into a network that the public Internet does not reach.
///
/// Content may come from people who must not learn what answers behind the firewall of whoever checks it.
enum PrivateNetwork {
    /// - Parameter address: 4 or 16 bytes of an IPv4 or IPv6 address, in network order; anything else counts as private.
    static func contains(_ address: [UInt8]) -> Bool {
        switch address.count {
        case 4: ranges.contains { $0.contains(address) }
        case 16:
            if let embedded = embeddedIPv4(address) {
                contains(embedded)
            } else {
                // Global unicast is 2000::/3 (RFC 4291 §2.4).
                address[0] & 0xE0 != 0x20
            }
        default: true
        }
    }

    /// IPv4-mapped (RFC 4291 §2.5.5.2), NAT64 (RFC 6052 §2.1) and 6to4 (RFC 3056 §2) addresses lead on to an IPv4 address.
    private static func embeddedIPv4(_ address: [UInt8]) -> [UInt8]? {
        let zeros = [UInt8](repeating: 0, count: 10)
        if address.starts(with: zeros + [0xFF, 0xFF]) { return Array(address[12...]) }
        if address.starts(with: [0x00, 0x64, 0xFF, 0x9B] + zeros.prefix(8)) { return Array(address[12...]) }
        if address.starts(with: [0x20, 0x02]) { return Array(address[2..<6]) }
        return nil
    }

    private struct Range {
        let prefix: UInt32
        let bits: UInt32

        func contains(_ address: [UInt8]) -> Bool {
            address.reduce(0) { $0 << 8 | UInt32($1) } >> (32 - bits) == prefix >> (32 - bits)
        }
    }

    /// RFC 6890 §2.2.2, with multicast (224/4) and what is reserved (240/4).
    private static let ranges = [
        Range(prefix: 0x0000_0000, bits: 8), Range(prefix: 0x0A00_0000, bits: 8),
        Range(prefix: 0x6440_0000, bits: 10), Range(prefix: 0x7F00_0000, bits: 8),
        Range(prefix: 0xA9FE_0000, bits: 16), Range(prefix: 0xAC10_0000, bits: 12),
        Range(prefix: 0xC000_0000, bits: 24), Range(prefix: 0xC0A8_0000, bits: 16),
        Range(prefix: 0xC612_0000, bits: 15), Range(prefix: 0xE000_0000, bits: 3),
    ]
}
