import ChapterModel
import Diagnostics

/// Checks the links between the files of the content tree, and collects those to the site's other addresses.
struct LinkChecker {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var siteLinks: [SiteAssembly.SiteLink] = []

    /// The ids of headings and footnotes of every Markdown file, by its address.
    private lazy var fragments: [SitePath: [String]] = {
        var fragments: [SitePath: [String]] = [:]
        if let home = content.home { fragments[.root] = home.body.fragments }
        for entry in content.pages { fragments[entry.address] = entry.page.body.fragments }
        for chapter in content.chapters { fragments[SitePath(page: chapter.slug.text)] = chapter.about.fragments }
        for post in content.posts { fragments[post.path] = post.body.fragments }
        return fragments
    }()
    /// The same of those files that a link leads into.
    private var anchors: [SitePath: Set<String>] = [:]
    private var hidden: [SitePath: HiddenPost.Reason] = [:]
    private let content: ParsedContent
    /// Texts whose own errors are enough.
    private lazy var unreadable = Set(content.texts.map { ContentLayout.address(of: $0.role) }).subtracting(
        fragments.keys
    )

    init(content: ParsedContent, hidden visibility: Visibility, site: ParsedSite) {
        for post in content.posts {
            if let reason = visibility.reason(toHide: post) { hidden[post.path] = reason }
        }
        self.content = content
        for entry in content.pages { check(entry.page.body) }
        for chapter in content.chapters { check(chapter.about) }
        for post in content.posts where visibility.reason(toHide: post) == nil {
            check(post.body)
            for text in post.comments.lazy.flatMap(\.texts) { check(text) }
        }
        if let home = content.home { check(home.body) }
        for item in site.menu + site.footer { collect(item, of: site) }
    }

    private mutating func check(_ text: ParsedProse) {
        for link in text.links { check(link) }
    }

    private mutating func check(_ link: PendingLink) {
        switch link.target {
        case .address(let address):
            siteLinks.append(
                SiteAssembly.SiteLink(address: address) { suggestion in
                    link.diagnostic(.brokenLink(destination: link.destination, suggestion: suggestion))
                }
            )
        case .source(let address, let file, let fragment):
            if let reason = hidden[address] {
                diagnostics.append(
                    link.diagnostic(
                        .linkToHiddenPost(destination: link.destination, appearingOn: reason.day.map(String.init)),
                        severity: .warning
                    )
                )
            } else if let fragments = fragments[address] {
                guard let fragment else { return }
                let known = anchors[address] ?? Set(fragments)
                anchors[address] = known
                guard !known.contains(fragment) else { return }
                let suggestion = nearestName(to: fragment, in: known.sorted()).map { "#\($0)" }
                diagnostics.append(
                    link.diagnostic(.brokenFragment(destination: link.destination, suggestion: suggestion))
                )
            } else if !unreadable.contains(address) {
                let suggestion = nearestName(to: file, in: content.texts.map(\.path))
                    .map { ContentLayout.relativePath(of: $0, from: link.path) }
                diagnostics.append(
                    link.diagnostic(.brokenLink(destination: link.destination, suggestion: suggestion))
                )
            }
        }
    }

    private mutating func collect(_ item: ParsedMenuItem, of site: ParsedSite) {
        guard case .page(let address) = item.target, let place = item.place else { return }
        let source = site.source
        siteLinks.append(
            SiteAssembly.SiteLink(address: address) { suggestion in
                place.diagnostic(.unknownMenuPage(address: place.value, suggestion: suggestion), in: source)
            }
        )
    }
}

extension HiddenPost.Reason {
    /// When the post appears; nil for a draft.
    fileprivate var day: LocalDate? {
        if case .future(let day) = self { day } else { nil }
    }
}
