/// A page as a preview shows it: the site's own bytes, then a script that hears of changes.
///
/// Where the page has a Content-Security-Policy, it is made to admit that script and nothing else.
struct PreviewPage {
    let bytes: [UInt8]

    /// - Parameter edition: which state of the site the page shows.
    init(_ page: [UInt8], edition: Edition) {
        var bytes = ContentPolicy.admittingOwnScript(in: page)
        bytes += Self.script(edition).utf8
        self.bytes = bytes
    }

    /// What is shown while there never was a site.
    static func withoutSite(_ edition: Edition) -> [UInt8] {
        Array(
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Stammtisch</title>
            \(script(edition))
            """.utf8
        )
    }

    private static func script(_ edition: Edition) -> String {
        "<script src=\"\(PreviewPaths.script)\" data-edition=\"\(edition)\" defer></script>\n"
    }
}

/// Names the pages that a preview has shown since they last changed, or since it was started.
struct Edition: Equatable, Sendable, CustomStringConvertible {
    /// Differs from start to start.
    let start: UInt32
    let number: Int

    var description: String { "\(start)-\(number)" }
}
