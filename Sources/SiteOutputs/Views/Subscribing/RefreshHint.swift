import Theming

/// How long a calendar service takes to show a change.
struct RefreshHint: TemplateView {
    let service: String
    let text: String

    static let fields = TemplateFields<RefreshHint>(
        .text("service") { $0.service },
        .text("text") { $0.text }
    )
}
