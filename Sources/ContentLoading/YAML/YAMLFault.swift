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
    let isAtOrigin: Bool
    let extent: Extent
    /// Whether it is a value that would be read if it stood in quotes.
    let isMendedByQuotes: Bool

    init(
        isAtOrigin: Bool = false,
        extent: Extent = .scalar,
        isMendedByQuotes: Bool = false,
        problem: @escaping @Sendable (_ marked: String) -> Problem
    ) {
        self.problem = problem
        self.isAtOrigin = isAtOrigin
        self.extent = extent
        self.isMendedByQuotes = isMendedByQuotes
    }

    private init(
        _ problem: Problem,
        isAtOrigin: Bool = false,
        extent: Extent = .scalar,
        isMendedByQuotes: Bool = false
    ) {
        self.init(isAtOrigin: isAtOrigin, extent: extent, isMendedByQuotes: isMendedByQuotes) { _ in problem }
    }
}

extension YAMLFault {
    /// - Parameter message: libyaml's own words, as in its `scanner.c` and `parser.c`.
    static func named(_ message: String) -> YAMLFault {
        if message.hasPrefix("Maximum nesting level") { return YAMLFault(.tooDeep(limit: YAMLDocument.maximumDepth)) }
        return known[message] ?? YAMLFault(.unreadableYAML(complaint: message))
    }

    static let noColon = YAMLFault(.lineWithoutColon, isAtOrigin: true, extent: .restOfLine)
    static let misplaced = YAMLFault(.misplacedLine, extent: .restOfLine)
    static let alias = YAMLFault(.yamlAnchor, extent: .word)
    static let secondDocument = YAMLFault(.secondDocument)
    static let tag = YAMLFault(.valueStart(character: "!"), extent: .word, isMendedByQuotes: true)

    private static let known: [String: YAMLFault] = [
        "mapping values are not allowed in this context": YAMLFault(.colonInValue, isMendedByQuotes: true),
        "mapping keys are not allowed in this context": YAMLFault(problem: Problem.valueStart),
        "found character that cannot start any token":
            YAMLFault(isMendedByQuotes: true, problem: Problem.valueStart),
        "did not find expected comment or line break": YAMLFault(isAtOrigin: true, problem: Problem.valueStart),
        "did not find expected alphabetic or numeric character":
            YAMLFault(.yamlAnchor, isAtOrigin: true, extent: .word),
        "block sequence entries are not allowed in this context": YAMLFault(.listOnKeyLine),
        "could not find expected ':'": noColon,
        "did not find expected key": misplaced,
        "did not find expected '-' indicator": misplaced,
        "found unexpected end of stream": YAMLFault(.unclosedQuote, isAtOrigin: true),
        "found unknown escape character": YAMLFault(.backslash),
        "did not find expected hexdecimal number": YAMLFault(.backslash),
        "found invalid Unicode character escape code": YAMLFault(.backslash),
        "did not find expected ',' or ']'": YAMLFault(.unclosedList, isAtOrigin: true),
        "did not find expected ',' or '}'": YAMLFault(.unclosedGroup, isAtOrigin: true),
        "did not find expected node content": YAMLFault(.missingNode),
    ]
}
