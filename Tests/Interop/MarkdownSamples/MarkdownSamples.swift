import CommonMark
import Foundation

/// Writes what a JSON list of texts is read as into a JSON object: with the extensions that cmark-gfm has too, and
/// with none.
///
/// usage: markdown-samples <TEXTS >HTML
@main
enum MarkdownSamples {
    private struct Results: Encodable {
        let extended: [String]
        let plain: [String]
    }

    static func main() throws {
        let texts = try JSONDecoder().decode([String].self, from: FileHandle.standardInput.readDataToEndOfFile())
        let results = Results(
            extended: try html(of: texts, extensions: [.tables, .strikethrough, .taskLists, .autolinks]),
            plain: try html(of: texts, extensions: [])
        )
        FileHandle.standardOutput.write(try JSONEncoder().encode(results))
    }

    private static func html(of texts: [String], extensions: MarkdownExtensions) throws -> [String] {
        var options = MarkdownOptions.commonMark
        options.extensions = extensions
        return try texts.map { try MarkdownDocument(parsing: $0, options: options).html() }
    }
}
