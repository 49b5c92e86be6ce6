import Diagnostics
import FileAccess
import PreviewServer
import SiteBuild

extension Console {
    /// What a preview does, as it happens.
    func print(_ event: PreviewServer.Event) {
        switch event {
        case .listening(let address): printNow(words.listening(at: address))
        case .failed(let error): printError(words.explanation(of: error) ?? "\(error)")
        case .read(let changes, let state, let duration):
            // Warnings that were told once are not told again at every change.
            if !state.errors.isEmpty {
                print(state.errors)
            } else if changes.paths == nil {
                print(state.site?.report.warnings ?? [])
            }
            printNow(words.read(changes, in: duration))
            if !state.errors.isEmpty {
                let consequence: ConsoleWords.Consequence = state.site == nil ? .nothingToShow : .lastGoodSiteStays
                printError(words.summary(of: state.errors, consequence: consequence))
            }
        }
    }
}

extension ConsoleWords {
    fileprivate func listening(at address: String) -> String {
        words("Preview: \(address)  (Ctrl-C ends it)", "Vorschau: \(address)  (Strg-C beendet sie)")
    }

    fileprivate func read(_ changes: FileChanges, in duration: Duration) -> String {
        let what =
            if let paths = changes.paths?.sorted() {
                paths.prefix(3).joined(separator: ", ") + more(paths.count - 3)
            } else {
                words("Everything", "Alles")
            }
        return words("\(what) read in \(seconds(duration)).", "\(what) in \(seconds(duration)) gelesen.")
    }

    private func more(_ count: Int) -> String {
        count > 0 ? words(" and \(count) more", " und \(count) weitere") : ""
    }

    func browserFailure(_ reason: String) -> String {
        words("The browser could not be opened: \(reason)", "Der Browser ließ sich nicht öffnen: \(reason)")
    }
}
