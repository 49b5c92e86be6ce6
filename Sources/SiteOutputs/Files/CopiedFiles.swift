import ChapterModel
import Theming

/// The theme's static files: style sheets, icons, fonts.
package enum ThemeFiles: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        context.theme.staticFiles.map { file in
            OutputFile(path: context.addresses.assets.file(file.path), source: "static/\(file.path)") { file.bytes }
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
