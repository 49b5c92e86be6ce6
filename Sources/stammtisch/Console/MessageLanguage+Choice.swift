import ArgumentParser
import ContentLoading
import Diagnostics

extension MessageLanguage: ExpressibleByArgument {
    /// The language to speak to somebody in: the site's, else that of the environment, else English.
    init(contentFolder: String, environment: [String: String]) {
        self = SiteGlance(contentFolder: contentFolder)?.language ?? Self(environment: environment) ?? .english
    }

    /// What the environment says about messages: the first of the three that is set counts (POSIX.1-2017, chapter 8.2).
    init?(environment: [String: String]) {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        guard let locale = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else { return nil }
        self.init(rawValue: String(locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }).lowercased())
    }
}
