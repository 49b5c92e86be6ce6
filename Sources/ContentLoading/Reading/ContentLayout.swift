import ChapterModel

/// Which file of the content tree becomes which address: by its path alone, so that a link can be written before the
/// file it leads to has been read.
enum ContentLayout {
    /// What a Markdown file is by its place in the tree.
    enum Role: Equatable {
        case home
        case page(Slug)
        case chapter(Slug)
        case post(Post.ID)
    }

    /// Nil for files that are no Markdown, or lie where no text belongs, or have no slug.
    static func role(of path: String) -> Role? {
        guard path.hasSuffix(".md") else { return nil }
        let parts = path.utf8.dropLast(3).split(separator: UInt8(ascii: "/")).map { Substring($0) }
        switch parts.count {
        case 1 where parts[0] == "index": return .home
        case 1: return Slug(String(parts[0])).map { .page($0) }
        case 2 where parts[1] == "chapter": return Slug(String(parts[0])).map { .chapter($0) }
        case 2: return post(in: parts[0], named: parts[1])
        case 3 where parts[2] == "index": return post(in: parts[0], named: parts[1])
        default: return nil
        }
    }

    static func address(of role: Role) -> SitePath {
        switch role {
        case .home: .root
        case .page(let slug), .chapter(let slug): SitePath(page: slug.text)
        case .post(let id): id.path
        }
    }

    /// The folder's address with the file's name in the form of an address.
    static func attachmentAddress(of path: String) -> SitePath? {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last, let fileName = fileName(name) else { return nil }
        var folder = SitePath.root
        for part in parts.dropLast() {
            guard let slug = Slug(part) else { return nil }
            folder = folder.page(slug.text)
        }
        return folder.file(fileName)
    }

    /// `path` as seen from the folder of `file`, without `.` and `..`; nil where it leaves the content tree.
    static func resolve(_ path: String, from file: String) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// How a link in `file` names `target`; both are paths of the content tree.
    static func relativePath(of target: String, from file: String) -> String {
        var target = target.split(separator: "/")[...]
        var folders = file.split(separator: "/").dropLast()
        while target.count > 1, let folder = folders.first, target.first == folder {
            target.removeFirst()
            folders.removeFirst()
        }
        return String(repeating: "../", count: folders.count) + target.joined(separator: "/")
    }

    private static func post(in folder: Substring, named name: Substring) -> Role? {
        guard let chapter = Slug(String(folder)), let slug = Slug(String(name)) else { return nil }
        return .post(Post.ID(chapter: chapter, slug: slug))
    }

    private static func fileName(_ name: String) -> String? {
        guard let dot = name.lastIndex(of: "."), let stem = Slug(String(name[..<dot])) else { return nil }
        return "\(stem).\(name[name.index(after: dot)...].lowercased())"
    }
}
