import Diagnostics

extension SourceText {
    /// A diagnostic about a range of bytes, of which the part on the first line is underlined.
    func diagnostic(_ problem: Problem, bytes range: Range<Int>) -> Diagnostic {
        let location = location(ofByte: range.lowerBound)
        let firstLine = utf8[range].prefix { $0 != UInt8(ascii: "\n") }
        return diagnostic(
            problem,
            line: location.line,
            column: location.column,
            length: firstLine.count { $0 & 0xC0 != 0x80 }
        )
    }
}
