import ChapterModel

/// `robots.txt`: everything may be read, and here is the sitemap. Source: RFC 9309.
package enum RobotsFile: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let sitemap = context.site.settings.url.absolute(context.addresses.sitemap)
        return [
            OutputFile(path: context.addresses.robots, source: "site.yml", texts: .none) {
                Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
            }
        ]
    }
}
