import ContentLoading
import Diagnostics
import Foundation

/// Reads content trees file by file, as a build does before it looks at what they say of each other.
///
/// For each folder named on standard input it writes a line: the codes of what is wrong.
///
/// usage: decoder-verdicts <FOLDERS
@main
struct DecoderVerdicts {
    static func main() async throws {
        while let folder = readLine() {
            let content = try await ParsedContent.parse(ContentFolder.read(folder))
            let errors = content.diagnostics.filter { $0.severity == .error }
            print(errors.map(\.problem.code).joined(separator: " "))
        }
    }
}
