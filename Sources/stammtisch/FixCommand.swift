import ArgumentParser
import Diagnostics
import Foundation
import SiteBuild

struct FixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Mend slips in the content where only one thing can be meant.",
        discussion: """
            Shows every change first and asks. Never touched are files whose repair would make something else wrong.
            Exit codes: 0 nothing is wrong any more, 1 some of it is left, 2 disk or system, 64 wrong usage.
            """
    )

    @OptionGroup var site: SiteOptions

    @Flag(help: "Change the files without asking.")
    var yes = false

    @Flag(help: "Show the changes only.")
    var dryRun = false

    func run() async throws {
        let console = Console(site.messageLanguage)
        try await console.telling(.nothingWritten) {
            let plan = try await RepairPlan.make(for: try site.buildOptions(output: "output"))
            console.show(plan)
            if !plan.files.isEmpty, !dryRun {
                guard try isWanted(plan, console) else {
                    console.tell(console.words.nothingChanged)
                    throw ExitCode(1)
                }
                try write(plan, console)
            }
            console.tell(console.words.left(plan.remaining, isDone: !dryRun))
            if plan.remaining.hasErrors || dryRun && !plan.files.isEmpty { throw ExitCode(1) }
        }
    }

    private func isWanted(_ plan: RepairPlan, _ console: Console) throws -> Bool {
        if yes { return true }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            console.printError(console.words.noTerminal)
            throw ExitCode.validationFailure
        }
        print(console.words.mayChange(plan.files.count), terminator: " ")
        fflush(nil)
        return ["y", "yes", "j", "ja"].contains(readLine()?.trimmingCharacters(in: .whitespaces).lowercased())
    }

    private func write(_ plan: RepairPlan, _ console: Console) throws {
        var unwritten = 0
        for file in plan.files {
            let isWritten = try file.write()
            console.tell(isWritten ? console.words.changed(file.file) : console.words.changedMeanwhile(file.file))
            if !isWritten { unwritten += 1 }
        }
        if unwritten > 0 { throw ExitCode(1) }
    }
}

extension Console {
    fileprivate func show(_ plan: RepairPlan) {
        for file in plan.files {
            Swift.print(isatty(STDOUT_FILENO) == 1 ? file.diff.shownInTerminal : file.diff, terminator: "")
        }
    }

    fileprivate func tell(_ text: String) { Swift.print(text) }
}

extension ConsoleWords {
    fileprivate var nothingChanged: String { words("Nothing was changed.", "Nichts wurde geändert.") }

    fileprivate var noTerminal: String {
        words(
            "there is no terminal to ask on: add --yes to change the files, or --dry-run to see the changes only",
            "hier kann niemand gefragt werden: mit --yes werden die Dateien geändert, mit --dry-run nur gezeigt"
        )
    }

    fileprivate func mayChange(_ files: Int) -> String {
        words("Change \(count(files, .file))? (y/N)", "\(count(files, .file)) so ändern? (j/N)")
    }

    fileprivate func changed(_ file: String) -> String { words("Changed: \(file)", "Geändert: \(file)") }

    fileprivate func changedMeanwhile(_ file: String) -> String {
        words(
            "Left alone: \(file) was changed meanwhile; run `stammtisch fix` again.",
            "Nicht angerührt: \(file) wurde inzwischen geändert; starte `stammtisch fix` noch einmal."
        )
    }

    fileprivate func left(_ findings: [Diagnostic], isDone: Bool) -> String {
        let errors = findings.count { $0.severity == .error }
        let parts = count(errors, .error) + ", " + count(findings.count - errors, .warning)
        guard !findings.isEmpty else {
            return isDone
                ? words("Nothing is left to mend.", "Es ist nichts mehr zu verbessern.")
                : words("Nothing would be left to mend.", "Danach wäre nichts mehr zu verbessern.")
        }
        return isDone
            ? words(
                "Left for you: \(parts); `stammtisch check` shows where.",
                "Für dich bleiben: \(parts); `stammtisch check` zeigt, wo."
            )
            : words("Left for you would be: \(parts).", "Für dich blieben: \(parts).")
    }
}
