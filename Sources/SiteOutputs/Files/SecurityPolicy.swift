import Theming

/// What pages may load: nothing but files of the site's own, no inline script or style, and a script only where one is.
///
/// Source: Content Security Policy Level 3.
enum SecurityPolicy {
    private static let files = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "font-src 'self'"]
    private static let scripts = ["script-src 'self'"]
    private static let requests = ["connect-src 'self'"]
    private static let rest = ["base-uri 'none'", "form-action 'none'"]

    private static let plain = markup(files + rest)
    private static let scripted = markup(files + scripts + rest)
    private static let searching = markup(files + scripts + requests + rest)

    /// For `<meta http-equiv="Content-Security-Policy">`, in double quotation marks.
    ///
    /// - Parameter searches: whether a script of the page loads other files of the site.
    static func page(runsScripts: Bool, searches: Bool) -> Markup {
        searches ? searching : runsScripts ? scripted : plain
    }

    /// For the header of all pages, which alone can say that no other site may frame them.
    ///
    /// It lets through what any page may do: each page's own policy is in force beside it, and the stricter one counts
    /// (§8.1). Headers by page are no way, since hosts join those of all patterns that an address fits.
    static let header = (files + scripts + requests + rest + ["frame-ancestors 'none'"]).joined(separator: "; ")

    private static func markup(_ directives: [String]) -> Markup {
        Markup(trusted: directives.joined(separator: "; "))
    }
}
