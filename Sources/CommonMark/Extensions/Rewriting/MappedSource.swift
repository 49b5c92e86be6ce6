/// A Markdown text as libcmark reads it, and where each of its bytes stands in the text as the author wrote it.
///
/// A reference, because all that looks into the text holds it.
final class MappedSource {
    let original: SourceLines
    /// What libcmark reads.
    let lines: SourceLines
    /// For each byte of `lines` the offset of its original; nil where both are the same text.
    private let origins: [Int32]?

    var bytes: [UInt8] { lines.source }
    var isRewritten: Bool { origins != nil }

    init(_ original: SourceLines) {
        self.original = original
        lines = original
        origins = nil
    }

    init(original: SourceLines, bytes: [UInt8], origins: [Int32]) {
        self.original = original
        lines = SourceLines(bytes)
        self.origins = origins
    }

    func origin(of offset: Int) -> Int {
        guard let origins else { return offset }
        return offset < origins.count ? Int(origins[offset]) : original.source.count
    }

    func appendOrigins(of range: Range<Int>, to result: inout [Int32]) {
        if let origins {
            result += origins[range]
        } else {
            result += [Int32](unsafeUninitializedCapacity: range.count) { origins, count in
                let first = Int32(truncatingIfNeeded: range.lowerBound)
                for index in 0..<range.count { origins[index] = first &+ Int32(truncatingIfNeeded: index) }
                count = range.count
            }
        }
    }

    /// Whether a rewrite put the byte there: it shares the origin of the next one.
    func isInserted(at offset: Int) -> Bool {
        guard let origins, offset + 1 < origins.count else { return false }
        return origins[offset] == origins[offset + 1]
    }

    func originalPosition(of offset: Int) -> SourcePosition {
        var tracker = PositionTracker(original)
        tracker.advance(to: origin(of: offset))
        return tracker.position
    }
}
