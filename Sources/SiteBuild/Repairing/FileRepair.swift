package import FileAccess

/// A file of the content before and after its repairs; it has the same number of lines in both.
package struct FileRepair: Sendable {
    /// As diagnostics name it.
    package let file: String
    let path: String
    let original: [UInt8]
    var repaired: [UInt8]

    /// Writes the repaired text in one step.
    ///
    /// - Returns: false, and nothing is written, where the file has changed since it was read.
    package func write() throws(FileError) -> Bool {
        try File.replace(path, holding: original, with: repaired)
    }

    /// The change in the format of `diff -u`, which `patch` reads; with three lines around each change.
    package var diff: String {
        let (before, after) = (Self.lines(original), Self.lines(repaired))
        let changed = zip(before, after).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
        var text = "--- \(file)\n+++ \(file)\n"
        var rest = changed[...]
        while let first = rest.first {
            var last = first
            while let next = rest.first, next - last <= 6 {
                last = next
                rest.removeFirst()
            }
            let hunk = max(0, first - 3)..<min(before.count, last + 4)
            text += "@@ -\(hunk.lowerBound + 1),\(hunk.count) +\(hunk.lowerBound + 1),\(hunk.count) @@\n"
            text += Self.body(of: hunk, from: before, to: after)
        }
        return text
    }

    /// What goes away stands before what takes its place, also for several lines in a row.
    private static func body(of hunk: Range<Int>, from before: [String], to after: [String]) -> String {
        var text = ""
        var added = ""
        for index in hunk {
            if before[index] == after[index] {
                text += added + " " + before[index]
                added = ""
            } else {
                text += "-" + before[index]
                added += "+" + after[index]
            }
        }
        return text + added
    }

    /// With their endings; the last one may lack its own, which `patch` must know.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        let texts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let lines = texts.dropLast().map { $0 + "\n" }
        guard let last = texts.last, !last.isEmpty else { return lines }
        return lines + [last + "\n\\ No newline at end of file\n"]
    }
}
