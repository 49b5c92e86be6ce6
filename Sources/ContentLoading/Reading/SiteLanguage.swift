package import Diagnostics
import FileAccess

/// The language that a site is written in, for speaking to its authors whatever else is wrong with what they wrote.
package enum SiteLanguage {
    /// What the line `language:` of `site.yml` says; nil where there is none that can be read.
    ///
    /// The line is searched for rather than parsed, so that an error elsewhere in the file is told in the right language.
    package static func read(contentFolder: String) -> MessageLanguage? {
        guard let bytes = try? File.read("\(contentFolder)/site.yml") else { return nil }
        return language(in: String(decoding: bytes, as: UTF8.self))
    }

    static func language(in siteFile: String) -> MessageLanguage? {
        for line in siteFile.split(whereSeparator: \.isNewline) {
            guard let match = line.wholeMatch(of: /language:\s+["']?([a-z]+)["']?\s*(#.*)?/) else { continue }
            return MessageLanguage(rawValue: String(match.1))
        }
        return nil
    }
}
