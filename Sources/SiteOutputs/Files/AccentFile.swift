/// The style sheet with the chapters' accent colours.
package enum AccentFile: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let accents = context.accents
        return [OutputFile(path: accents.path, source: "site.yml", texts: .none) { accents.css }]
    }
}
