import Authoring
import Foundation

/// Somebody at a terminal: questions go to standard error, so that standard output holds results only.
struct Terminal: Interlocutor {
    /// Nil where there is nobody to answer, or nobody to read the questions.
    init?() {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    }

    func answer(to prompt: String) -> String? {
        FileHandle.standardError.write(Data(prompt.utf8))
        return readLine(strippingNewline: true)
    }

    func tell(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
