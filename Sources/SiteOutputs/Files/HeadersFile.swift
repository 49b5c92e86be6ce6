import ChapterModel
import Theming

/// `_headers`: what hosts such as Netlify and Cloudflare Pages, which read this file, send along with the site's files.
///
/// Files whose names have fingerprints never change, so browsers need not ask for them again.
package enum HeadersFile: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let path = context.addresses.headers
        return [OutputFile(path: path, source: "site.yml", texts: .none) { Array(text(in: context).utf8) }]
    }

    private static func text(in context: OutputContext) -> String {
        let url = context.site.settings.url
        let everywhere = """
            \(url.basePath)/*
              Content-Security-Policy: \(SecurityPolicy.header)
              Referrer-Policy: same-origin
              X-Content-Type-Options: nosniff

            """
        let themeFiles = context.theme.staticFiles.filter(\.isFingerprinted)
            .map { context.addresses.assets.file($0.path) }
        return (themeFiles + [context.accents.path]).sorted().reduce(into: everywhere) { text, path in
            text += """
                \(url.rootRelative(path))
                  Cache-Control: public, max-age=31536000, immutable

                """
        }
    }
}
