import ArgumentParser
import ContentLoading
import Diagnostics
import EditorSupport
import FileAccess
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
        let language = language ?? MessageLanguage(environment: ProcessInfo.processInfo.environment) ?? .english
        if let name {
            FileHandle.standardOutput.write(Data(try SchemaFiles.bytes(of: name, in: language)))
        } else if let output {
            try write(SchemaFiles.files(language: language), into: output, telling: Console(language))
        } else if let network {
            try write(
                VSCodeFiles.files(content: content, language: language),
                into: network,
                telling: Console(language)
            )
        } else {
            for schema in ContentSchema.allCases { print("\(schema.rawValue)\t\(schema.title[language])") }
        }
    }

    private func write(_ files: [EditorFile], into folder: String, telling console: Console) throws {
        do {
            let outcome = try EditorFileWriter(folder: folder).write(files)
            print(console.words.editorFiles(outcome, in: folder))
            for path in outcome.kept { print(console.words.kept("\(folder)/\(path)")) }
        } catch {
            console.printError(console.words.explanation(of: error) ?? error.description)
            throw ExitCode(2)
        }
    }
}

extension ConsoleWords {
    fileprivate func editorFiles(_ outcome: EditorFileWriter.Outcome, in folder: String) -> String {
        let (written, unchanged) = (outcome.written.count, outcome.unchanged.count)
        return words(
            "\(folder): \(written) written, \(unchanged) unchanged.",
            "\(folder): \(written) geschrieben, \(unchanged) unverändert."
        )
    }

    fileprivate func kept(_ path: String) -> String {
        words("\(path) was there already and stays as it is.", "\(path) war schon da und bleibt, wie es ist.")
    }
}

extension ContentSchema: ExpressibleByArgument {}
