import Diagnostics
import FileAccess
import SiteBuild

extension ConsoleWords {
    /// What follows from errors in content or theme.
    enum Consequence {
        case nothingWritten, buildWouldWriteNothing, lastGoodSiteStays, nothingToShow
    }

    func summary(of diagnostics: [Diagnostic], consequence: Consequence) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        let found = [count(errors, .error), warnings > 0 ? count(warnings, .warning) : nil]
        let end =
            switch consequence {
            case .nothingWritten:
                words(
                    "nothing was written, the last site is untouched.",
                    "nichts wurde geschrieben, die letzte Website ist unberührt."
                )
            case .lastGoodSiteStays:
                words(
                    "the last good site stays until they are mended.",
                    "bis sie behoben sind, bleibt die letzte gute Website zu sehen."
                )
            case .nothingToShow:
                words("there is nothing to show until they are mended.", "bis sie behoben sind, ist nichts zu sehen.")
            case .buildWouldWriteNothing: words("a build would write nothing.", "ein Build würde nichts schreiben.")
            }
        return "\(found.compactMap(\.self).joined(separator: ", ")); \(end)"
    }

    /// What stopped a command that is no fault of the content; nil for errors that are not ours to explain.
    func explanation(of error: any Error) -> String? {
        switch error {
        case let error as FileError: failure(error)
        case let error as UnsafeOutput: refusal(error)
        case let error as OutputInUse: wait(error)
        default: nil
        }
    }

    private func failure(_ error: FileError) -> String {
        words(
            error.description,
            "\(error.path) lässt sich nicht \(error.operation.germanInfinitive): \(error.reason(in: language))"
        )
    }

    private func wait(_ error: OutputInUse) -> String {
        let folder = error.folder
        let english = error.process.map { "the process \($0)" } ?? "another process"
        let german = error.process.map { "der Prozess \($0)" } ?? "ein anderer Prozess"
        return words(
            "\(english) is writing to the output `\(folder)`: wait until it has ended, then build again",
            "\(german) schreibt gerade in die Ausgabe `\(folder)`: warte, bis er fertig ist, und baue dann noch einmal"
        )
    }

    private func refusal(_ error: UnsafeOutput) -> String {
        let folder = error.folder
        let other = words("name another one with --output", "nenne mit --output einen anderen Ordner")
        return switch error.reason {
        case .noFolder:
            words("the output `\(folder)` is not a folder: ", "die Ausgabe `\(folder)` ist kein Ordner: ") + other
        case .root:
            words(
                "the output `\(folder)` is the root of the file system: ",
                "die Ausgabe `\(folder)` ist die Wurzel des Dateisystems: "
            ) + other
        case .holdsInput(let input):
            words(
                "the output `\(folder)` and the input `\(input)` overlap: ",
                "die Ausgabe `\(folder)` und die Eingabe `\(input)` überschneiden sich: "
            ) + other
        case .holdsPlace(let place):
            words(
                "the output `\(folder)` is, or holds, the folder `\(place)` that you live or work in: ",
                "die Ausgabe `\(folder)` ist der Ordner `\(place)`, in dem du arbeitest, oder enthält ihn: "
            ) + other
        case .foreignFiles(let name):
            words(
                "the output `\(folder)` holds files that are not ours, such as `\(name)`: empty it, or ",
                "in der Ausgabe `\(folder)` liegen fremde Dateien wie `\(name)`: leere den Ordner, oder "
            ) + other
        case .damagedManifest:
            words(
                "the list of our files in `\(error.manifest)` cannot be read: empty the folder, or ",
                "die Liste unserer Dateien in `\(error.manifest)` ist nicht lesbar: leere den Ordner, oder "
            ) + other
        }
    }
}

extension FileError.Operation {
    fileprivate var germanInfinitive: String {
        switch self {
        case .list: "auflisten"
        case .read: "lesen"
        case .write: "schreiben"
        case .create: "anlegen"
        case .link: "verknüpfen"
        case .rename: "umbenennen"
        case .exchange: "austauschen"
        case .remove: "löschen"
        case .lock: "sperren"
        }
    }
}

extension FileError {
    /// The system's reason; German for the usual ones only, because systems have no German words of their own.
    fileprivate func reason(in language: MessageLanguage) -> String {
        guard language == .german else { return systemReason }
        return switch cause {
        case .missing: "die Datei oder der Ordner fehlt"
        case .noPermission: "dir fehlt die Berechtigung"
        case .readOnly: "der Datenträger ist schreibgeschützt"
        case .full: "auf dem Datenträger ist kein Platz mehr"
        case .quota: "dein Speicherplatz ist aufgebraucht"
        case .notFolder: "ein Teil des Pfads ist kein Ordner"
        case .folder: "es ist ein Ordner"
        case .damaged: "der Datenträger meldet einen Fehler"
        case .busy: "es wird gerade benutzt"
        case .tooManyOpen: "zu viele Dateien sind geöffnet"
        case .nameTooLong: "der Name ist zu lang"
        case nil: "das System meldet „\(systemReason)“"
        }
    }
}
