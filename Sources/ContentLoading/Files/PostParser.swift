import ChapterModel
package import Diagnostics

/// What became of one file: its value where it could be read, and everything there is to say about it.
package struct ParsedFile<Value: Sendable>: Sendable {
    package var value: Value?
    package var diagnostics: [Diagnostic]

    package init(value: Value?, diagnostics: [Diagnostic]) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

/// Turns a post's file into a ``ParsedPost``.
struct PostParser {
    let attachments: AttachmentFiles
    let siteLanguage: Language
    var dialect = MarkdownDialect()

    func parse(_ file: SourceFile, id: Post.ID, comments: SourceFile?) -> ParsedFile<ParsedPost> {
        guard file.diagnostics.isEmpty else { return ParsedFile(value: nil, diagnostics: file.diagnostics) }
        do {
            let matter = try FrontMatter(of: file.text)
            let log = DiagnosticLog(matter.head)
            guard let fields = try matter.fields(as: PostKey.self, log: log) else {
                return ParsedFile(value: nil, diagnostics: log.diagnostics)
            }
            let front = decode(fields, path: file.path)
            let address = id.path
            var prose = ProseReader(
                path: file.path,
                source: file.text,
                attachments: attachments,
                language: front?.language?.value ?? siteLanguage,
                address: address,
                dialect: dialect
            )
            prose.needsSummary = front?.summary == nil
            let body = prose.read(matter.body, at: .lines(first: matter.bodyLine, indentation: 0))
            let thread = comments.map {
                CommentParser(
                    attachments: attachments,
                    language: prose.language,
                    address: address,
                    dialect: dialect
                ).parse($0)
            }
            let diagnostics = log.diagnostics + body.diagnostics + (thread?.diagnostics ?? [])
            guard let front else { return ParsedFile(value: nil, diagnostics: diagnostics) }
            return ParsedFile(
                value: ParsedPost(
                    id: id,
                    path: address,
                    head: log.source,
                    front: front,
                    body: body,
                    comments: thread?.value ?? [],
                    commentSource: comments?.text,
                    revision: PostRevision(
                        of: file.hash,
                        with: log.source,
                        summary: body.summary,
                        comments: comments?.hash
                    )
                ),
                diagnostics: diagnostics
            )
        } catch {
            return ParsedFile(value: nil, diagnostics: [error])
        }
    }

    private func decode(_ fields: borrowing Fields<PostKey>, path: String) -> PostFrontMatter? {
        let title = fields.required(.title, as: .text, example: "title: \"Auftakt in Köln\"")
        let published = fields.required(.date, as: .date, example: "date: 2015-01-24")
        let updated = fields.value(.updated, as: .date)
        let uid = fields.value(.uid, as: .text)
        let language: Located<Language>? = fields.value(.lang, as: .choice)
        let authors = fields.values(.authors, as: .slug)
        let topics = fields.values(.topics, as: .slug).map(\.value)
        let summary = fields.text(.summary)
        let isDraft = fields.value(.draft, as: .flag)?.value ?? false
        let aliases = fields.values(.aliases, as: .pageAddress).map(\.value)
        let event = event(fields)
        let recapOf = fields.value(.recapOf, as: .text)
        let translationOf = fields.value(.translationOf, as: .text)
        let chapters = fields.values(.chapters, as: .slug)
        let (photos, cover) = pictures(fields, path: path)
        let credits = fields.list(.credits, as: CreditKey.self) { Self.credit($0) }
        let next = fields.fields(.next, as: NextKey.self)?
            .required(.expected, as: .partialDate, example: "expected: 2015-03")?.value
        let socialPosts = fields.list(.socialPosts, as: SocialPostKey.self) { Self.socialPost($0) }
        guard let title, let published else { return nil }
        return PostFrontMatter(
            title: title.value,
            published: published,
            updated: updated,
            uid: uid,
            language: language,
            authors: authors,
            topics: topics,
            summary: summary,
            isDraft: isDraft,
            aliases: aliases,
            event: event,
            recapOf: recapOf,
            translationOf: translationOf,
            chapters: chapters,
            photos: photos,
            cover: cover,
            credits: credits,
            next: next,
            socialPosts: socialPosts
        )
    }

    private func event(_ fields: borrowing Fields<PostKey>) -> ParsedEvent? {
        guard let fields = fields.fields(.event, as: EventKey.self) else { return nil }
        return EventDecoder(fields: fields).event()
    }

    private func pictures(
        _ fields: borrowing Fields<PostKey>,
        path: String
    ) -> (photos: [Photo], cover: Photo?) {
        guard fields.has(.photos) || fields.has(.cover) else { return ([], nil) }
        let decoder = PhotoDecoder(path: path, attachments: attachments, log: fields.log)
        let photos = fields.list(.photos, as: PhotoKey.self) { decoder.photo($0) }
        return (photos, fields.value(.cover, as: .text).flatMap { decoder.cover($0, among: photos) })
    }

    private static func credit(_ fields: borrowing Fields<CreditKey>) -> Credit? {
        let role = fields.required(.role, as: .text, example: "role: Foto")
        let name = fields.required(.name, as: .text, example: "name: Wiebke Schumann")
        guard let role, let name else { return nil }
        return Credit(role: role.value, name: name.value)
    }

    private static func socialPost(_ fields: borrowing Fields<SocialPostKey>) -> ParsedSocialPost? {
        let author = fields.required(.author, as: .text, example: "author: Hashtag SoMe")
        let service = fields.required(.service, as: .text, example: "service: Twitter")
        let text = fields.required(.text, as: .text, example: "text: \"Was für ein Abend!\"")
        let date = fields.value(.date, as: .date)
        let handle = fields.text(.handle)
        let url = fields.value(.url, as: .url)
        guard let author, let service, let text else { return nil }
        var post = SocialPost(author: author.value, service: service.value, text: text.value)
        post.handle = handle.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
        post.url = url?.value
        return ParsedSocialPost(post: post, date: date)
    }
}

extension FrontMatter {
    /// Its fields; nil, and reported, where it is empty or no mapping.
    func fields<Key: SchemaKey>(as _: Key.Type, log: DiagnosticLog) throws(Diagnostic) -> Fields<Key>? {
        let root = try YAMLDocument.parse(yaml, of: head, firstLine: 2)
        let fence = Located((), line: 1, column: 1, length: 3)
        let empty = YAMLNode(value: .mapping([]), line: 1, column: 1, isPlain: true)
        if let root, root.shape != .mapping {
            log.report(.frontMatterWithoutKeys, at: root)
            return nil
        }
        return Fields(root ?? empty, named: "---", at: fence, log: log)
    }
}
