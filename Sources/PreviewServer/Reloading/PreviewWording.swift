import Diagnostics

/// All words that a preview says to authors.
struct PreviewWording: Sendable {
    private let renderer = DiagnosticRenderer()

    let draftsAreShown = "Drafts are shown."

    /// A finding with its place, its line and what helps.
    func text(_ diagnostic: Diagnostic) -> String { renderer.render(diagnostic) }

    func title(errors count: Int) -> String {
        "\(count) error\(count == 1 ? "" : "s"): this is the last good page."
    }
}
