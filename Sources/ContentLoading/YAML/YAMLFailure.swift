import Diagnostics

/// What is wrong with a YAML text, said in the words of somebody who writes front matter.
struct YAMLFailure: Error {
    /// In the text, from 1; columns count Unicode scalars.
    typealias Place = (line: Int, column: Int)

    private let problem: Problem
    private let place: Place
    private let length: Int
    /// In lines of the text, as the place.
    private let repairs: [Repair]

    init(_ problem: Problem, at place: Place, length: Int = 1, repairs: [Repair] = []) {
        self.problem = problem
        self.place = place
        self.length = max(1, length)
        self.repairs = repairs
    }

    /// - Parameters:
    ///   - message: libyaml's own words.
    ///   - origin: where the piece of YAML began that libyaml could not finish.
    init(_ message: String, at place: Place, origin: Place?, in text: String) {
        let lines = YAMLLines(text)
        if let tab = lines.indentationTab(ofLine: place.line) {
            self.init(.tabIndentation, at: (place.line, tab), repairs: lines.untabbing)
        } else if let quote = lines.brokenQuote(beforeLine: place.line) {
            self.init(quote.problem, at: (quote.line, quote.column))
        } else if message == "mapping values are not allowed in this context",
            lines.isKey(atLine: place.line, endingAt: place.column)
        {
            // A line `key: value` was read as the continuation of the line above.
            let above = max(1, place.line - 1)
            let isDeeper = lines.indentation(ofLine: place.line) > lines.indentation(ofLine: above)
            let line = isDeeper ? place.line : above
            let start = (line: line, column: lines.indentation(ofLine: line) + 1)
            self.init(isDeeper ? .misplaced : .noColon, at: start, in: lines)
        } else if let curly = lines.curlyQuotes(ofLine: place.line) {
            self.init(
                curly.problem,
                at: (place.line, curly.column),
                length: curly.length,
                repairs: lines.quoting(ofLine: place.line)
            )
        } else {
            let fault = YAMLFault.named(message)
            self.init(fault, at: fault.isAtOrigin ? origin ?? place : place, in: lines)
        }
    }

    init(_ fault: YAMLFault, at place: Place, in text: String) {
        self.init(fault, at: place, in: YAMLLines(text))
    }

    private init(_ fault: YAMLFault, at place: Place, in lines: YAMLLines) {
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
            fault.problem(String(String.UnicodeScalarView(marked))),
            at: place,
            length: marked.count,
            repairs: fault.isMendedByQuotes ? lines.quoting(ofLine: place.line) : []
        )
    }

    func diagnostic(in source: SourceText, lineOffset: Int) -> Diagnostic {
        var repairs = repairs
        for index in repairs.indices {
            repairs[index].line += lineOffset
        }
        var diagnostic = source.diagnostic(
            problem,
            line: place.line + lineOffset,
            column: place.column,
            length: length,
            repairs: repairs
        )
        diagnostic.hidesRest = true
        return diagnostic
    }
}
