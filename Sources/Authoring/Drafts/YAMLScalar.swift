/// Text as a YAML value on one line: as it is where every reader of YAML takes it for that text, else in double quotes.
enum YAMLScalar {
    static func line(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// Marks that mean nothing to YAML inside a value that begins with a letter.
    private static let harmless = Set(" -–—.,;!?()/&+'’„“”‚‘…%§€".unicodeScalars)

    /// YAML 1.1 takes some of these words for values of other types, people take the others for them.
    private static let reserved: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "y", "n", "null", "ja", "nein", "an", "aus",
    ]

    private static func isPlain(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, first.properties.isAlphabetic, scalars.last != " ",
            !reserved.contains(text.lowercased())
        else { return false }
        return scalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || harmless.contains(scalar)
        }
    }

    /// YAML 1.1 §5.6: of what a line of text may hold, only the byte order mark must be escaped, quotes and tabs should be.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\t": result += "\\t"
            case "\u{FEFF}": result += "\\uFEFF"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
