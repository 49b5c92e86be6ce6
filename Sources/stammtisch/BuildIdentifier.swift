import CBuildID

/// The build IDs that linkers gave the running program and its libraries: others whenever one of them is another.
enum BuildIdentifier {
    /// More than a hundred libraries would have.
    private static let capacity = 4096

    /// In hexadecimal; nil where one of them has none, as on macOS.
    static var current: String? {
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { bytes, count in
            let needed = stammtischBuildIDs(bytes.baseAddress, bytes.count)
            count = needed <= bytes.count ? needed : 0
        }
        return bytes.isEmpty ? nil : bytes.map { String($0, radix: 16) }.joined(separator: ".")
    }
}
