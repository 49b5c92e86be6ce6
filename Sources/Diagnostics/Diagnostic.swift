/// One finding about what an author wrote: data only, its words live in ``Problem``'s catalogue.
package struct Diagnostic: Error, Equatable, Sendable {
    package enum Severity: String, Sendable {
        case error, warning
    }

    /// The line a diagnostic points into and how many Unicode scalars of it are meant.
    package struct Excerpt: Equatable, Sendable {
        package var line: String
        package var length: Int
        /// How many scalars of a very long line are left out before the part that ``line`` holds.
        package var omitted: Int

        package init(line: String, length: Int, omitted: Int = 0) {
            self.line = line
            self.length = length
            self.omitted = omitted
        }
    }

    package var severity: Severity
    package var problem: Problem
    package var location: SourceLocation
    package var excerpt: Excerpt?
    /// What mends it, all of it together; empty where only its author knows.
    package var repairs: [Repair]
    /// Whether the file was not read any further, so that more may be wrong with it.
    package var hidesRest = false

    package init(
        severity: Severity = .error,
        problem: Problem,
        location: SourceLocation,
        excerpt: Excerpt? = nil,
        repairs: [Repair] = []
    ) {
        self.severity = severity
        self.problem = problem
        self.location = location
        self.excerpt = excerpt
        self.repairs = repairs
    }
}

extension Diagnostic.Severity {
    package func label(in language: MessageLanguage) -> String {
        switch (self, language) {
        case (.error, .english): "error"
        case (.error, .german): "Fehler"
        case (.warning, .english): "warning"
        case (.warning, .german): "Warnung"
        }
    }
}

extension Sequence<Diagnostic> {
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// Ordered by file, line and column; the order of findings at one place is kept.
    package func sortedByLocation() -> [Diagnostic] {
        enumerated()
            .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
            .map(\.element)
    }
}
