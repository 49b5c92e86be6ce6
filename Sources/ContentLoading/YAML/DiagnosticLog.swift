import CommonMark
import Diagnostics

/// Collects what is found while one file is decoded, so that an author sees all of it in one run.
final class DiagnosticLog {
    let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether the file may have a comment anywhere.
    private(set) lazy var mayHaveComments = source.utf8.withUnsafeBytes { $0.offset(of: UInt8(ascii: "#")) != nil }

    init(_ source: SourceText) {
        self.source = source
    }

    func report(
        _ problem: Problem,
        at node: YAMLNode,
        severity: Diagnostic.Severity = .error,
        repair: Repair? = nil
    ) {
        report(problem, at: Located((), at: node), severity: severity, repair: repair)
    }

    func report<Value>(
        _ problem: Problem,
        at place: Located<Value>,
        severity: Diagnostic.Severity = .error,
        repair: Repair? = nil
    ) {
        var diagnostic = place.diagnostic(problem, in: source, severity: severity)
        diagnostic.repairs = [repair].compactMap(\.self)
        report(diagnostic)
    }

    func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}
