import ChapterModel
import Diagnostics
import FileAccess

/// What became of each text of the content tree: a later parse keeps what still holds and reads what is missing here.
struct ParsedFiles: Sendable {
    /// A reference, because lists of them are put together and gone through.
    final class Text<Value: Sendable>: Sendable {
        let path: String
        /// The file of its comments.
        let comments: String?
        let address: SitePath
        let parsed: ParsedFile<Value>

        init(path: String, comments: String? = nil, address: SitePath, parsed: ParsedFile<Value>) {
            self.path = path
            self.comments = comments
            self.address = address
            self.parsed = parsed
        }
    }

    /// The language that texts were read in.
    var language = Language.german
    /// How their Markdown was read.
    var dialect = MarkdownDialect()
    /// By the paths of the chapters' files: what other texts need to know of them.
    var hashtags: [String: String?] = [:]
    private(set) var site: ParsedFile<ParsedSite>?
    private(set) var people = ParsedFile<Registry<Person>>(value: nil, diagnostics: [])
    private(set) var venues = ParsedFile<Registry<Venue>>(value: nil, diagnostics: [])
    private(set) var topics = ParsedFile<Registry<Topic>>(value: nil, diagnostics: [])
    private(set) var home: ParsedFile<ParsedPage>?
    private(set) var pages: [Text<ParsedPage>] = []
    private(set) var chapters: [Text<ParsedChapter>] = []
    private(set) var posts: [Text<ParsedPost>] = []
    /// Of every file read that is no post and no comments, by path; also of some that are gone.
    private(set) var hashes: [String: ContentHash] = [:]

    var diagnostics: [Diagnostic] {
        (site?.diagnostics ?? []) + people.diagnostics + venues.diagnostics + topics.diagnostics
            + (home?.diagnostics ?? []) + pages.flatMap(\.parsed.diagnostics)
            + chapters.flatMap(\.parsed.diagnostics) + posts.flatMap(\.parsed.diagnostics)
    }
}

extension ParsedFiles {
    private static let siteFile = "site.yml"
    private static let peopleFile = "people.yml"
    private static let venuesFile = "venues.yml"
    private static let topicsFile = "topics.yml"

    /// Reads the files that hold no texts.
    mutating func readData(of folder: ContentFolder, _ inventory: ContentInventory) throws(FileError) {
        func source(_ name: String) throws(FileError) -> SourceFile? {
            inventory.has(name) ? try read(name, in: folder) : nil
        }
        if site == nil { site = try source(Self.siteFile).map(SiteFileParser.parse) }
        if people.value == nil {
            people = RegistryParser.parse(try source(Self.peopleFile), entries: PersonKey.self) { fields, slug in
                PersonDecoder.person(fields, key: slug)
            }
        }
        if venues.value == nil {
            venues = RegistryParser.parse(try source(Self.venuesFile), entries: VenueKey.self) { fields, _ in
                VenueDecoder.venue(fields)
            }
        }
        if topics.value == nil {
            topics = RegistryParser.parse(try source(Self.topicsFile), entries: TopicKey.self) { fields, slug in
                TopicDecoder.topic(fields, slug: slug)
            }
        }
    }

    /// Reads the texts, posts on all cores.
    mutating func readTexts(
        of folder: ContentFolder,
        _ inventory: ContentInventory,
        _ attachments: AttachmentFiles
    ) async throws {
        let pageParser = PageParser(attachments: attachments, language: language, dialect: dialect)
        home = try inventory.home.map { path in
            try home ?? pageParser.parse(try read(path, in: folder), address: .root, needsTitle: false)
        }
        let knownPages = Self.byPath(pages)
        pages = try inventory.pages.map { page in
            let address = SitePath(page: page.slug.text)
            return try knownPages[page.path]
                ?? Text(
                    path: page.path,
                    address: address,
                    parsed: pageParser.parse(try read(page.path, in: folder), address: address, needsTitle: true)
                )
        }
        let chapterParser = ChapterParser(attachments: attachments, language: language, dialect: dialect)
        let knownChapters = Self.byPath(chapters)
        chapters = try inventory.chapters.map { chapter in
            try knownChapters[chapter.path]
                ?? Text(
                    path: chapter.path,
                    address: SitePath(page: chapter.slug.text),
                    parsed: chapterParser.parse(try read(chapter.path, in: folder), slug: chapter.slug)
                )
        }
        let postParser = PostParser(attachments: attachments, siteLanguage: language, dialect: dialect)
        let parse: @Sendable (ContentInventory.PostFile) throws -> Text<ParsedPost> = { file in
            let parsed = postParser.parse(
                try folder.source(file.path),
                id: file.id,
                comments: try file.comments.map { try folder.source($0) }
            )
            return Text(
                path: file.path,
                comments: file.comments,
                address: parsed.value?.path ?? file.id.path,
                parsed: parsed
            )
        }
        guard !posts.isEmpty else {
            posts = try await inventory.posts.concurrentMap(portion: 16, parse)
            return
        }
        let known = Self.texts(posts, of: inventory.posts.map(\.path))
        let missing = zip(inventory.posts, known).filter { file, known in
            known == nil || known?.comments != file.comments
        }.map(\.0)
        var parsed = try await missing.concurrentMap(parse)[...]
        posts = zip(inventory.posts, known).compactMap { file, known in
            parsed.first?.path == file.path ? parsed.popFirst() : known
        }
    }

    private mutating func read(_ path: String, in folder: ContentFolder) throws(FileError) -> SourceFile {
        let file = try folder.source(path)
        hashes[path] = file.hash
        return file
    }

    /// The texts with these paths, nil where there is none; both are in the order of the tree.
    private static func texts<Value>(_ texts: [Text<Value>], of paths: [String]) -> [Text<Value>?] {
        var rest = texts[...]
        return paths.map { path in
            while let next = rest.first, next.path != path {
                guard next.path.utf8.lexicographicallyPrecedes(path.utf8) else { return nil }
                rest.removeFirst()
            }
            return rest.popFirst()
        }
    }

    private static func byPath<Value>(_ texts: [Text<Value>]) -> [String: Text<Value>] {
        Dictionary(texts.lazy.map { ($0.path, $0) }) { first, _ in first }
    }
}

extension ParsedFiles {
    /// Where the post in a file stands among the posts.
    func indexOfPost(at path: String) -> Int? {
        var candidates = posts.indices
        while !candidates.isEmpty {
            let middle = candidates.lowerBound + candidates.count / 2
            let found = posts[middle].path
            if found == path { return middle }
            let isBehind = found.utf8.lexicographicallyPrecedes(path.utf8)
            candidates = isBehind ? middle + 1..<candidates.upperBound : candidates.lowerBound..<middle
        }
        return nil
    }

    mutating func replacePost(at index: Int, by parsed: ParsedFile<ParsedPost>) {
        let former = posts[index]
        posts[index] = Text(path: former.path, comments: former.comments, address: former.address, parsed: parsed)
    }

    /// Lets go of what was read of some files.
    mutating func forget(_ paths: Set<String>) {
        if paths.contains(Self.siteFile) { site = nil }
        if paths.contains(Self.peopleFile) { people.value = nil }
        if paths.contains(Self.venuesFile) { venues.value = nil }
        if paths.contains(Self.topicsFile) { topics.value = nil }
        if paths.contains(where: { ContentLayout.role(of: $0) == .home }) { home = nil }
        pages.removeAll { paths.contains($0.path) }
        hashtags = hashtags.filter { !paths.contains($0.key) }
        chapters.removeAll { paths.contains($0.path) }
        posts.removeAll { paths.contains($0.path) || $0.comments.map(paths.contains) ?? false }
    }

    mutating func forgetTexts() {
        home = nil
        pages = []
        chapters = []
        posts = []
    }

    /// Lets go of the texts that show or link to pictures and documents, and of those that may have missed one.
    mutating func forgetTextsThatMayUse(_ attachments: AttachmentFiles, insteadOf former: AttachmentFiles) {
        // A text says nothing about a picture that is reported already, so that nobody knows which texts name it.
        guard attachments.diagnostics == former.diagnostics else { return forgetTexts() }
        if home?.mayUseAttachments ?? false { home = nil }
        pages.removeAll(where: \.parsed.mayUseAttachments)
        chapters.removeAll(where: \.parsed.mayUseAttachments)
        posts.removeAll(where: \.parsed.mayUseAttachments)
    }
}

/// What is made of a file that may show pictures.
private protocol UsesAttachments {
    var usesAttachments: Bool { get }
}

extension ParsedFile where Value: UsesAttachments {
    /// Whether it uses any file, or complains, maybe of one that it did not find.
    fileprivate var mayUseAttachments: Bool { !diagnostics.isEmpty || value?.usesAttachments ?? true }
}

extension ParsedPage: UsesAttachments {
    fileprivate var usesAttachments: Bool { !body.files.isEmpty }
}

extension ParsedChapter: UsesAttachments {
    fileprivate var usesAttachments: Bool { !about.files.isEmpty }
}

extension ParsedPost: UsesAttachments {
    fileprivate var usesAttachments: Bool {
        !front.photos.isEmpty || front.cover != nil || texts.contains { !$0.files.isEmpty }
    }
}
