/// Quotation marks, as YAML has them and as word processors make them.
enum QuotedText {
    /// The text as a double-quoted scalar of one line.
    static func yaml(_ text: some StringProtocol) -> String {
        "\"" + text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }

    /// What stands between „curly“ quotation marks that a whole value is wrapped in; nil where it is not.
    static func curlyContent(of value: some StringProtocol) -> String? {
        // None of the marks is ASCII, which nearly every value begins with; finding whole characters is slow.
        guard value.utf8.first.map({ $0 >= 0x80 }) ?? false else { return nil }
        guard let first = value.first, let last = value.last, value.count > 2, openers.contains(first),
            closers.contains(last)
        else { return nil }
        let content = value.dropFirst().dropLast()
        return content.contains { openers.contains($0) || closers.contains($0) } ? nil : String(content)
    }

    private static let openers: Set<Character> = ["„", "“", "”", "‚", "‘", "«", "»"]
    private static let closers: Set<Character> = ["“", "”", "‘", "’", "«", "»"]
}
