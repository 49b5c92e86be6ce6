package import ChapterModel
package import Diagnostics

extension ParsedContent {
    /// What a careful reader would point out, all of it warnings: nothing here keeps a site from being built.
    ///
    /// - Parameter site: what was assembled from this content.
    package func advice(about site: Site) async throws -> [Diagnostic] {
        let dates = Dictionary(
            posts.map { ($0.id, $0.front.event?.start?.value.date ?? $0.front.published.value.date) },
            uniquingKeysWith: { first, _ in first }
        )
        let texts = try await texts.concurrentMap { [folder] (path, role) in
            let source = try folder.source(path).text
            switch role {
            case .page:
                return PlaceholderText.diagnostics(in: source) + WeekdayCheck(nearby: nil).diagnostics(in: source)
            case .home, .chapter: return WeekdayCheck(nearby: nil).diagnostics(in: source)
            case .post(let id): return WeekdayCheck(nearby: dates[id]).diagnostics(in: source)
            }
        }
        return texts.flatMap(\.self) + OverlappingEvents(in: site, of: self).diagnostics
            + MissingRecaps(in: site, of: self).diagnostics + SimilarNames(in: self).diagnostics
    }
}

extension ParsedPost {
    /// Where it says when its event is, else its first line.
    var placeOfEvent: SourcePlace {
        let start = front.event?.start?.map { _ in } ?? front.event?.occurrence?.map { _ in }
        return SourcePlace(of: start ?? Located((), line: 1, column: 1, length: 3), in: head)
    }
}
