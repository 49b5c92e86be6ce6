package import ChapterModel
package import ContentLoading
import FileAccess

/// A new network: what was said of it on the command line, as it was typed.
package struct NetworkRequest: Sendable {
    package var title: String?
    package var url: String?
    package var city: String?
    package var timeZone = "Europe/Berlin"
    package var language: Language
    /// A theme's folder that is copied into the network as its default theme.
    package var themeFolder: String?
    /// What helps editors with the network's files, by path.
    package var editorFiles: [String: [UInt8]] = [:]

    package init(in language: Language) {
        self.language = language
    }

    /// Asks for the rest, at most three questions, and composes the network.
    ///
    /// - Parameters:
    ///   - folder: where the network is to be; nothing is written there.
    ///   - today: the day on which the network begins; its first evening is about three weeks later.
    package func draft(
        in folder: String,
        asking interview: Interview,
        today: (ParsedContent) -> LocalDate
    ) async throws -> NetworkDraft {
        let settings = try settings(asking: interview)
        let slug = Slug(settings.city)?.text ?? settings.city
        var files = InitialFiles.all(in: language).merging(editorFiles) { initial, _ in initial }
        files["README.md"] = files["README.md"].map { readme in
            let text = String(decoding: readme, as: UTF8.self)
            return Array(text.replacing("@TITLE@", with: settings.title.markdown).replacing("@CITY@", with: slug).utf8)
        }
        for (path, bytes) in try themeFiles() { files["themes/default/\(path)"] = bytes }
        files["content/site.yml"] = siteFile(settings)
        files["content/venues.yml"] = venueFile(settings)
        let words = ContentWords(language)
        var chapter = ChapterDraft(city: settings.city, name: words.defaultName(in: settings.city))
        chapter.venue = Self.venue
        for (path, bytes) in try chapter.draft(words: words).files { files["content/\(path)"] = bytes }
        var draft = NetworkDraft(folder: folder, files: files)
        let network = try await Network.read(try draft.content(), today: today)
        let event = EventDraft(
            chapter: try network.chapter(named: slug),
            title: words.firstEvent,
            date: Self.firstEvent(after: network.today),
            time: try TimeAnswer.read("19:00"),
            venue: Self.venue
        )
        for (path, bytes) in try event.draft(in: network).files { draft.files["content/\(path)"] = bytes }
        return draft
    }

    private struct Settings {
        let title: String
        let url: String
        let city: String
    }

    private func settings(asking interview: Interview) throws(AuthoringProblem) -> Settings {
        try interview.require(["--title": title, "--url": url, "--city": city])
        _ = try ChapterRequest.timeZone(timeZone)
        let words = interview.words
        return Settings(
            title: try interview.answer(words.networkTitle, option: ("--title", title)) {
                text throws(AuthoringProblem) in
                text
            },
            url: try interview.answer(words.networkURL, option: ("--url", url)) { text throws(AuthoringProblem) in
                guard SiteURL(text) != nil else { throw .unreadableAddress(text) }
                return text
            },
            city: try interview.answer(words.city, option: ("--city", city)) { text throws(AuthoringProblem) in
                guard Slug(text) != nil else { throw .noSlug(text) }
                return text
            }
        )
    }

    /// A Thursday.
    private static func firstEvent(after today: LocalDate) -> LocalDate {
        let day = today.adding(days: 18)
        return day.adding(days: (4 - day.weekday + 7) % 7)
    }
}

// MARK: Files

extension NetworkRequest {
    private static let venue = Slug("treffpunkt")

    private func siteFile(_ settings: Settings) -> [UInt8] {
        let words = ContentWords(language)
        var site = YAMLMapping()
        site.set("title", text: settings.title)
        site.set("url", text: settings.url)
        site.set("language", bare: language.rawValue)
        site.set("timeZone", bare: timeZone)
        site.set(
            "menu",
            list: [
                item(words.word("Kalender", "Calendar"), words.word("/kalender/", "/calendar/")),
                item(words.word("Archiv", "Archive"), words.word("/archiv/", "/archive/")),
                item(words.word("Abonnieren", "Subscribe"), words.word("/abonnieren/", "/subscribe/")),
            ]
        )
        site.set(
            "footer",
            list: [
                item(words.word("Impressum", "Imprint"), InitialFiles.imprint(in: language)),
                item(words.word("Datenschutz", "Privacy"), InitialFiles.privacy(in: language)),
            ]
        )
        return site.file
    }

    private func item(_ title: String, _ page: String) -> YAMLMapping {
        var item = YAMLMapping()
        item.set("title", text: title)
        item.set("page", bare: page)
        return item
    }

    private func venueFile(_ settings: Settings) -> [UInt8] {
        let words = ContentWords(language)
        var venue = YAMLMapping()
        venue.set("name", text: words.word("Der Ort wird noch bekannt gegeben", "The venue is to be announced"))
        venue.set("city", text: settings.city)
        var venues = YAMLMapping()
        if let key = Self.venue { venues.set(key.text, mapping: venue) }
        return venues.file
    }

    private func themeFiles() throws(FileError) -> [(path: String, bytes: [UInt8])] {
        guard let themeFolder else { return [] }
        var files: [(String, [UInt8])] = []
        for entry in try FileTree.entries(below: themeFolder) where entry.kind == .file {
            files.append((entry.path, try File.read("\(themeFolder)/\(entry.path)")))
        }
        return files
    }
}
