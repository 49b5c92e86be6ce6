import Diagnostics

/// All words that a preview says to authors.
struct PreviewWording: Sendable {
    private let language: MessageLanguage
    private let renderer: DiagnosticRenderer

    init(_ language: MessageLanguage) {
        self.language = language
        renderer = DiagnosticRenderer(language: language)
    }

    var draftsAreShown: String { words("Drafts are shown.", "Entwürfe werden gezeigt.") }

    /// A finding with its place, its line and what helps.
    func text(_ diagnostic: Diagnostic) -> String { renderer.render(diagnostic) }

    func title(errors count: Int) -> String {
        words(
            "\(count) error\(count == 1 ? "" : "s"): this is the last good page.",
            "\(count) Fehler: Das ist die letzte fehlerfreie Seite."
        )
    }

    private func words(_ english: String, _ german: String) -> String {
        language.choose(english: english, german: german)
    }
}
