/// A text being put together from pieces of another one, which remembers where every byte came from.
///
/// libcmark parses whole documents only: it has no call for the inlines of a table cell, and none that shares link
/// reference definitions between two texts. So what it reads as something else is rewritten into CommonMark that means
/// the same and parsed again: a cell becomes a heading, a footnote a block quote, a bare address one in pointed
/// brackets. What its tree says of the first reading decides what is rewritten, and origins keep positions right.
struct SourceRewrite {
    private let source: MappedSource
    private var bytes: [UInt8] = []
    private var origins: [Int32] = []
    /// How far `copy(to:)` has come.
    private(set) var position = 0

    init(of source: MappedSource) {
        self.source = source
        bytes.reserveCapacity(source.bytes.count + source.bytes.count / 8)
        origins.reserveCapacity(bytes.capacity)
        // libcmark drops a byte order mark at the start of a text only.
        if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Copies what has been neither copied nor skipped, up to an offset.
    mutating func copy(to end: Int) {
        if end > position { copy(position..<end) }
        position = max(position, end)
    }

    mutating func skip(to end: Int) {
        position = max(position, end)
    }

    mutating func copy(_ range: Range<Int>) {
        bytes += source.bytes[range]
        source.appendOrigins(of: range, to: &origins)
    }

    /// Writes what the author did not; its origin is that of the byte at `offset`.
    mutating func insert(_ text: String, at offset: Int) {
        let origin = Int32(source.origin(of: offset))
        bytes += text.utf8
        origins.append(contentsOf: repeatElement(origin, count: text.utf8.count))
    }

    func finished() -> MappedSource {
        MappedSource(original: source.original, bytes: bytes, origins: origins)
    }
}
