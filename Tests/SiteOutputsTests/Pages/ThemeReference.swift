import Foundation

@testable import SiteOutputs
@testable import Theming

/// All that templates can name, as Markdown, told by the same schemas that themes are checked against.
enum ThemeReference {
    static var markdown: String {
        var views = Views()
        for page in PageTemplates.all { views.add(page.view) }
        let sections = views.all.map(section)
        return """
            # What templates can name

            Written by a test from what the program checks templates against; `UPDATE_GOLDEN=1 swift test` writes it anew.
            [README.md](README.md) says how the kinds of value are used.

            | Template | View |
            | --- | --- |
            \(PageTemplates.all.map { "| `\($0.name)` | \(link(to: $0.view)) |" }.joined(separator: "\n"))

            \(sections.joined(separator: "\n\n"))

            """
    }

    /// Views in the order in which templates come to them.
    private struct Views {
        private(set) var all: [any TemplateView.Type] = []

        mutating func add(_ view: any TemplateView.Type) {
            guard !all.contains(where: { ObjectIdentifier($0) == ObjectIdentifier(view) }) else { return }
            all.append(view)
            for field in view.schema.fields {
                if case .view(let inner) = field.kind { add(inner) }
                if case .list(let inner) = field.kind { add(inner) }
            }
        }
    }

    private static func section(about view: any TemplateView.Type) -> String {
        let lines = view.schema.fields.map { field in
            switch field.kind {
            case .text: "- `\(field.name)` text"
            case .flag: "- `\(field.name)` condition"
            case .markup: "- `\(field.name)` HTML"
            case .texts: "- `\(field.name)` texts"
            case .view(let inner): "- `\(field.name)` view \(link(to: inner))"
            case .list(let inner): "- `\(field.name)` list of \(link(to: inner))"
            }
        }
        return "## \(name(of: view))\n\n\(lines.joined(separator: "\n"))"
    }

    private static func link(to view: any TemplateView.Type) -> String {
        "[\(name(of: view))](#\(name(of: view).lowercased()))"
    }

    private static func name(of view: any TemplateView.Type) -> String { "\(view)" }
}
