/// The files of a written site with what tells whether one has changed; kept in the site as ``name``.
///
/// The folder is known to be ours by it, and what it does not list is not ours. Depends on the files alone.
struct OutputManifest: Sendable {
    struct Entry: Equatable, Sendable {
        /// Relative to the output folder.
        let path: String
        /// Bytes; -1 while a file is being replaced, so that no file is like it.
        let size: Int
        let hash: ContentHash

        init(path: String, size: Int, hash: ContentHash) {
            self.path = path
            self.size = size
            self.hash = hash
        }

        init(path: String, bytes: [UInt8]) {
            self.init(path: path, size: bytes.count, hash: ContentHash(of: bytes))
        }

        var inDoubt: Entry { Entry(path: path, size: -1, hash: hash) }
    }

    /// Also the beginning of every other name that is ours at the top of an output folder.
    static let name = ".stammtisch"
    private static let title =
        "Written by `stammtisch build`, which replaces the files listed here: XXH64, bytes, path.\n"

    var entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Nil for anything but a whole manifest of this version.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.title.utf8), bytes.last == UInt8(ascii: "\n") else { return nil }
        entries = []
        for line in bytes.dropFirst(Self.title.utf8.count).split(separator: UInt8(ascii: "\n")) {
            guard let entry = Entry(line) else { return nil }
            entries.append(entry)
        }
    }

    var bytes: [UInt8] {
        var bytes = Array(Self.title.utf8)
        bytes.reserveCapacity(bytes.count + entries.count * 80)
        let digits = Entry.digits
        for entry in entries {
            for shift in stride(from: UInt64(60), through: 0, by: -4) {
                bytes.append(digits[Int(entry.hash.number >> shift & 15)])
            }
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: String(entry.size).utf8)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: entry.path.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension OutputManifest.Entry {
    fileprivate static let digits = Array("0123456789abcdef".utf8)

    /// `0123456789abcdef 4711 koeln/index.html`, where the path must lead nowhere but down.
    fileprivate init?(_ line: ArraySlice<UInt8>) {
        let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3, fields[0].count == 16, let hash = Self.number(fields[0]),
            let size = Int(String(decoding: fields[1], as: UTF8.self)),
            let path = String(validating: fields[2], as: UTF8.self)
        else { return nil }
        let parts = fields[2].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }) else {
            return nil
        }
        self.init(path: path, size: size, hash: ContentHash(number: hash))
    }

    private static func number(_ hexadecimal: ArraySlice<UInt8>) -> UInt64? {
        UInt64(String(decoding: hexadecimal, as: UTF8.self), radix: 16)
    }
}
