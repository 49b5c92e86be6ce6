import ChapterModel

/// What a file is, told by its ending, as static web servers do.
enum MediaType {
    static let text = "text/plain; charset=utf-8"
    static let page = "text/html; charset=utf-8"

    private static let byEnding = [
        "html": page, "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "mjs": "text/javascript; charset=utf-8", "txt": text, "ics": "text/calendar; charset=utf-8",
        "xml": "application/xml; charset=utf-8", "json": "application/json; charset=utf-8",
        "webmanifest": "application/manifest+json; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
        "avif": "image/avif", "ico": "image/x-icon", "pdf": "application/pdf", "woff2": "font/woff2",
        "woff": "font/woff", "ttf": "font/ttf",
    ]

    static func of(_ path: SitePath) -> String {
        if path.isPage { return page }
        let ending = path.text.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return byEnding[ending] ?? "application/octet-stream"
    }
}
