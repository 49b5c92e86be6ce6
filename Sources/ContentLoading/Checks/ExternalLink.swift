package import Diagnostics

/// An address on another site, with every place of the content where it stands.
package struct ExternalLink: Sendable {
    /// http or https, without a fragment, which is never sent.
    package let address: String
    /// By file, line and column; at least one.
    fileprivate(set) var places: [Place]

    struct Place: Sendable {
        let location: SourceLocation
        let excerpt: Diagnostic.Excerpt

        init(_ place: Located<Void>, in source: SourceText) {
            location = SourceLocation(file: source.file, line: place.line, column: place.column)
            excerpt = source.excerpt(line: place.line, column: place.column, length: place.length)
        }
    }

    init?(_ address: String, at place: Place) {
        let start = address.prefix(8).lowercased()
        guard LinkTarget(address) == .external, start.hasPrefix("http:") || start.hasPrefix("https:") else {
            return nil
        }
        self.address = String(address.prefix { $0 != "#" })
        places = [place]
    }

    /// One warning at the first place, which is told of the others; nil where there is nothing to say.
    package func warning(_ problem: (_ others: [SourceLocation]) -> Problem?) -> Diagnostic? {
        guard let first = places.first, let problem = problem(places.dropFirst().map(\.location)) else { return nil }
        return Diagnostic(severity: .warning, problem: problem, location: first.location, excerpt: first.excerpt)
    }
}

extension [ExternalLink] {
    /// Each address once, in the order of first places.
    func mergedByAddress() -> [ExternalLink] {
        Dictionary(grouping: self, by: \.address).values
            .compactMap { same -> ExternalLink? in
                var link = same.first
                link?.places = same.flatMap(\.places).sorted { $0.location < $1.location }
                return link
            }
            .sorted { $0.firstLocation < $1.firstLocation }
    }
}

extension ExternalLink {
    fileprivate var firstLocation: (SourceLocation, String) {
        (places.first?.location ?? SourceLocation(file: "", line: 0, column: 0), address)
    }
}
