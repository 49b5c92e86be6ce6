import ContentLoading
package import Diagnostics

/// What Visual Studio Code needs to help with a network's content, as a folder `.vscode` beside the content folder.
package enum VSCodeFiles {
    static let folder = ".vscode"
    static let schemaFolder = "\(folder)/schemas"

    /// - Parameter content: the content folder, relative to the one that holds `.vscode`.
    package static func files(content: String = "content", language: MessageLanguage) throws -> [EditorFile] {
        let parts = [
            ("settings.json", settings(content: content)),
            ("tasks.json", tasks(content: content, language: language)),
            ("extensions.json", extensions),
            ("stammtisch.code-snippets", Snippet.all.json(in: language)),
        ]
        let files = try parts.map { EditorFile(path: "\(folder)/\($0)", bytes: try $1.bytes()) }
        return try files + SchemaFiles.files(in: schemaFolder, language: language)
    }

    /// Which schema belongs to which YAML file; front matter inside Markdown has no place for one.
    private static func settings(content: String) -> JSONValue {
        var schemas: [String: JSONValue] = [:]
        for schema in ContentSchema.allCases {
            guard let file = schema.fileName else { continue }
            let place = schema == .comments ? "**/" : ""
            schemas["./\(SchemaFiles.path(of: schema, in: schemaFolder))"] = .string("\(content)/\(place)\(file)")
        }
        return [
            "yaml.schemas": .object(schemas),
            // Comes before snippets can be proposed: in Markdown nothing is proposed while one types.
            "[markdown]": [
                "editor.quickSuggestions": ["other": "on", "comments": "off", "strings": "off"],
                "editor.snippetSuggestions": "top",
                "editor.wordWrap": "on",
            ],
        ]
    }

    private static let extensions: JSONValue = ["recommendations": ["redhat.vscode-yaml"]]

    // MARK: Tasks

    private static func tasks(content: String, language: MessageLanguage) -> JSONValue {
        let labels =
            switch language {
            case .english: (check: "Check content", build: "Build the site")
            case .german: (check: "Inhalte prüfen", build: "Website bauen")
            }
        var check = task(labels.check, arguments: ["check", "--content", content, "--format", "gcc"])
        check["group"] = ["kind": "build", "isDefault": true]
        check["problemMatcher"] = problemMatcher
        check["runOptions"] = ["runOn": "folderOpen"]
        check["presentation"] = ["reveal": "never", "revealProblems": "onProblem", "clear": true]
        var build = task(labels.build, arguments: ["build", "--content", content])
        build["group"] = "build"
        build["problemMatcher"] = []
        return ["version": "2.0.0", "tasks": [.object(check), .object(build)]]
    }

    private static func task(_ label: String, arguments: [String]) -> [String: JSONValue] {
        [
            "label": .string(label), "type": "process", "command": "stammtisch",
            "args": .array(arguments.map(JSONValue.string)),
        ]
    }

    /// For the lines that ``DiagnosticRenderer/renderLine(_:)`` writes.
    private static let problemMatcher: JSONValue = [
        "owner": "stammtisch",
        "source": "stammtisch",
        "fileLocation": ["autoDetect", "${workspaceFolder}"],
        "pattern": [
            "regexp": "^(.+?):([0-9]+):([0-9]+): (error|warning): (.*)$",
            "file": 1, "line": 2, "column": 3, "severity": 4, "message": 5,
        ],
    ]
}

extension ContentSchema {
    /// Nil for front matter.
    fileprivate var fileName: String? {
        switch self {
        case .site, .people, .venues, .topics, .comments: "\(rawValue).yml"
        case .chapter, .post, .page, .home: nil
        }
    }
}
