import Diagnostics

extension SourceText {
    /// The `#SoMeK` that ends a plain value `Auftakt in Köln #SoMeK`; a space after the `#` tells a comment on purpose.
    func comment(cutting node: YAMLNode) -> Located<String>? {
        guard node.isPlain, let text = node.text else { return nil }
        let line = rest(ofLine: node.line, fromColumn: node.column)
        let gap = line.dropFirst(text.utf8.count).first
        guard gap == UInt8(ascii: " ") || gap == UInt8(ascii: "\t"), line.starts(with: text.utf8) else { return nil }
        let rest = String(decoding: line, as: UTF8.self).unicodeScalars[...]
        let behind = rest.dropFirst(text.unicodeScalars.count)
        let comment = behind.drop { $0 == " " || $0 == "\t" }
        guard comment.first == "#", comment.startIndex > behind.startIndex, let next = comment.dropFirst().first,
            !next.properties.isWhitespace, next != "#"
        else { return nil }
        let word = comment.prefix { !$0.properties.isWhitespace }
        let column = node.column + rest.count - comment.count
        return Located(String(word), line: node.line, column: column, length: word.count)
    }

    /// The `#SoMeK` behind a key without a value: `title: #SoMeK`.
    func comment(behind entry: YAMLNode.Entry) -> Located<String>? {
        let line = self.line(entry.key.line).unicodeScalars
        let rest = line.dropFirst(entry.key.column - 1 + (entry.key.text ?? "").unicodeScalars.count + 1)
        let comment = rest.drop { $0 == " " }
        guard entry.value.isPlain, comment.first == "#" else { return nil }
        let column = 1 + line.count - comment.count
        return Located(
            String(String.UnicodeScalarView(comment)),
            line: entry.key.line,
            column: column,
            length: comment.count
        )
    }

    // MARK: Repairs

    /// Puts such a comment in quotes; a space behind the `#` tells one on purpose.
    func quotingComment(behind entry: YAMLNode.Entry) -> Repair? {
        guard let comment = comment(behind: entry), let next = comment.value.dropFirst().first, !next.isWhitespace
        else {
            return nil
        }
        return quoting(line: comment.line, fromColumn: comment.column)
    }

    /// Puts in quotes what stands on a line from the beginning of a plain value on.
    func quoting(from node: YAMLNode) -> Repair? {
        node.isPlain ? quoting(line: node.line, fromColumn: node.column) : nil
    }

    /// Puts the rest of a line in quotes, but for a comment that was made on purpose.
    private func quoting(line number: Int, fromColumn column: Int) -> Repair? {
        let rest = String(decoding: self.rest(ofLine: number, fromColumn: column), as: UTF8.self)
        let value = rest.prefix(upTo: rest.firstRange(of: /\s+#\s.*/)?.lowerBound ?? rest.endIndex)
        let text = value.prefix(upTo: value.firstRange(of: /\s+$/)?.lowerBound ?? value.endIndex)
        // In brackets the value would end before the line does.
        guard !text.isEmpty, !self.line(number).contains(where: { "[]{}".contains($0) }) else { return nil }
        let replacement = QuotedText.yaml(text)
        return Repair(line: number, column: column, length: text.unicodeScalars.count, replacement: replacement)
    }
}

extension YAMLNode {
    /// Writes other text in place of a scalar; nil where it is not written on one line as it is read.
    func repair(_ replacement: String, in source: SourceText) -> Repair? {
        guard let text else { return nil }
        let rest = source.rest(ofLine: line, fromColumn: column)
        let written = isPlain ? [text] : ["\"\(text)\"", "'\(text)'"]
        guard let written = written.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
        return Repair(line: line, column: column, length: written.unicodeScalars.count, replacement: replacement)
    }
}
