/// A template a theme must have, with the kind of view it is rendered with.
package struct PageTemplate<View: TemplateView>: RequiredTemplate {
    /// The path below `templates` without the ending.
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package var view: any TemplateView.Type { View.self }
}

/// A ``PageTemplate`` for any kind of view, so that they can be listed.
package protocol RequiredTemplate: Sendable {
    var name: String { get }
    var view: any TemplateView.Type { get }
}
