import ChapterModel
import Theming

/// The theme's static files: style sheets, icons, fonts.
package enum ThemeFiles: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        context.theme.staticFiles.map { file in
            let path = context.addresses.assets.file(file.path)
            return OutputFile(path: path, source: "static/\(file.path)", texts: .none) { file.bytes }
        }
    }
}

/// Pictures and documents beside posts and pages.
package enum Attachments: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        context.site.attachments.map { attachment in
            OutputFile(path: attachment.path, source: attachment.file, content: .copy(of: attachment.file))
        }
    }
}
