import Diagnostics

/// What one of libyaml's complaints means to an author, and where it is best shown.
struct YAMLFault: Sendable {
    /// How much of the line is meant.
    enum Extent: Sendable {
        case scalar, word, restOfLine
    }

    /// Made from the text that is pointed at.
    let problem: @Sendable (_ marked: String) -> Problem
    /// Whether it is shown where the piece of YAML begins that libyaml could not finish.
    var isAtOrigin = false
    var extent = Extent.scalar

    /// - Parameter message: libyaml's own words, as in its `scanner.c` and `parser.c`.
    static func named(_ message: String) -> YAMLFault {
        if message.hasPrefix("Maximum nesting level") {
            return YAMLFault { _ in .tooDeep(limit: YAMLDocument.maximumDepth) }
        }
        return known[message] ?? .syntax("the line cannot be read: \(message)")
    }

    static let noColon = syntax(
        "a line without a colon stands where `key: value` is expected",
        hint: "write `key: value`, or indent the line if it continues the value above",
        isAtOrigin: true,
        extent: .restOfLine
    )
    static let misplaced = syntax(
        "the line is not indented like its neighbours",
        hint: "begin the line in the same column as the other keys of its group",
        extent: .restOfLine
    )

    static let alias = YAMLFault(problem: { _ in .yamlAnchor }, extent: .word)
    static let secondDocument = syntax("a line `---` starts a second document", hint: "remove the line")
    static let tag = syntax("a value cannot start with `!`", extent: .word)

    private static let escape = syntax(
        "a backslash in double quotes starts an escape",
        hint: "write `\\\\` for a backslash, or use single quotes"
    )
    private static let firstCharacter: @Sendable (String) -> Problem = {
        .yamlSyntax(message: "a value cannot start with `\($0)`")
    }

    private static let known: [String: YAMLFault] = [
        "mapping values are not allowed in this context":
            syntax("a colon with a space after it ends a key, so it cannot stand in a plain value"),
        "mapping keys are not allowed in this context": YAMLFault(problem: firstCharacter),
        "found character that cannot start any token": YAMLFault(problem: firstCharacter),
        "did not find expected comment or line break": YAMLFault(problem: firstCharacter, isAtOrigin: true),
        "did not find expected alphabetic or numeric character":
            YAMLFault(problem: { _ in .yamlAnchor }, isAtOrigin: true, extent: .word),
        "block sequence entries are not allowed in this context":
            syntax(
                "a list begins on the line of its key",
                hint: "write each item on its own line, or all as `[first, second]`"
            ),
        "could not find expected ':'": noColon,
        "did not find expected key": misplaced,
        "did not find expected '-' indicator": misplaced,
        "found unexpected end of stream":
            syntax("the quotation mark is not closed", hint: "close it at the end of the value", isAtOrigin: true),
        "found unknown escape character": escape,
        "did not find expected hexdecimal number": escape,
        "found invalid Unicode character escape code": escape,
        "did not find expected ',' or ']'":
            syntax(
                "a list `[…]` is not closed, or a comma is missing in it",
                hint: "write `[first, second]`, and put values with `#`, a comma or brackets in quotes",
                isAtOrigin: true
            ),
        "did not find expected ',' or '}'":
            syntax(
                "a group `{…}` is not closed, or a comma is missing in it",
                hint: "write `{ name: value }`, and put values with `#`, a comma or brackets in quotes",
                isAtOrigin: true
            ),
        "did not find expected node content":
            syntax(
                "a value is missing here, or a list or group in brackets is not closed",
                hint: "write `[first, second]` or `{ name: value }`, and put values with commas or brackets in quotes"
            ),
    ]

    private static func syntax(
        _ message: String,
        hint: String? = nil,
        isAtOrigin: Bool = false,
        extent: Extent = .scalar
    ) -> YAMLFault {
        YAMLFault(
            problem: { _ in .yamlSyntax(message: message, hint: hint) },
            isAtOrigin: isAtOrigin,
            extent: extent
        )
    }
}
