package import ChapterModel
package import Diagnostics
import FileAccess
import Foundation

/// The whole content tree, file by file: typed, but nothing refers to anything yet.
package struct ParsedContent: Sendable {
    let site: ParsedSite?
    let people: Registry<Person>
    let venues: Registry<Venue>
    let topics: Registry<Topic>
    let home: ParsedPage?
    let pages: [(address: SitePath, page: ParsedPage)]
    let chapters: [ParsedChapter]
    private(set) var posts: [ParsedPost]
    let attachments: AttachmentFiles
    let folder: ContentFolder
    let inventory: ContentInventory
    /// What became of each file, to be used again.
    private(set) var files: ParsedFiles
    /// The same object as long as nothing but posts and their comments was read again.
    let background: Background
    package let diagnostics: [Diagnostic]

    /// Stands for all that is no post.
    final class Background: Sendable {}

    /// The Markdown files that belong into the tree and what they are, also those that could not be read.
    var texts: [(path: String, role: ContentLayout.Role)] { inventory.texts }

    /// The theme that `site.yml` names.
    package var themeName: String? { site?.theme }

    /// The day on the site's clocks at `instant` (seconds since 1970); on those of UTC where there is no `site.yml`.
    package func day(at instant: Int) -> LocalDate {
        let date = Date(timeIntervalSince1970: TimeInterval(instant))
        return LocalDateTime(secondsSince1970: instant + (site?.timeZone.secondsFromGMT(for: date) ?? 0)).date
    }

    /// Reads and parses every file, posts on all cores; problems are collected, only the disk throws.
    package static func parse(_ folder: ContentFolder) async throws -> ParsedContent {
        async let inventory = ContentInventory(of: folder)
        let attachments = try AttachmentFiles(of: folder)
        return try await parse(folder, try await inventory, attachments, keeping: ParsedFiles(), Background())
    }

    /// The same after some files changed: reads and parses those, and the texts to which they give another meaning.
    ///
    /// - Parameter changed: the files that changed, appeared or went, relative to the folder.
    package func parseAgain(changed: Set<String>) async throws -> ParsedContent {
        let folder = try self.folder.readAgain(changed: changed)
        let isSameTree = folder.entries == self.folder.entries
        let inventory = isSameTree ? inventory : try await ContentInventory(of: folder)
        var attachments = self.attachments
        if !isSameTree || changed.contains(where: { attachments.addresses[$0] != nil }) {
            attachments = try AttachmentFiles(
                of: folder,
                known: attachments.pictures.filter { !changed.contains($0.key) }
            )
        }
        var files = self.files
        files.forget(changed)
        let isSamePictures = attachments == self.attachments
        if !isSamePictures { files.forgetTextsThatMayUse(attachments, insteadOf: self.attachments) }
        let isSameBackground = isSameTree && isSamePictures && changed.allSatisfy { !inventory.has($0) || $0.isOfPost }
        let background = isSameBackground ? background : Background()
        return try await Self.parse(folder, inventory, attachments, keeping: files, background)
    }

    mutating func replacePost(at index: Int, by parsed: ParsedFile<ParsedPost>, _ post: ParsedPost) {
        posts[index] = post
        files.replacePost(at: index, by: parsed)
    }

    private static func parse(
        _ folder: ContentFolder,
        _ inventory: ContentInventory,
        _ attachments: AttachmentFiles,
        keeping kept: ParsedFiles,
        _ background: Background
    ) async throws -> ParsedContent {
        var files = kept
        try files.readData(of: folder, inventory)
        let language = files.site?.value?.language ?? .german
        let dialect = try files.readDialect(of: folder, inventory)
        if language != kept.language || dialect != kept.dialect { files.forgetTexts() }
        files.language = language
        files.dialect = dialect
        try await files.readTexts(of: folder, inventory, attachments)
        var diagnostics = inventory.diagnostics + attachments.diagnostics
        diagnostics += files.diagnostics
        return ParsedContent(
            site: files.site?.value,
            people: files.people.value ?? Registry(),
            venues: files.venues.value ?? Registry(),
            topics: files.topics.value ?? Registry(),
            home: files.home?.value,
            pages: files.pages.compactMap { page in page.parsed.value.map { (page.address, $0) } },
            chapters: files.chapters.compactMap(\.parsed.value),
            posts: files.posts.compactMap(\.parsed.value),
            attachments: attachments,
            folder: folder,
            inventory: inventory,
            files: files,
            background: background,
            diagnostics: diagnostics
        )
    }
}

extension String {
    /// Whether it is the path of a post or of comments on one.
    fileprivate var isOfPost: Bool {
        if case .post = ContentLayout.role(of: self) { true } else { hasSuffix("/comments.yml") }
    }
}
