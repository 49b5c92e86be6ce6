/// A group of keys, as authors know it.
package enum MappingName: Equatable, Sendable {
    case siteFile
    /// The group that is the value of a key.
    case key(String)
    case menuItem, person, venue, topic, chapter, series, seriesByMonths, lead, link, page, post, photo, credit
    case socialPost, comment, themeFile, themeWords

    /// Says where a key stands or is missing.
    var place: Phrase {
        switch self {
        case .siteFile: Phrase("in site.yml", "in site.yml")
        case .key(let key): Phrase("in `\(key)`", "in `\(key)`")
        case .menuItem: Phrase("in a menu item", "in einem Menüpunkt")
        case .person: Phrase("in a person", "bei einer Person")
        case .venue: Phrase("in a venue", "bei einem Ort")
        case .topic: Phrase("in a topic", "bei einem Thema")
        case .chapter: Phrase("in the chapter's front matter", "im Kopf der Stadt")
        case .series: Phrase("in a series", "in einer Terminreihe")
        case .seriesByMonths: Phrase("in a series by months", "in einer Terminreihe nach Monaten")
        case .lead: Phrase("in a lead", "in einem Eintrag von `leads`")
        case .link: Phrase("in a link", "in einem Link")
        case .page: Phrase("in the page's front matter", "im Kopf der Seite")
        case .post: Phrase("in the front matter", "im Kopf des Beitrags")
        case .photo: Phrase("in a photo", "bei einem Foto")
        case .credit: Phrase("in a credit", "in einem Eintrag von `credits`")
        case .socialPost: Phrase("in a social post", "in einem Eintrag von `socialPosts`")
        case .comment: Phrase("in a comment", "in einem Kommentar")
        case .themeFile: Phrase("in theme.yml", "in theme.yml")
        case .themeWords: Phrase("in the theme's words", "in den Wörtern des Themes")
        }
    }
}
