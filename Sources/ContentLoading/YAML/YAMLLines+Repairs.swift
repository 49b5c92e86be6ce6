import Diagnostics

extension YAMLLines {
    /// Puts the value of a line in quotes; empty where it is not known to be a single text that ends with its line.
    func quoting(ofLine number: Int) -> [Repair] {
        guard let value = plainValue(ofLine: number) else { return [] }
        let replacement = QuotedText.yaml(QuotedText.curlyContent(of: value.text) ?? value.text)
        return [Repair(line: number, column: value.column, length: value.length, replacement: replacement)]
    }

    /// Says of a value in „curly“ quotation marks, which YAML does not take for any, that it is what cannot be read.
    func curlyQuotes(ofLine number: Int) -> (problem: Problem, column: Int, length: Int)? {
        guard let value = plainValue(ofLine: number), let content = QuotedText.curlyContent(of: value.text) else {
            return nil
        }
        let problem = Problem.curlyQuotes(key: value.key, value: value.text, content: QuotedText.yaml(content))
        return (problem, value.column, value.length)
    }

    /// Writes the indentation of every line that holds a tab in spaces, two to a tab.
    var untabbing: [Repair] {
        lines.indices.compactMap { index in
            let indentation = lines[index].prefix { $0 == " " || $0 == "\t" }
            guard indentation.contains("\t"), indentation.count < lines[index].count else { return nil }
            let width = indentation.reduce(0) { $1 == "\t" ? ($0 / 2 + 1) * 2 : $0 + 1 }
            return Repair(
                line: index + 1,
                column: 1,
                length: indentation.count,
                replacement: String(repeating: " ", count: width)
            )
        }
    }

    /// The value behind the key of a line, without a comment, where it is neither in quotes nor in brackets, and no line
    /// below continues it.
    private func plainValue(ofLine number: Int) -> (key: String, text: String, column: Int, length: Int)? {
        guard lines.indices.contains(number - 1) else { return nil }
        let (line, start) = (lines[number - 1], valueStart(ofLine: number))
        let before = String(String.UnicodeScalarView(line[..<start]))
        guard let key = before.wholeMatch(of: /[ -]*([^ :-][^ :]*):\s+/)?.1, start < line.count,
            !"\"'[{|>&*#".unicodeScalars.contains(line[start]), !isContinued(number)
        else { return nil }
        let rest = String(String.UnicodeScalarView(line[start...]))
        let value = rest.prefix(upTo: rest.firstRange(of: /\s+#\s.*/)?.lowerBound ?? rest.endIndex)
        let text = value.prefix(upTo: value.firstRange(of: /\s+$/)?.lowerBound ?? value.endIndex)
        guard !text.isEmpty, !text.contains("\t") else { return nil }
        return (String(key), String(text), start + 1, text.unicodeScalars.count)
    }

    private func isContinued(_ number: Int) -> Bool {
        guard lines.indices.contains(number), lines[number].contains(where: { $0 != " " }) else { return false }
        return indentation(ofLine: number + 1) > indentation(ofLine: number)
    }
}
