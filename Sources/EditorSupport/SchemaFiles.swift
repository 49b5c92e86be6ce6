package import ContentLoading
package import Diagnostics

/// The JSON Schemas of all kinds of content as files.
package enum SchemaFiles {
    /// What tells that a file was written by us, and may be written anew.
    static let mark = "Written by stammtisch schema."

    package static func bytes(of schema: ContentSchema, in language: MessageLanguage) throws -> [UInt8] {
        guard case .object(var json) = schema.json(in: language) else { return [] }
        json["$comment"] = .string(mark)
        return try JSONValue.object(json).bytes()
    }

    /// One for each kind of content, in `folder`; the current folder where it is empty.
    package static func files(in folder: String = "", language: MessageLanguage) throws -> [EditorFile] {
        try ContentSchema.allCases.map { schema in
            EditorFile(path: path(of: schema, in: folder), bytes: try bytes(of: schema, in: language))
        }
    }

    static func path(of schema: ContentSchema, in folder: String) -> String {
        (folder.isEmpty ? "" : "\(folder)/") + "\(schema.rawValue).schema.json"
    }
}
