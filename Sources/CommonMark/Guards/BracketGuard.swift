/// Refuses texts in which libcmark 0.30.2 would look at open images too often.
///
/// For every link it closes it goes through all images still open in the paragraph, so 256 KiB of `![[]()` take 13 s.
enum BracketGuard {
    /// About 0.3 s of libcmark's time; a paragraph of 5,000 images stays below.
    private static let mostSteps = 50_000_000

    static func check(_ lines: SourceLines) throws(MarkdownError) {
        guard mayTakeLong(lines.source) else { return }
        let source = lines.source
        var openImages = 0
        var steps = 0
        var isBlankLine = true
        for index in source.indices {
            switch source[index] {
            case UInt8(ascii: "!") where index + 1 < source.count && source[index + 1] == UInt8(ascii: "["):
                openImages += 1
                isBlankLine = false
            case UInt8(ascii: "]"):
                steps += openImages
                isBlankLine = false
                if steps > mostSteps { throw .tooManyBrackets(position(of: index, in: lines)) }
            case UInt8(ascii: "\n"):
                if isBlankLine { openImages = 0 }
                isBlankLine = true
            case let byte where !SourceBytes.isSpace(byte):
                isBlankLine = false
            default:
                continue
            }
        }
    }

    /// Whether the images of the whole text, were it one paragraph of brackets, would exceed the limit: hardly any text's do.
    private static func mayTakeLong(_ source: [UInt8]) -> Bool {
        source.withUnsafeBytes { $0.count(of: UInt8(ascii: "!")) } * source.count > mostSteps
    }

    private static func position(of offset: Int, in lines: SourceLines) -> SourcePosition {
        var tracker = PositionTracker(lines)
        tracker.advance(to: offset)
        return tracker.position
    }
}
