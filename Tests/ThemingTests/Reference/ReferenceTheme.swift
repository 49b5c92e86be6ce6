import Mustache

@testable import Theming

/// A theme as swift-mustache renders it: what ours has to look like, byte for byte.
struct ReferenceTheme {
    private let mustache: MustacheLibrary
    private let names: [String]

    /// The theme must be one that ``Theme`` accepts.
    init(_ source: ThemeSource) throws {
        EscapedHTML.register()
        let templates = source.templates
        let names = templates.map(\.name)
        var mustache = MustacheLibrary()
        for template in templates {
            let text = MustacheText.text(of: template, among: names)
            let name = MustacheText.number(of: template.name, among: names)
            mustache.register(try MustacheTemplate(string: text), named: name)
        }
        self.mustache = mustache
        self.names = names
    }

    func render<View: TemplateView>(_ view: View, as template: PageTemplate<View>) -> [UInt8]? {
        let context = ViewContext(view)
        let name = MustacheText.number(of: template.name, among: names)
        return mustache.render(context, withTemplate: name).map { Array($0.utf8) }
    }
}
