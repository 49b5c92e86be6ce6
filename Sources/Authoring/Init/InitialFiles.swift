import ChapterModel

/// The files that every new network begins with, apart from those that are composed for it.
enum InitialFiles {
    /// By path in the network's folder. A file more for everybody is a line more here, and the file itself in `Files/`.
    static func all(in language: Language) -> [String: [UInt8]] {
        let isGerman = language == .german
        return [
            "README.md": isGerman ? PackageResources.README_de_md : PackageResources.README_en_md,
            ".gitignore": PackageResources.gitignore,
            ".github/workflows/pages.yml": PackageResources.pages_yml,
            ".gitlab-ci.yml": PackageResources.gitlab_ci_yml,
            "content/index.md": isGerman ? PackageResources.home_de_md : PackageResources.home_en_md,
            "content/people.yml": isGerman ? PackageResources.people_de_yml : PackageResources.people_en_yml,
            "content/\(imprint(in: language))":
                isGerman ? PackageResources.imprint_de_md : PackageResources.imprint_en_md,
            "content/\(privacy(in: language))":
                isGerman ? PackageResources.privacy_de_md : PackageResources.privacy_en_md,
        ]
    }

    static func imprint(in language: Language) -> String { language == .german ? "impressum.md" : "imprint.md" }

    static func privacy(in language: Language) -> String { language == .german ? "datenschutz.md" : "privacy.md" }
}
