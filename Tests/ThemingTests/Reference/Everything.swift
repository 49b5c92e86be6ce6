import Theming

/// A view with a field of every kind, which looks into itself to any depth until its data end.
struct Everything: TemplateView {
    var text: String?
    var markup: Markup?
    var isOn = false
    var texts: [String] = []
    var children: [Everything] = []
    /// Kept for the second time that it is shown.
    let renderings = Renderings()

    static let fields = TemplateFields<Everything>(
        .text("text") { $0.text },
        .html("html") { $0.markup },
        .flag("flag") { $0.isOn },
        .texts("texts") { $0.texts },
        .view("view") { $0.children.first },
        .list("list") { $0.children.map { SharedView($0, renderings: $0.renderings) } }
    )

    /// All fields have values down to the given depth, every other one below.
    static func full(depth: Int) -> Everything {
        Everything(
            text: "<\(depth)\"\u{301}>",
            markup: depth % 2 == 0 ? Markup(trusted: "<b>\(depth)</b>") : nil,
            isOn: depth % 3 != 0,
            texts: ["a&b", "", "c"],
            children: depth > 0 ? [full(depth: depth - 1), Everything(text: "\(depth)")] : []
        )
    }
}

/// A page around ``Everything``, so that names are found one context up.
struct EverythingPage: TemplateView {
    var site: String?
    var everything: Everything

    static let fields = TemplateFields<EverythingPage>(
        .text("site") { $0.site },
        .text("text") { $0.everything.text },
        .html("html") { $0.everything.markup },
        .flag("flag") { $0.everything.isOn },
        .texts("texts") { $0.everything.texts },
        .view("view") { $0.everything },
        .list("list") { $0.everything.children.map { SharedView($0, renderings: $0.renderings) } }
    )
}
