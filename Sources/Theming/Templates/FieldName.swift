/// The name of a field as tags have it: `title`, `page.title`, `.title`, or `.` for the context itself.
struct FieldName: Sendable {
    /// As it is written.
    let text: String
    /// The fields on the way, each in the view before; none for the context itself.
    let words: [String]
    /// Whether the innermost context alone is searched for the first word.
    let isOwn: Bool

    init(_ text: String) {
        self.text = text
        let dot = UInt8(ascii: ".")
        isOwn = text.utf8.first == dot
        words =
            text.isEmpty || text.utf8.contains(dot)
            ? text.utf8.split(separator: dot).map { String(Substring($0)) } : [text]
    }
}
