/// What is wrong with the files of a theme, or with how themes build on one another.
extension Problem {
    package static var missingThemeFile: Problem {
        Problem(
            "missing-theme-file",
            english: (
                "the theme has no theme.yml",
                "write one with `name:`, and with `extends: default` if it changes the default theme"
            ),
            german: (
                "das Theme hat keine theme.yml",
                "schreib eine mit `name:`, und mit `extends: default`, wenn es das Standard-Theme ändert"
            )
        )
    }

    package static func unknownTheme(name: String, suggestion: String?) -> Problem {
        Problem(
            "unknown-theme",
            english: (
                "there is no theme `\(name)` to extend",
                didYouMean(suggestion, .english) ?? "name a folder that lies beside the theme's own, such as `default`"
            ),
            german: (
                "es gibt kein Theme `\(name)`, das erweitert werden könnte",
                didYouMean(suggestion, .german) ?? "nenne einen Ordner, der neben dem des Themes liegt, etwa `default`"
            )
        )
    }

    package static func themeCycle(names: [String]) -> Problem {
        Problem(
            "theme-cycle",
            english: (
                "themes extend each other without end: \(names.joined(separator: " → "))", "let one of them extend none"
            ),
            german: (
                "Themes erweitern einander ohne Ende: \(names.joined(separator: " → "))",
                "lass eines von ihnen keines erweitern"
            )
        )
    }

    package static func missingAsset(address: String, suggestion: String?) -> Problem {
        Problem(
            "missing-asset",
            english: (
                "the theme has no static file `\(address)`",
                didYouMean(suggestion, .english) ?? "add the file to the theme's folder `static`, or remove the line"
            ),
            german: (
                "das Theme hat keine statische Datei `\(address)`",
                didYouMean(suggestion, .german)
                    ?? "leg die Datei in den Ordner `static` des Themes, oder entferne die Zeile"
            )
        )
    }

    package static func remoteAsset(address: String) -> Problem {
        Problem(
            "remote-asset",
            english: (
                "`\(address)` would be loaded from another site",
                "put a copy of the file into the theme's folder `static`"
            ),
            german: (
                "`\(address)` würde von einer fremden Website geladen",
                "leg eine Kopie der Datei in den Ordner `static` des Themes"
            )
        )
    }

    package static func stylesheetCycle(names: [String]) -> Problem {
        Problem(
            "stylesheet-cycle",
            english: (
                "style sheets import each other without end: \(names.joined(separator: " → "))",
                "remove one of the imports"
            ),
            german: (
                "Stylesheets importieren einander ohne Ende: \(names.joined(separator: " → "))",
                "entferne einen der Importe"
            )
        )
    }
}
