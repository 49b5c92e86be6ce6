import ChapterModel
import CommonMark
import Diagnostics

extension ContentFolder {
    /// Every address on other sites that the content names, hidden posts included; what cannot be read has none.
    ///
    /// Addresses of the site itself are left out: they would be answered by what was published last.
    package func externalLinks() async throws -> [ExternalLink] {
        let inventory = try await ContentInventory(of: self)
        let paths =
            ContentInventory.registries.filter(inventory.has).sorted() + inventory.texts.map(\.path)
            + inventory.posts.compactMap(\.comments)
        let links = try await paths.concurrentMap { path in ExternalLinkReader(try source(path)).links }
        let site = inventory.has("site.yml") ? SiteFileParser.parse(try source("site.yml")).value?.url : nil
        return links.flatMap(\.self).mergedByAddress().filter { site?.contains($0.address) != true }
    }
}

/// Reads the external links of one file.
private struct ExternalLinkReader {
    private(set) var links: [ExternalLink] = []
    private let source: SourceText

    init(_ file: SourceFile) {
        source = file.text
        guard file.diagnostics.isEmpty else { return }
        if file.path.hasSuffix(".md") {
            guard let matter = try? FrontMatter(of: source) else { return }
            addAddresses(in: try? YAMLDocument.parse(matter.yaml, of: matter.head, firstLine: 2))
            addLinks(of: matter.body, at: .lines(first: matter.bodyLine, indentation: 0))
        } else {
            let root = try? YAMLDocument.parse(source.utf8[...], of: source, firstLine: 1)
            if file.path.hasSuffix("/comments.yml") { addComments(in: root) } else { addAddresses(in: root) }
        }
    }

    /// The `url` of people, venues, links and whatever else has one; at the top it is that of the site itself.
    private mutating func addAddresses(in node: YAMLNode?, depth: Int = 0) {
        switch node?.value {
        case .list(let items): for item in items { addAddresses(in: item, depth: depth + 1) }
        case .mapping(let entries):
            for entry in entries {
                if depth > 0, entry.key.text == LinkKey.url.rawValue, let text = entry.value.text {
                    add(text, at: Located((), at: entry.value))
                }
                addAddresses(in: entry.value, depth: depth + 1)
            }
        case .scalar, nil: break
        }
    }

    private mutating func addComments(in node: YAMLNode?) {
        switch node?.value {
        case .list(let items): for item in items { addComments(in: item) }
        case .mapping(let entries):
            for entry in entries {
                if entry.key.text == CommentKey.text.rawValue, let text = entry.value.text {
                    addLinks(of: text.utf8, at: source.place(ofText: Located(text, at: entry.value)))
                } else {
                    addComments(in: entry.value)
                }
            }
        case .scalar, nil: break
        }
    }

    private mutating func addLinks(of markdown: some Collection<UInt8>, at place: MarkdownPlace) {
        guard let document = try? MarkdownDocument(validUTF8: Array(markdown)) else { return }
        for reference in document.references where reference.kind == .link {
            add(reference.destination, at: place.located(reference, in: source))
        }
    }

    private mutating func add(_ address: String, at place: Located<Void>) {
        ExternalLink(address, at: ExternalLink.Place(place, in: source)).map { links.append($0) }
    }
}

extension SiteURL {
    /// Whether an absolute address lies on this site.
    fileprivate func contains(_ address: String) -> Bool {
        "\(address)/".lowercased().hasPrefix(absolute(.root).lowercased())
    }
}
