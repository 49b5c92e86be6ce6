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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: LineStart.longest) { buffer in
            for entry in entries {
                var start = LineStart(buffer)
                start.append(entry)
                bytes.append(contentsOf: start.bytes)
                var path = entry.path
                path.withUTF8 { bytes.append(contentsOf: $0) }
                bytes.append(UInt8(ascii: "\n"))
            }
        }
        return bytes
    }
}

/// What stands before the path in a line of a manifest, put together without asking an array for room for each digit: a
/// large site has tens of thousands of lines, and they are the last thing a build waits for.
private struct LineStart {
    /// Two hashes, a size and the spaces behind them.
    static let longest = 17 + 17 + 21

    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    /// - Parameter buffer: ``longest`` or longer.
    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer[..<count]) }

    mutating func append(_ entry: OutputManifest.Entry) {
        append(entry.hash)
        append(UInt8(ascii: " "))
        if let inputs = entry.inputs { append(inputs) } else { append(OutputManifest.unknown) }
        append(UInt8(ascii: " "))
        for digit in String(entry.size).utf8 { append(digit) }
        append(UInt8(ascii: " "))
    }

    private mutating func append(_ hash: ContentHash) {
        var rest = hash.number
        for place in (count..<count + 16).reversed() {
            let digit = UInt8(truncatingIfNeeded: rest & 15)
            buffer[place] = digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
            rest &>>= 4
        }
        count += 16
    }

    private mutating func append(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }
}
