/// What a manifest lists, found by path.
///
/// In the order of addresses, as plans are: a file mostly stands where it stands in the next plan, so that nothing has to be
/// made ready before the first is found.
struct ListedEntries: Sendable {
    let all: [OutputManifest.Entry]

    /// - Parameter entries: mostly in that order already.
    init(_ entries: [OutputManifest.Entry]) {
        let isOrdered = entries.indices.dropFirst().allSatisfy {
            Self.order(entries[$0 - 1].path, entries[$0].path) < 0
        }
        all = isOrdered ? entries : entries.sorted { Self.order($0.path, $1.path) < 0 }
    }

    /// - Parameter guess: where it may stand.
    func entry(at path: String, near guess: Int) -> OutputManifest.Entry? {
        var range = all.indices
        var (middle, step) = (min(guess, range.upperBound - 1), 1)
        while !range.isEmpty {
            let order = Self.order(all[middle].path, path)
            if order == 0 { return all[middle] }
            range = order < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
            // Away from the guess in longer and longer steps, until halves are shorter.
            let half = range.lowerBound + range.count / 2
            middle = order < 0 ? min(middle + step, half) : max(middle - step, half)
            step *= 2
        }
        return nil
    }

    /// Below zero where the first path's address comes before the second's, above where it comes behind; zero for one path.
    private static func order(_ path: String, _ other: String) -> Int {
        var (path, other) = (path, other)
        return path.withUTF8 { path in other.withUTF8 { other in order(path, other) } }
    }

    private static func order(_ path: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
        let shorter = min(path.count, other.count)
        let (bytes, otherBytes) = (UnsafeRawBufferPointer(path), UnsafeRawBufferPointer(other))
        var index = 0
        while index + 8 <= shorter,
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                == otherBytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
            index += 8
        }
        while index < shorter, path[index] == other[index] { index += 1 }
        if index == path.count, index == other.count { return 0 }
        let (length, otherLength) = (addressLength(of: path), addressLength(of: other))
        if index < length, index < otherLength { return Int(path[index]) - Int(other[index]) }
        return length == otherLength ? path.count - other.count : length - otherLength
    }

    /// Without the file's name in `koeln/index.html`.
    private static func addressLength(of path: UnsafeBufferPointer<UInt8>) -> Int {
        let length = path.count - indexFile.count
        guard length >= 0, path[length...].elementsEqual(indexFile) else { return path.count }
        return length == 0 || path[length - 1] == UInt8(ascii: "/") ? length : path.count
    }

    private static let indexFile = Array("index.html".utf8)
}
