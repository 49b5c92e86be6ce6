import Theming

/// Who helped, and with what.
struct CreditView: TemplateView {
    let role: String
    let name: String

    static let fields = TemplateFields<CreditView>(
        .text("role") { $0.role },
        .text("name") { $0.name }
    )
}
