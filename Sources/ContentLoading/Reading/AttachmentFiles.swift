import ChapterModel
import Diagnostics
import FileAccess

/// The pictures and documents of the content tree, by their path in it.
struct AttachmentFiles: Equatable, Sendable {
    struct Picture: Equatable, Sendable {
        let address: SitePath
        let size: PictureSize
        let byteCount: Int

        /// All that files may tell of the picture; its bytes are copied.
        func add(to values: inout HashedValues) {
            values.add(size.width)
            values.add(size.height)
            values.add(byteCount)
        }
    }

    /// What a text finds where it names a picture.
    enum Lookup {
        case found(Picture)
        /// There is one, but it is reported already.
        case unreadable
        case missing(suggestion: String?)
    }

    /// Endings that are published; SVG and HTML can run scripts in a reader's browser and never are.
    private static let pictureEndings = AcceptedPicture.endings
    private static let documentEndings: Set<String> = ["pdf"]
    private static let textEndings = ["md", "yml", "yaml"]

    private(set) var pictures: [String: Picture] = [:]
    /// Pictures and documents.
    private(set) var addresses: [String: SitePath] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Looks into every picture of the tree: its first bytes tell its type and size.
    ///
    /// - Parameter known: what is known already of the pictures that are still the same.
    init(of folder: ContentFolder, known: [String: Picture] = [:]) throws(FileError) {
        // Nearly all are posts, of which nothing is made here.
        for entry in folder.entries where entry.kind == .file && !entry.path.hasSuffix(".md") {
            let ending = Self.ending(of: entry.path)
            guard !Self.textEndings.contains(ending) else { continue }
            let display = folder.display(entry.path)
            let isPicture = Self.pictureEndings.contains(ending)
            guard isPicture || Self.documentEndings.contains(ending) else {
                diagnostics.append(Self.finding(.refusedAttachment(name: String(entry.name)), in: display, .warning))
                continue
            }
            guard let address = ContentLayout.attachmentAddress(of: entry.path) else {
                diagnostics.append(Self.finding(.fileNameWithoutSlug(name: String(entry.name)), in: display))
                continue
            }
            addresses[entry.path] = address
            guard isPicture else { continue }
            if let picture = known[entry.path] {
                pictures[entry.path] = picture
                continue
            }
            let bytes = try folder.bytes(of: entry.path)
            guard let header = PictureHeader(bytes), header.format.endings.contains(ending) else {
                let format = PictureHeader(bytes)?.format.rawValue
                diagnostics.append(
                    Self.finding(.pictureTypeMismatch(name: String(entry.name), format: format), in: display)
                )
                continue
            }
            pictures[entry.path] = Picture(address: address, size: header.size, byteCount: bytes.count)
        }
    }

    /// The picture that `name` in a text of the tree leads to.
    func picture(_ name: String, from file: String) -> Lookup {
        let path = ContentLayout.resolve(name, from: file)
        if let picture = path.flatMap({ pictures[$0] }) { return .found(picture) }
        if let path, addresses[path] != nil, Self.pictureEndings.contains(Self.ending(of: path)) { return .unreadable }
        return .missing(suggestion: nearestFile(to: name, from: file, among: Array(pictures.keys)))
    }

    /// The picture or document beside a text whose name is closest to a mistyped one.
    func nearestFile(to name: String, from file: String) -> String? {
        nearestFile(to: name, from: file, among: Array(addresses.keys))
    }

    private func nearestFile(to name: String, from file: String, among files: [String]) -> String? {
        let folder = file.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let names = files.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
        return nearestName(to: name, in: names.filter { !$0.contains("/") }.sorted())
    }

    private static func ending(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path[path.utf8.index(after: $0)...].lowercased() } ?? ""
    }

    private static func finding(
        _ problem: Problem,
        in file: String,
        _ severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            severity: severity,
            problem: problem,
            location: SourceLocation(file: file, line: 1, column: 1)
        )
    }
}
