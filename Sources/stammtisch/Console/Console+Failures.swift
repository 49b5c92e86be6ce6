import ArgumentParser
import SiteBuild

extension Console {
    /// Does a command's work and tells what stops it; then throws its exit code: 1 content or theme has errors, 2 disk or
    /// system.
    func telling(_ consequence: ConsoleWords.Consequence, of work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let invalid as InvalidContent {
            try tell(invalid, consequence: consequence)
            throw ExitCode(1)
        } catch {
            guard let explanation = words.explanation(of: error) else { throw error }
            try tell(failure: explanation)
            throw ExitCode(2)
        }
    }
}
