import Diagnostics
import Yams

/// What libyaml could not read, said in the words of somebody who writes front matter.
struct YAMLFailure {
    private let problem: Problem
    private let line: Int
    private let column: Int
    private let length: Int

    init(_ error: YamlError, text: String) {
        switch error {
        case .scanner(let context, let message, let mark, _), .parser(let context, let message, let mark, _),
            .composer(let context, let message, let mark, _):
            self.init(message, at: mark, context: context, text: text)
        case .duplicatedKeysInMapping(let names, let context):
            self.init(duplicate: names.first ?? "", firstAt: context.mark, text: text)
        default:
            self.init(problem: .yamlSyntax(message: "the text is no YAML"), line: 1, column: 1)
        }
    }

    func diagnostic(in source: SourceText, lineOffset: Int) -> Diagnostic {
        var problem = problem
        if case .duplicateKey(let name, let firstLine) = problem {
            problem = .duplicateKey(name: name, firstLine: firstLine + lineOffset)
        }
        return source.diagnostic(problem, line: line + lineOffset, column: column, length: length)
    }

    private init(problem: Problem, line: Int, column: Int, length: Int = 1) {
        self.problem = problem
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// Finds the key's second appearance; only the place of the first is known.
    private init(duplicate name: String, firstAt mark: Mark, text: String) {
        let lines = YAMLLines(text)
        let problem = Problem.duplicateKey(name: name, firstLine: mark.line)
        let length = name.unicodeScalars.count
        let below = lines.numbers(from: mark.line + 1).first { lines.isKey(name, atLine: $0, column: mark.column) }
        let beside = lines.rest(ofLine: mark.line, column: 1).indices.map { $0 + 1 }
            .first { $0 > mark.column && lines.isKey(name, atLine: mark.line, column: $0) }
        if let below, beside == nil {
            self.init(problem: problem, line: below, column: mark.column, length: length)
        } else {
            self.init(problem: problem, line: mark.line, column: beside ?? mark.column, length: length)
        }
    }

    private init(_ message: String, at mark: Mark, context: YamlError.Context?, text: String) {
        let lines = YAMLLines(text)
        if let tab = lines.indentationTab(ofLine: mark.line) {
            self.init(problem: .tabIndentation, line: mark.line, column: tab)
        } else if let quote = lines.brokenQuote(beforeLine: mark.line) {
            self.init(problem: quote.problem, line: quote.line, column: quote.column)
        } else {
            self.init(message, at: mark, origin: context?.mark ?? mark, lines: lines)
        }
    }

    /// - Parameter origin: where the piece of YAML begins that libyaml could not finish.
    private init(_ message: String, at mark: Mark, origin: Mark, lines: YAMLLines) {
        var place = mark
        var length = 1
        let problem: Problem
        switch message {
        case _ where message.hasPrefix("Maximum nesting level"):
            problem = .tooDeep(limit: YAMLDocument.maximumDepth)
        case "found undefined alias", "did not find expected alphabetic or numeric character":
            place = message == "found undefined alias" ? mark : origin
            length = lines.word(atLine: place.line, column: place.column).unicodeScalars.count
            problem = .yamlAnchor
        case "found character that cannot start any token", "did not find expected comment or line break":
            place = message.hasPrefix("found") ? mark : origin
            let start = lines.rest(ofLine: place.line, column: place.column).first.map(String.init) ?? ""
            problem = .yamlSyntax(message: "a value cannot start with `\(start)`")
        case "mapping values are not allowed in this context" where lines.isKey(atLine: mark.line, endingAt: mark.column):
            self.init(keyTakenForText: mark.line, lines: lines)
            return
        default:
            let known = Self.translations[message]
            problem = .yamlSyntax(message: known?.message ?? "the line cannot be read: \(message)", hint: known?.hint)
            if message.contains("expected ',' or") || message == "found unexpected end of stream" { place = origin }
            if message == "could not find expected ':'" {
                place = origin
                length = lines.rest(ofLine: origin.line, column: origin.column).count
            }
        }
        self.init(problem: problem, line: place.line, column: place.column, length: length)
    }

    /// A line `key: value` that libyaml reads as the continuation of the line above.
    private init(keyTakenForText number: Int, lines: YAMLLines) {
        let above = max(1, number - 1)
        let isDeeper = lines.indentation(ofLine: number) > lines.indentation(ofLine: above)
        let fault = isDeeper ? Self.misplaced : Self.noColon
        let line = isDeeper ? number : above
        let column = lines.indentation(ofLine: line) + 1
        self.init(
            problem: .yamlSyntax(message: fault.message, hint: fault.hint),
            line: line,
            column: column,
            length: lines.rest(ofLine: line, column: column).count
        )
    }

    /// What libyaml says, what it means, and what to do about it where quotes would not help.
    private static let translations: [String: (message: String, hint: String?)] = [
        "mapping values are not allowed in this context":
            ("a colon with a space after it ends a key, so it cannot stand in a plain value", nil),
        "mapping keys are not allowed in this context": ("a value cannot start with `?`", nil),
        "block sequence entries are not allowed in this context":
            ("a list begins on the line of its key", "write each item on its own line, or all as `[first, second]`"),
        "could not find expected ':'": noColon,
        "did not find expected key": misplaced,
        "did not find expected '-' indicator": misplaced,
        "but found another document": ("a line `---` starts a second document", "remove the line"),
        "found unexpected end of stream": ("the quotation mark is not closed", "close it at the end of the value"),
        "found unknown escape character": escape,
        "did not find expected hexdecimal number": escape,
        "found invalid Unicode character escape code": escape,
        "did not find expected ',' or ']'":
            (
                "a list `[…]` is not closed, or a comma is missing in it",
                "write `[first, second]`, and put values with `#`, a comma or brackets in quotes"
            ),
        "did not find expected ',' or '}'":
            (
                "a group `{…}` is not closed, or a comma is missing in it",
                "write `{ name: value }`, and put values with `#`, a comma or brackets in quotes"
            ),
    ]
    private static let noColon = (
        message: "a line without a colon stands where `key: value` is expected",
        hint: "write `key: value`, or indent the line if it continues the value above" as String?
    )
    private static let misplaced = (
        message: "the line is not indented like its neighbours",
        hint: "begin the line in the same column as the other keys of its group" as String?
    )
    private static let escape = (
        message: "a backslash in double quotes starts an escape",
        hint: "write `\\\\` for a backslash, or use single quotes" as String?
    )
}
