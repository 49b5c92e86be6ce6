/// A template a theme must have, with the kind of view it is rendered with.
package struct PageTemplate<View>: RequiredTemplate {
    /// The path below `templates` without the ending.
    package let name: String
    package let view: any TemplateView.Type

    package init(_ name: String) where View: TemplateView {
        self.name = name
        view = View.self
    }
}

/// A ``PageTemplate`` for any kind of view, so that they can be listed.
package protocol RequiredTemplate: Sendable {
    var name: String { get }
    var view: any TemplateView.Type { get }
}
