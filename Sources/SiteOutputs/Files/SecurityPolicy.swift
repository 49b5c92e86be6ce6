import Theming

/// What pages may load: nothing but files of the site's own, and no inline script or style.
///
/// Source: Content Security Policy Level 3.
enum SecurityPolicy {
    private static let directives = [
        "default-src 'none'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "script-src 'self'",
        "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
    ]

    /// For `<meta http-equiv="Content-Security-Policy">`, in double quotation marks.
    static let page = Markup(trusted: directives.joined(separator: "; "))

    /// For the header, which alone can say that no other site may frame the page.
    static let header = (directives + ["frame-ancestors 'none'"]).joined(separator: "; ")
}
