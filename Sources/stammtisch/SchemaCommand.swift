import ArgumentParser
import ContentLoading
import Diagnostics
import EditorSupport
import Foundation

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Tell editors which keys content has, as JSON Schema.",
        discussion: """
            Without anything it lists the kinds of files there are schemas for. Files that somebody else wrote are \
            never overwritten.
            Exit codes: 0 done, 2 disk or system, 64 wrong usage.
            """
    )

    @Argument(help: "The kind of file to write the schema of to standard output.")
    var name: ContentSchema?

    @Option(help: "The folder that all schemas are written to.", completion: .directory)
    var output: String?

    @Option(
        name: .customLong("vscode"),
        help: "The network's folder, to put a .vscode into: schemas, snippets and tasks.",
        completion: .directory
    )
    var network: String?

    @Option(help: "The content folder as seen from the network's, for --vscode.", completion: .directory)
    var content = "content"

    @Option(help: "The language of descriptions. (default: de if that is your system's, else en)")
    var language: MessageLanguage?

    func validate() throws {
        guard [name != nil, output != nil, network != nil].count(where: \.self) <= 1 else {
            throw ValidationError("Give one of NAME, --output and --vscode.")
        }
    }

    func run() throws {
        let language = language ?? .ofEnvironment(ProcessInfo.processInfo.environment)
        if let name {
            FileHandle.standardOutput.write(Data(try SchemaFiles.bytes(of: name, in: language)))
        } else if let output {
            try write(SchemaFiles.files(language: language), into: output)
        } else if let network {
            try write(VSCodeFiles.files(content: content, language: language), into: network)
        } else {
            for schema in ContentSchema.allCases { print("\(schema.rawValue)\t\(schema.title[language])") }
        }
    }

    private func write(_ files: [EditorFile], into folder: String) throws {
        do {
            let outcome = try EditorFileWriter(folder: folder).write(files)
            print("\(folder): \(outcome.written.count) written, \(outcome.unchanged.count) unchanged.")
            for path in outcome.kept { print("\(folder)/\(path) was there already and stays as it is.") }
        } catch {
            Console().printError("\(error)")
            throw ExitCode(2)
        }
    }
}

extension ContentSchema: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}

extension MessageLanguage {
    /// As POSIX has it: the first of these that is set tells the language of messages.
    fileprivate static func ofEnvironment(_ environment: [String: String]) -> MessageLanguage {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("de") == true ? .german : .english
    }
}
