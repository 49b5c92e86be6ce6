import Diagnostics

/// The lines of a YAML text that could not be parsed, searched for the usual slips.
struct YAMLLines {
    let lines: [[Unicode.Scalar]]

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    }

    /// Behind the last scalar that is no space.
    var end: (line: Int, column: Int)? {
        lines.lastIndex { $0.contains { $0 != " " } }.map { index in
            (index + 1, 1 + (lines[index].lastIndex { $0 != " " } ?? 0) + 1)
        }
    }

    /// What stands on a line from a column on; both count from 1.
    func rest(ofLine line: Int, column: Int) -> ArraySlice<Unicode.Scalar> {
        lines.indices.contains(line - 1) ? lines[line - 1].dropFirst(column - 1) : []
    }

    /// Whether a line holds nothing but a key up to the colon in that column.
    func isKey(atLine line: Int, endingAt column: Int) -> Bool {
        let text = rest(ofLine: line, column: 1).prefix(column - 1).drop { $0 == " " }
        return !text.isEmpty && text.allSatisfy(\.isKeyLetter)
    }

    func indentation(ofLine line: Int) -> Int { rest(ofLine: line, column: 1).prefix { $0 == " " }.count }

    /// The column of a tab among the spaces before a line's text.
    func indentationTab(ofLine line: Int) -> Int? {
        rest(ofLine: line, column: 1).prefix { $0 == " " || $0 == "\t" }.firstIndex(of: "\t").map { $0 + 1 }
    }

    /// A value in quotes that does not end where its line does.
    ///
    /// libyaml takes an open quotation mark to be closed by the next one, and complains about what follows that.
    func brokenQuote(beforeLine limit: Int) -> (problem: Problem, line: Int, column: Int)? {
        var number = 1
        while number <= min(limit, lines.count) {
            guard let start = quotedValue(ofLine: number) else {
                number += 1
                continue
            }
            guard let end = closing(ofLine: number, index: start) else { return (.unclosedQuote, number, start + 1) }
            let behind = lines[end.line - 1].dropFirst(end.index + 1)
            let next = behind.drop { $0 == " " }
            if let first = next.first, !",]}:#".unicodeScalars.contains(first) {
                return end.line == number
                    ? (.textBehindQuote, number, next.startIndex + 1) : (.unclosedQuote, number, start + 1)
            }
            number = end.line + 1
        }
        return nil
    }

    /// The index of the quotation mark that a line's value begins with.
    private func quotedValue(ofLine number: Int) -> Int? {
        let (line, index) = (lines[number - 1], valueStart(ofLine: number))
        return index < line.endIndex && (line[index] == "\"" || line[index] == "'") ? index : nil
    }

    /// The index behind the dashes and the key that a line begins with.
    func valueStart(ofLine number: Int) -> Int {
        let line = lines[number - 1]
        var index = line.firstIndex { $0 != " " } ?? line.endIndex
        while line[index...].starts(with: "- ".unicodeScalars) { index += 2 }
        if let colon = line[index...].firstIndex(of: ":"), line[index..<colon].allSatisfy(\.isKeyLetter) {
            index = line[(colon + 1)...].firstIndex { $0 != " " } ?? line.endIndex
        }
        return index
    }

    /// Where a quoted value that begins at `index` ends, by the rules of its kind of quotes.
    private func closing(ofLine number: Int, index: Int) -> (line: Int, index: Int)? {
        let quote = lines[number - 1][index]
        var (number, index) = (number, index + 1)
        while number <= lines.count {
            let line = lines[number - 1]
            while index < line.count {
                if quote == "\"", line[index] == "\\" {
                    index += 2
                } else if quote == "'", line[index...].starts(with: "''".unicodeScalars) {
                    index += 2
                } else if line[index] == quote {
                    return (number, index)
                } else {
                    index += 1
                }
            }
            (number, index) = (number + 1, 0)
        }
        return nil
    }
}

extension Unicode.Scalar {
    fileprivate var isKeyLetter: Bool {
        properties.isAlphabetic || properties.numericType != nil || self == "-" || self == "_"
    }
}
