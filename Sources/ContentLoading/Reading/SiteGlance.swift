package import Diagnostics
import FileAccess

/// What single lines of `site.yml` say.
///
/// They are searched for rather than parsed: to be known before the rest of the content, and whatever else is wrong with
/// the file.
package struct SiteGlance: Sendable {
    /// For speaking to the site's authors; nil where no line says it.
    package let language: MessageLanguage?
    /// The theme's name, as long as the file means what the line says.
    package let theme: String?

    /// Nil where there is no such file to read.
    package init?(contentFolder: String) {
        guard let bytes = try? File.read("\(contentFolder)/site.yml") else { return nil }
        self.init(siteFile: String(decoding: bytes, as: UTF8.self))
    }

    init(siteFile: String) {
        let lines = siteFile.split(whereSeparator: \.isNewline)
        language = Self.value(of: "language", in: lines).flatMap(MessageLanguage.init)
        theme = Self.value(of: "theme", in: lines)
    }

    /// The first value of a key at the start of a line: one word, which may be in quotes, and maybe a comment after it.
    private static func value(of key: String, in lines: [Substring]) -> String? {
        for line in lines where line.utf8.starts(with: "\(key):".utf8) {
            let text = line.dropFirst(key.count + 1)
            guard text.first?.isWhitespace == true else { continue }
            let words = text.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            guard words.count == 1, let word = words.first else { continue }
            return word.trimmingQuotes
        }
        return nil
    }
}

extension Substring {
    /// Without a pair of quotes around it.
    fileprivate var trimmingQuotes: String {
        guard let first, first == "\"" || first == "'", count > 1, last == first else { return String(self) }
        return String(dropFirst().dropLast())
    }
}
