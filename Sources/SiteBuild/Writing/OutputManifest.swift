import ChapterModel
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

    /// Put together without asking an array for room for each piece: a large site has tens of thousands of lines, and they
    /// are the last thing a build waits for.
    var bytes: [UInt8] {
        let size = entries.indices.reduce(Self.title.utf8.count) {
            $0 + Self.longestFields + entries[$1].path.utf8.count
        }
        return [UInt8](unsafeUninitializedCapacity: size) { memory, count in
            var text = DigitText(memory)
            text.append(Self.title)
            for index in entries.indices { Self.append(entries[index], to: &text) }
            count = text.count
        }
    }

    /// Two hashes, a size, and what stands behind these and the path.
    private static let longestFields = 17 + 17 + 21 + 1

    private static func append(_ entry: Entry, to text: inout DigitText) {
        text.append(hexadecimal: entry.hash.number)
        text.append(ascii: " ")
        if let inputs = entry.inputs {
            text.append(hexadecimal: inputs.number)
        } else {
            text.append(ascii: Unicode.Scalar(unknown))
        }
        text.append(ascii: " ")
        if entry.size < 0 { text.append(ascii: "-") }
        text.append(abs(entry.size))
        text.append(ascii: " ")
        text.append(entry.path)
        text.append(ascii: "\n")
    }
}
