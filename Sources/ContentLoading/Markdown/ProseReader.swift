import ChapterModel
import CommonMark
import Diagnostics

/// A text's Markdown, rendered, with the links in it that can only be checked when the whole site is known.
struct ParsedProse: Sendable {
    var prose: Prose = .empty
    /// Empty where the reader was not asked for it.
    var summary: String = ""
    /// Ids of headings and footnotes, for links from elsewhere.
    var fragments: [String] = []
    var links: [PendingLink] = []
    /// Pictures and documents beside the text that it shows or links to.
    var files: Set<SitePath> = []
    var diagnostics: [Diagnostic] = []
}

/// A link within the site that awaits proof that its target exists; `missing` is what to say if it does not.
struct PendingLink: Sendable {
    enum Target: Sendable {
        /// A Markdown file of the tree, by its address and its path.
        case source(SitePath, file: String, fragment: String?)
        /// Any address of the site.
        case address(SitePath)
    }

    let target: Target
    let destination: String
    /// The path in the content tree of the file that holds the link.
    let path: String
    let location: SourceLocation
    let excerpt: Diagnostic.Excerpt

    func diagnostic(_ problem: Problem, severity: Diagnostic.Severity = .error) -> Diagnostic {
        Diagnostic(severity: severity, problem: problem, location: location, excerpt: excerpt)
    }
}

/// Parses Markdown of one file and turns what it links to into addresses of the site.
struct ProseReader {
    /// The file's path in the content tree.
    let path: String
    let source: SourceText
    let attachments: AttachmentFiles
    let language: Language
    /// The address of the page the text appears on.
    let address: SitePath
    let dialect: MarkdownDialect
    /// Tells the text's footnotes from those of other texts on the page.
    var footnotePrefix = ""
    /// Whether the first paragraph is to be told: where the author wrote a summary, nobody needs it.
    var needsSummary = false

    func read(_ markdown: some Collection<UInt8>, at place: MarkdownPlace) -> ParsedProse {
        var result = ParsedProse()
        do {
            let document = try MarkdownDocument(
                validUTF8: Array(markdown),
                options: dialect.options(
                    language: language,
                    at: address,
                    footnotePrefix: footnotePrefix,
                    summary: needsSummary
                )
            )
            render(document, at: place, into: &result)
        } catch {
            result.diagnostics.append(diagnostic(for: error, at: place))
        }
        return result
    }

    private func render(_ document: MarkdownDocument, at place: MarkdownPlace, into result: inout ParsedProse) {
        result.summary = document.summary
        result.fragments.reserveCapacity(document.outline.count + document.footnoteIDs.count)
        result.fragments += document.outline.lazy.compactMap(\.id)
        result.fragments += document.footnoteIDs
        let leadsToItself = document.references.contains { $0.destination.utf8.first == UInt8(ascii: "#") }
        let anchors = leadsToItself ? Set(result.fragments) : []
        result.diagnostics += document.rawHTML.map { position in
            let start = place.located(position)
            let rest = source.rest(ofLine: start.line, fromColumn: start.column)
            let tag = String(
                decoding: rest.firstIndex(of: UInt8(ascii: ">")).map { rest[...$0] } ?? rest,
                as: UTF8.self
            )
            return place.located(position, length: tag.unicodeScalars.count)
                .diagnostic(.rawHTML(tag: tag), in: source, severity: .warning)
        }
        result.diagnostics += document.footnoteFaults.map { diagnostic(for: $0, at: place) }
        let html = document.render { resolve($0, in: place, anchors: anchors, into: &result) }
        let rootOffsets = html.addressOffsets.filter { html.bytes[$0] == UInt8(ascii: "/") }
        result.prose = Prose(html: html.bytes, rootOffsets: rootOffsets)
    }

    /// - Parameter anchors: what links may lead to within the text; empty where none begins with `#`.
    private func resolve(
        _ reference: MarkdownReference,
        in origin: MarkdownPlace,
        anchors: Set<String>,
        into result: inout ParsedProse
    ) -> ResolvedReference {
        func fail(_ problem: Problem) -> ResolvedReference {
            let place = origin.located(reference, in: source)
            result.diagnostics.append(place.diagnostic(problem, in: source))
            return ResolvedReference(address: "")
        }
        func pending(_ target: PendingLink.Target) {
            let place = origin.located(reference, in: source)
            result.links.append(
                PendingLink(
                    target: target,
                    destination: reference.destination,
                    path: path,
                    location: SourceLocation(file: source.file, line: place.line, column: place.column),
                    excerpt: source.excerpt(line: place.line, column: place.column, length: place.length)
                )
            )
        }
        // Most links: not even a copy of the address is made.
        if reference.kind == .link, LinkTarget.isPlainWebAddress(reference.destination) { return .asAuthored }
        switch (LinkTarget(reference.destination), reference.kind) {
        case (.unsafe, _): return fail(.unsafeAddress(address: reference.destination))
        case (.external, .image): return fail(.remotePicture(address: reference.destination))
        case (.external, .link): return .asAuthored
        case (.fragment(let fragment), _):
            guard anchors.contains(fragment) else {
                // Who has made so many errors needs no guesses at each.
                let candidates = result.diagnostics.count < 100 ? anchors.sorted() : []
                let suggestion = nearestName(to: fragment, in: candidates).map { "#\($0)" }
                return fail(.brokenFragment(destination: reference.destination, suggestion: suggestion))
            }
            return ResolvedReference(address: "\(address)#\(fragment)")
        case (.rooted(let path, let fragment), _):
            guard let target = SitePath(text: path) else { return fail(.unsafeAddress(address: reference.destination)) }
            pending(.address(target))
            return ResolvedReference(address: path + (fragment.map { "#\($0)" } ?? ""))
        case (.relative(let path, _), .image):
            switch attachments.picture(path, from: self.path) {
            case .found(let picture):
                result.files.insert(picture.address)
                if !reference.text.contains(where: { !$0.isWhitespace }) {
                    let place = origin.located(reference, in: source)
                    let problem = Problem.pictureWithoutText(file: path)
                    result.diagnostics.append(place.diagnostic(problem, in: source, severity: .warning))
                }
                return ResolvedReference(
                    address: picture.address.text,
                    size: .init(width: picture.size.width, height: picture.size.height)
                )
            case .unreadable: return ResolvedReference(address: "")
            case .missing(let suggestion): return fail(.missingPicture(file: path, suggestion: suggestion))
            }
        case (.relative(let path, let fragment), .link):
            guard let file = ContentLayout.resolve(path, from: self.path) else {
                return fail(.brokenLink(destination: reference.destination, suggestion: nil))
            }
            if let address = attachments.addresses[file] {
                result.files.insert(address)
                return ResolvedReference(address: address.text)
            }
            guard let role = ContentLayout.role(of: file) else {
                let suggestion = attachments.nearestFile(to: path, from: self.path)
                return fail(.brokenLink(destination: reference.destination, suggestion: suggestion))
            }
            let target = ContentLayout.address(of: role)
            pending(.source(target, file: file, fragment: fragment))
            return ResolvedReference(address: target.text + (fragment.map { "#\($0)" } ?? ""))
        }
    }

    private func diagnostic(for fault: FootnoteFault, at place: MarkdownPlace) -> Diagnostic {
        let label = place.located(fault.position, length: fault.label.unicodeScalars.count + "[^]".count)
        return switch fault.kind {
        case .undefined: label.diagnostic(.undefinedFootnote(label: fault.label), in: source, severity: .warning)
        case .definedBefore(let first):
            label.diagnostic(
                .duplicateFootnote(label: fault.label, firstLine: place.located(first).line),
                in: source
            )
        }
    }

    private func diagnostic(for error: MarkdownError, at place: MarkdownPlace) -> Diagnostic {
        let (problem, position): (Problem, SourcePosition) =
            switch error {
            case .textTooLong(let bytes):
                (.fileTooLarge(bytes: bytes, limit: MarkdownDocument.maximumLength), SourcePosition(line: 1, column: 1))
            case .nestingTooDeep(let position):
                (.nestedTooDeeply(limit: MarkdownDocument.maximumNesting), position)
            case .tooManyBrackets(let position): (.tooManyBrackets, position)
            }
        return place.located(position).diagnostic(problem, in: source)
    }
}
