/// Words that a theme must have in each of its languages.
package struct RequiredWord: Sendable {
    /// The key in the theme's files of words.
    package let name: String
    /// What stands in braces in the text until it is shown.
    package let placeholders: [String]
    /// Whether there are two texts, of which a number chooses: `one` and `other`.
    package let isCounted: Bool

    package init(_ name: String, placeholders: [String] = [], isCounted: Bool = false) {
        self.name = name
        self.placeholders = placeholders
        self.isCounted = isCounted
    }
}
