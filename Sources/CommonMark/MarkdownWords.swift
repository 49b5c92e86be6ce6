/// What the HTML of extensions says to readers who cannot see it.
public struct MarkdownWords: Sendable, Hashable {
    /// Names the section of footnotes.
    public var footnotes: String
    /// Names the link from a footnote back to the text; the footnote's number follows.
    public var backToText: String
    public var taskOpen: String
    public var taskDone: String
    /// Names the box in which a wide table scrolls.
    public var table: String

    public init(footnotes: String, backToText: String, taskOpen: String, taskDone: String, table: String) {
        self.footnotes = footnotes
        self.backToText = backToText
        self.taskOpen = taskOpen
        self.taskDone = taskDone
        self.table = table
    }

    public static let german = MarkdownWords(
        footnotes: "Fußnoten",
        backToText: "Zurück zum Text, Fußnote",
        taskOpen: "offen",
        taskDone: "erledigt",
        table: "Tabelle"
    )
    public static let english = MarkdownWords(
        footnotes: "Footnotes",
        backToText: "Back to the text, footnote",
        taskOpen: "open",
        taskDone: "done",
        table: "Table"
    )
}
