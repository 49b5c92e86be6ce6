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
        var path = path
        return path.withUTF8(role)
    }

    /// By bytes in place: each part of a string is counted.
    private static func role(of path: UnsafeBufferPointer<UInt8>) -> Role? {
        guard path.suffix(3).elementsEqual(".md".utf8) else { return nil }
        let stem = path.dropLast(3)
        guard let (folder, name) = stem.cut() else {
            return stem.elementsEqual("index".utf8) ? .home : slug(stem).map { .page($0) }
        }
        guard let (folderOfPost, file) = name.cut() else {
            if name.elementsEqual("chapter".utf8) { return slug(folder).map { .chapter($0) } }
            return post(in: folder, named: name)
        }
        return file.elementsEqual("index".utf8) ? post(in: folder, named: folderOfPost) : nil
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

    private static func slug(_ text: PathPart) -> Slug? { Slug(String(decoding: text, as: UTF8.self)) }

    private static func post(in folder: PathPart, named name: PathPart) -> Role? {
        guard let chapter = slug(folder), let slug = slug(name) else { return nil }
        return .post(Post.ID(chapter: chapter, slug: slug))
    }

    private static func fileName(_ name: String) -> String? {
        guard let dot = name.lastIndex(of: "."), let stem = Slug(String(name[..<dot])) else { return nil }
        return "\(stem).\(name[name.index(after: dot)...].lowercased())"
    }
}

/// UTF-8 of a path.
private typealias PathPart = Slice<UnsafeBufferPointer<UInt8>>

extension PathPart {
    /// What stands before the first slash and behind it; nil where there is none.
    fileprivate func cut() -> (before: PathPart, behind: PathPart)? {
        firstIndex(of: UInt8(ascii: "/")).map { (self[..<$0], self[index(after: $0)...]) }
    }
}
