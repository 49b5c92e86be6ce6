import ChapterModel

/// The files beside texts that are published: those in the folders of visible posts, and those that visible texts use.
struct PublishedAttachments {
    let list: [Attachment]

    init(of content: ParsedContent, visibility: Visibility) {
        guard !content.attachments.addresses.isEmpty else {
            list = []
            return
        }
        let shown = content.posts.filter { visibility.reason(toHide: $0) == nil }
        let folders = Set(shown.map(\.path))
        var used: Set<SitePath> = []
        for post in shown {
            for text in post.texts { used.formUnion(text.files) }
            used.formUnion(post.front.photos.map(\.path))
            if let cover = post.front.cover { used.insert(cover.path) }
        }
        for text in content.pages.map(\.page.body) + content.chapters.map(\.about) { used.formUnion(text.files) }
        used.formUnion(content.home?.body.files ?? [])
        list = content.attachments.addresses
            .filter { used.contains($0.value) || folders.contains($0.value.folder) }
            .map { Attachment(path: $0.value, file: "\(content.folder.path)/\($0.key)") }
            .sorted { ($0.path, $0.file) < ($1.path, $1.file) }
    }
}
