package import Diagnostics

/// The kinds of files that authors write, each with a JSON Schema made from the rules it is decoded by.
package enum ContentSchema: String, CaseIterable, Sendable {
    case site, people, venues, topics, comments
    /// Front matter.
    case chapter, post, page, home

    /// A JSON Schema as editors read it; the same bytes for the same language on every machine.
    package func json(in language: MessageLanguage) -> JSONValue {
        var builder = SchemaBuilder(language: language)
        var root =
            switch self {
            case .site: builder.mapping(of: SiteKey.self)
            case .chapter: builder.mapping(of: ChapterKey.self)
            case .post: builder.mapping(of: PostKey.self)
            case .page, .home: builder.mapping(of: PageKey.self)
            case .people: builder.registry(of: PersonKey.self)
            case .venues: builder.registry(of: VenueKey.self)
            case .topics: builder.registry(of: TopicKey.self)
            case .comments: builder.list(of: CommentKey.self)
            }
        // Named after the network, the home page needs no title.
        if self == .home { root["required"] = nil }
        return builder.document(root, title: title[language])
    }

    /// What the files are, in a few words.
    package var title: SchemaText {
        switch self {
        case .site: SchemaText(en: "The network: site.yml", de: "Das Netzwerk: site.yml")
        case .people: SchemaText(en: "People by key: people.yml", de: "Personen nach Kürzel: people.yml")
        case .venues: SchemaText(en: "Venues by key: venues.yml", de: "Orte nach Kürzel: venues.yml")
        case .topics: SchemaText(en: "Topics by key: topics.yml", de: "Themen nach Kürzel: topics.yml")
        case .comments: SchemaText(en: "Comments on a post: comments.yml", de: "Kommentare zum Beitrag: comments.yml")
        case .chapter: SchemaText(en: "Front matter of chapter.md", de: "Kopf einer chapter.md")
        case .post: SchemaText(en: "Front matter of a post", de: "Kopf eines Beitrags")
        case .page: SchemaText(en: "Front matter of a plain page", de: "Kopf einer einfachen Seite")
        case .home: SchemaText(en: "Front matter of the home page", de: "Kopf der Startseite")
        }
    }
}
