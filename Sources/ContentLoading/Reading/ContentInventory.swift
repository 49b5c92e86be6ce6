import ChapterModel
import Diagnostics
import FileAccess

/// The files of the content tree sorted by what they are, and complaints about those that are nothing.
struct ContentInventory {
    struct PostFile {
        let id: Post.ID
        let path: String
        /// The sidecar with the post's comments, where there is one.
        let comments: String?
    }

    static let registries: Set<String> = ["site.yml", "people.yml", "venues.yml", "topics.yml"]

    private(set) var home: String?
    private(set) var pages: [(slug: Slug, path: String)] = []
    private(set) var chapters: [(slug: Slug, path: String)] = []
    private(set) var posts: [PostFile] = []
    /// The Markdown files that belong into the tree, and what they are.
    private(set) var texts: [(path: String, role: ContentLayout.Role)] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The outermost folders that posts lie in, each once: the files of a folder follow each other.
    private var foldersOfPosts: [String] = []
    private let folder: ContentFolder

    init(of folder: ContentFolder) async throws {
        self.folder = folder
        let roles = try await folder.entries.concurrentMap(portion: 512) { entry in
            entry.kind == .file ? ContentLayout.role(of: entry.path) : nil
        }
        for (entry, role) in zip(folder.entries, roles) {
            switch entry.kind {
            case .file where entry.path.hasSuffix(".md"): addText(entry.path, role)
            case .file where entry.path.hasSuffix(".yml"): checkData(entry.path)
            case .file where [".md", ".yml", ".yaml"].contains { entry.path.lowercased().hasSuffix($0) }:
                report(.straySource(name: String(entry.name)), at: folder.display(entry.path))
            case .symbolicLink: report(.symbolicLink, at: folder.display(entry.path))
            default: break
            }
        }
        if !has("site.yml") { report(.missingSiteFile, at: folder.display("site.yml")) }
        for name in foldersOfPosts.sorted() where !has("\(name)/chapter.md") {
            report(.missingChapterFile(folder: name), at: folder.display("\(name)/chapter.md"))
        }
    }

    func has(_ name: String) -> Bool { folder.entry(at: name)?.kind == .file }

    private mutating func addText(_ path: String, _ role: ContentLayout.Role?) {
        if let role { texts.append((path, role)) }
        switch role {
        case .home: home = path
        case .page(let slug): pages.append((slug, path))
        case .chapter(let slug): chapters.append((slug, path))
        case .post(let id):
            let sidecar = path.hasSuffix("/index.md") ? String(path.dropLast("index.md".count)) + "comments.yml" : nil
            posts.append(PostFile(id: id, path: path, comments: sidecar.flatMap { has($0) ? $0 : nil }))
            if foldersOfPosts.last.map({ path.isBelow($0) }) != true { foldersOfPosts.append(path.folder) }
        case nil:
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let isMisplaced = path.split(separator: "/").count > 2
            report(isMisplaced ? .straySource(name: name) : .fileNameWithoutSlug(name: name), at: folder.display(path))
        }
    }

    private mutating func checkData(_ path: String) {
        let isSidecar =
            path.hasSuffix("/comments.yml") && has(String(path.dropLast("comments.yml".count)) + "index.md")
        if !isSidecar, !Self.registries.contains(path) {
            report(
                .straySource(name: path.split(separator: "/").last.map(String.init) ?? path),
                at: folder.display(path)
            )
        }
    }

    private mutating func report(_ problem: Problem, at file: String) {
        diagnostics.append(
            Diagnostic(problem: problem, location: SourceLocation(file: file, line: 1, column: 1))
        )
    }
}

extension String {
    /// A path's outermost folder.
    fileprivate var folder: String { String(self[..<(utf8.firstIndex(of: UInt8(ascii: "/")) ?? endIndex)]) }

    fileprivate func isBelow(_ folder: String) -> Bool {
        utf8.starts(with: folder.utf8) && utf8.dropFirst(folder.utf8.count).first == UInt8(ascii: "/")
    }
}
