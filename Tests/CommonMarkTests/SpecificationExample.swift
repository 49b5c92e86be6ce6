import Foundation
import Testing

/// An example of a file in the format of CommonMark's `spec.txt`.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
    let number: Int
    let section: String
    let markdown: String
    let html: String

    var testDescription: String { "example \(number), \(section)" }
}

/// The files of examples, which are not part of the project.
enum SpecificationCorpus {
    static let missing = "no corpora next to the project; STAMMTISCH_CORPORA names their folder"

    static let commonMark = examples(in: "commonmark-0.30-spec.txt")
    static let smartPunctuation = examples(in: "cmark-smart_punct.txt")
    static let regressions = examples(in: "cmark-regression.txt")

    private static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["STAMMTISCH_CORPORA"] {
            return URL(filePath: path, directoryHint: .isDirectory)
        }
        let project = URL(filePath: #filePath).appending(path: "../../..").standardized
        return project.appending(path: "../shared/corpora").standardized
    }()

    private static func examples(in file: String) -> [SpecificationExample] {
        guard let data = try? Data(contentsOf: folder.appending(path: file)) else { return [] }
        let text = String(decoding: data, as: UTF8.self).replacing("→", with: "\t")
        return parse(text)
    }

    /// Splits by LF bytes: the CR of a CRLF belongs to the example.
    private static func parse(_ text: String) -> [SpecificationExample] {
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var section = ""
        var markdown: String?
        var html: String?
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = String(decoding: line, as: UTF8.self)
            switch (markdown, html) {
            case (nil, _) where line == fence + " example": markdown = ""
            case (nil, _) where line.hasPrefix("#"): section = String(line.drop { $0 == "#" || $0 == " " })
            case (nil, _): continue
            case (_?, nil) where line == ".": html = ""
            case (_?, nil): markdown?.append(line + "\n")
            case (let source?, let expected?) where line == fence:
                let number = examples.count + 1
                examples.append(
                    SpecificationExample(number: number, section: section, markdown: source, html: expected)
                )
                markdown = nil
                html = nil
            default: html?.append(line + "\n")
            }
        }
        return examples
    }
}
