import Diagnostics

/// What was wrong before and after repairs, compared.
struct RepairOutcome {
    /// Everything that was found before, also what nobody repaired.
    let before: [Diagnostic]
    let mended: [Diagnostic]
    let after: [Diagnostic]

    /// Whether all that was mended is gone, and nothing is wrong that was right before.
    ///
    /// What only comes to light now is no fault of the repairs: in a file that could not be read to its end before, and
    /// behind a key on its line that was not known before.
    var isGood: Bool {
        let known = Dictionary(before.map { (Key($0), 1) }, uniquingKeysWith: +)
        var count: [Key: Int] = [:]
        for finding in after {
            count[Key(finding), default: 0] += 1
            let isNew = count[Key(finding), default: 0] > known[Key(finding), default: 0]
            if isNew, finding.severity == .error, !hasComeToLight(finding) { return false }
        }
        return mended.allSatisfy { count[Key($0), default: 0] < known[Key($0), default: 0] }
    }

    private func hasComeToLight(_ finding: Diagnostic) -> Bool {
        let neighbours = mended.filter { $0.location.file == finding.location.file }
        let repairs = neighbours.flatMap(\.repairs)
        let lastLine = repairs.map(\.line).max() ?? 0
        if finding.hidesRest { return neighbours.contains(where: \.hidesRest) && finding.location.line > lastLine }
        if neighbours.contains(where: \.hidesRest) { return true }
        return repairs.contains { repair in
            let written = repair.column..<repair.column + repair.replacement.unicodeScalars.count
            return repair.line == finding.location.line && !written.contains(finding.location.column)
        }
    }

    /// What a finding is recognised by: its column changes with what stands before it.
    private struct Key: Hashable {
        let file: String
        let line: Int
        let problem: String

        init(_ finding: Diagnostic) {
            file = finding.location.file
            line = finding.location.line
            problem = finding.problem.code + " " + finding.problem.words(in: .english).message
        }
    }
}
