import Diagnostics
import Theming

let sitePage = PageTemplate<SitePage>("page")
let eventPage = PageTemplate<EventCard>("event")

/// Loads a theme written in a test: template names and their texts.
func load(
    _ templates: KeyValuePairs<String, String>,
    requiring pages: [any RequiredTemplate] = [sitePage]
) -> Result<Theme, InvalidTheme> {
    let files = templates.map { name, text in
        ThemeSource.File(path: "templates/\(name).mustache", bytes: Array(text.utf8))
    }
    return Theme.load(ThemeSource(displayPath: "themes/test", files: files), requiring: pages)
}

/// What a page of the theme looks like.
func render(_ page: SitePage = SitePage(), with templates: KeyValuePairs<String, String>) throws -> String {
    try String(decoding: load(templates).get().render(page, as: sitePage), as: UTF8.self)
}

/// What a theme whose only template shows an event makes of it.
func render(_ event: EventCard, with template: String) throws -> String {
    let theme = try load(["event": template], requiring: [eventPage]).get()
    return try String(decoding: theme.render(event, as: eventPage), as: UTF8.self)
}

/// All a theme's author is told, as it is printed; empty for a theme without problems.
func complaints(
    about templates: KeyValuePairs<String, String>,
    requiring pages: [any RequiredTemplate] = [sitePage],
    in language: MessageLanguage = .english
) -> String {
    switch load(templates, requiring: pages) {
    case .success: ""
    case .failure(let invalid): invalid.diagnostics.map(DiagnosticRenderer(language: language).render).joined()
    }
}

func complaints(aboutEvent template: String) -> String {
    complaints(about: ["event": template], requiring: [eventPage])
}
