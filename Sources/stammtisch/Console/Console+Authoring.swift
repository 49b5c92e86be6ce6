import ArgumentParser
import Authoring
import ChapterModel
import ContentLoading
import Diagnostics
import FileAccess
import Foundation

extension Console {
    /// The path of what was written, alone on its line; then its address and what comes next.
    func print(_ draft: Draft, of network: Network) {
        let words = AuthoringWords(words.language)
        Swift.print(network.folder.display(draft.text))
        Swift.print(words.address(network.site.settings.url.absolute(draft.address)))
        if let day = draft.pastDate { Swift.print(words.pastDate("\(day)")) }
        Swift.print(words.nextSteps)
    }

    func print(_ draft: NetworkDraft) {
        let words = AuthoringWords(words.language)
        Swift.print(words.networkWritten(draft.folder))
        let folders = ["themes/", ".vscode/"]
        for path in draft.files.keys.sorted() where !folders.contains(where: path.hasPrefix) {
            Swift.print("  \(path)")
        }
        for folder in folders where draft.files.keys.contains(where: { $0.hasPrefix(folder) }) {
            Swift.print("  \(folder)")
        }
        Swift.print(words.networkNextSteps(draft.folder))
    }

    /// Tells why nothing was written, and gives the exit code: 1 the content is in the way, 2 disk or system, 64 wrong usage.
    func authoringFailure(_ error: any Error) -> any Error {
        let words = AuthoringWords(words.language)
        let code: ExitCode
        switch error {
        case let problem as AuthoringProblem:
            for line in words.lines(about: problem) { printError(line) }
            code = ExitCode(problem.isUsage ? 64 : 1)
        case let refused as RefusedDraft:
            print(refused.diagnostics)
            code = ExitCode(1)
        case let failed as FileError:
            printError(words.errorLine(self.words.explanation(of: failed) ?? failed.description))
            code = ExitCode(2)
        default: return error
        }
        printError(words.nothingWritten)
        return code
    }
}
