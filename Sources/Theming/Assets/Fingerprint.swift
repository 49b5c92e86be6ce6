/// Eight hexadecimal digits that differ, but for one chance in 2³², when a file's bytes differ.
///
/// In a file's name they let browsers keep the file for good: a changed file has another address. The number is the
/// upper half of the 64-bit FNV-1a hash. Source: draft-eastlake-fnv, §5 and §6.
package enum Fingerprint {
    /// `fonts/serif.woff2` as `fonts/serif.1a2b3c4d.woff2`.
    package static func name(_ path: String, of bytes: [UInt8]) -> String {
        let digits = digits(of: bytes)
        let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        guard let dot = path[start...].lastIndex(of: ".") else { return "\(path).\(digits)" }
        return "\(path[..<dot]).\(digits)\(path[dot...])"
    }

    private static func digits(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash >> 32, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
