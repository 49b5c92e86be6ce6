import ArgumentParser
import Diagnostics

/// A first argument that is none of the commands, which ArgumentParser would only call unexpected.
struct UnknownCommand {
    private let name: String
    private let commands: [String]

    /// Nil where the arguments begin with a command or an option.
    init?(in arguments: [String], of configuration: CommandConfiguration) {
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard let name = arguments.first, !name.hasPrefix("-"), name != "help", !commands.contains(name) else {
            return nil
        }
        self.name = name
        self.commands = commands
    }

    func explanation(in words: ConsoleWords) -> String {
        let suggestion = nearestName(to: name, in: commands)
        let list = commands.joined(separator: ", ")
        return words.words("there is no command `\(name)`; ", "es gibt keinen Befehl `\(name)`; ")
            + (suggestion.map { words.words("did you mean `\($0)`?", "meinst du `\($0)`?") }
                ?? words.words("the commands are: \(list)", "die Befehle sind: \(list)"))
    }
}
