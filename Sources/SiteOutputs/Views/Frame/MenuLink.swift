import Theming

/// An entry of the menu or footer.
struct MenuLink: TemplateView {
    let title: String
    let href: String
    /// Whether it leads to the page it stands on.
    var current = false
    var external = false

    static let fields = TemplateFields<MenuLink>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .flag("current") { $0.current },
        .flag("external") { $0.external }
    )
}
