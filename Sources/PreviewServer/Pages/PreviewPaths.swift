/// The addresses of what only previews have. No site has them: names with a dot in front are never published.
enum PreviewPaths {
    static let script = "/.stammtisch/preview.js"
    static let stylesheet = "/.stammtisch/preview.css"
    static let events = "/.stammtisch/events"
}
