import Diagnostics

/// Parses YAML text into positioned nodes.
///
/// Scalars stay text: `no`, `18:00`, `01067` are what they say. Anchors, aliases, tags and depths over ``maximumDepth``
/// are refused before anything is made of them.
enum YAMLDocument {
    static let maximumDepth = 32

    /// The document's root, or nil where the text holds nothing but comments.
    ///
    /// - Parameters:
    ///   - yaml: UTF-8 text.
    ///   - firstLine: the line of `source` on which `yaml` begins.
    static func parse(
        _ yaml: ArraySlice<UInt8>,
        of source: SourceText,
        firstLine: Int
    ) throws(Diagnostic) -> YAMLNode? {
        let result = yaml.withUnsafeBufferPointer { text in
            Result { () throws(YAMLFailure) -> YAMLNode? in
                if let root = PlainYAML.root(of: text, firstLine: firstLine) { return root }
                var composer = YAMLComposer(text, firstLine: firstLine)
                return try composer.root()
            }
        }
        do {
            return try result.get()
        } catch {
            throw error.diagnostic(in: source, lineOffset: firstLine - 1)
        }
    }
}
