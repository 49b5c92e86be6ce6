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
        } else if message == "mapping values are not allowed in this context",
            lines.isKey(atLine: mark.line, endingAt: mark.column)
        {
            // A line `key: value` was read as the continuation of the line above.
            let above = max(1, mark.line - 1)
            let isDeeper = lines.indentation(ofLine: mark.line) > lines.indentation(ofLine: above)
            let line = isDeeper ? mark.line : above
            let place = (line: line, column: lines.indentation(ofLine: line) + 1)
            self.init(isDeeper ? .misplaced : .noColon, at: place, lines: lines)
        } else {
            let fault = YAMLFault.named(message)
            let place = context.flatMap { fault.isAtOrigin ? $0.mark : nil } ?? mark
            self.init(fault, at: (place.line, place.column), lines: lines)
        }
    }

    private init(_ fault: YAMLFault, at place: (line: Int, column: Int), lines: YAMLLines) {
        // What is missing at the end of the text is missing at the end of its last line.
        let place = lines.end.flatMap { place.line > $0.line ? $0 : nil } ?? place
        let rest = lines.rest(ofLine: place.line, column: place.column)
        let marked =
            switch fault.extent {
            case .scalar: rest.prefix(1)
            case .word: rest.prefix { $0 != " " }
            case .restOfLine: rest
            }
        self.init(
            problem: fault.problem(String(String.UnicodeScalarView(marked))),
            line: place.line,
            column: place.column,
            length: marked.count
        )
    }
}
