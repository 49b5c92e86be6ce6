import FileAccess

/// The files of a written site with what tells whether one has changed; kept in the site as ``name``.
///
/// The folder is known to be ours by it, and what it does not list is not ours. Depends on the files and on what
/// they were made of.
struct OutputManifest: Sendable {
    struct Entry: Equatable, Sendable {
        /// Relative to the output folder.
        let path: String
        /// Bytes; -1 while a file is being replaced, so that no file is like it.
        let size: Int
        let hash: ContentHash
        /// Of what the file was made of; nil where that is not known.
        let inputs: ContentHash?

        init(path: String, size: Int, hash: ContentHash, inputs: ContentHash? = nil) {
            self.path = path
            self.size = size
            self.hash = hash
            self.inputs = inputs
        }

        init(path: String, bytes: [UInt8], inputs: ContentHash? = nil) {
            self.init(path: path, size: bytes.count, hash: ContentHash(of: bytes), inputs: inputs)
        }

        func hasBytes(of other: Entry) -> Bool { size == other.size && hash == other.hash }

        var inDoubt: Entry { Entry(path: path, size: -1, hash: hash) }
    }

    /// Also the beginning of every other name that is ours at the top of an output folder.
    static let name = ".stammtisch"
    private static let title =
        "Written by `stammtisch build`, which replaces the files listed here: XXH64, XXH64 of the inputs, bytes, path.\n"
    /// As earlier versions wrote it, without a word on inputs.
    private static let formerTitle =
        "Written by `stammtisch build`, which replaces the files listed here: XXH64, bytes, path.\n"

    /// Stands for the hash of inputs that are not known.
    static let unknown = UInt8(ascii: "-")

    var entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Nil for anything but a whole manifest.
    init?(_ bytes: [UInt8]) {
        let titles = [Self.title, Self.formerTitle]
        guard let title = titles.first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
        let entries = bytes.withUnsafeBufferPointer { bytes in
            ManifestReader(bytes[title.utf8.count...], tellsInputs: title == Self.title).entries()
        }
        guard let entries else { return nil }
        self.entries = entries
    }

    var bytes: [UInt8] {
        var bytes = Array(Self.title.utf8)
        bytes.reserveCapacity(bytes.count + entries.count * 100)
        for entry in entries {
            Entry.append(entry.hash, to: &bytes)
            bytes.append(UInt8(ascii: " "))
            if let inputs = entry.inputs { Entry.append(inputs, to: &bytes) } else { bytes.append(Self.unknown) }
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
    private static let digits = Array("0123456789abcdef".utf8)

    fileprivate static func append(_ hash: ContentHash, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt64(60), through: 0, by: -4) {
            bytes.append(digits[Int(hash.number >> shift & 15)])
        }
    }
}
