import ContentLoading
import Diagnostics
import FileAccess
package import LinkCheck

/// Asks whether the links to other sites lead anywhere, or remembers it from an earlier check.
package struct LinkSurvey {
    /// How requests name their sender.
    private static let userAgent = "Stammtisch/0.1 (+link check)"

    private let options: LinkCheckOptions
    private let links: [ExternalLink]

    /// Reads the links of the content; throws a `FileError`.
    package init(_ options: LinkCheckOptions) async throws {
        self.init(options, links: try await ContentFolder.read(options.contentFolder).externalLinks())
    }

    init(_ options: LinkCheckOptions, links: [ExternalLink]) {
        self.options = options
        self.links = links
    }

    /// Asks what is not remembered; throws a ``MissingCurl``.
    package func run(
        elapsed: @escaping () -> Duration,
        progress: (_ done: Int, _ all: Int) -> Void
    ) throws(MissingCurl) -> LinkReport {
        var transport = try CurlTransport(
            userAgent: Self.userAgent,
            asksPrivateNetworks: options.asksPrivateNetworks
        )
        return run(through: &transport, elapsed: elapsed, progress: progress)
    }

    /// Asks what is not remembered.
    ///
    /// - Parameters:
    ///   - elapsed: how long the survey has been going on.
    ///   - progress: told how many addresses have answered, and how many are asked.
    func run(
        through transport: inout some LinkTransport,
        elapsed: @escaping () -> Duration,
        progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) -> LinkReport {
        var cache = readCache()
        let checker = LinkChecker(limits: LinkChecker.Limits(time: options.time), elapsed: elapsed)
        let remembered = links.compactMap { link in
            cache.answer(to: link.address, at: options.now).map { (link.address, $0) }
        }
        let known = Dictionary(remembered, uniquingKeysWith: { first, _ in first })
        let open = links.map(\.address).filter { known[$0] == nil }
        var found = checker.ask(open, through: &transport) { progress($0, open.count) }

        var report = LinkReport(addresses: links.count, remembered: known.count, notAsked: open.count - found.count)
        if isOffline(found, cache: cache, checker: checker, through: &transport) {
            report.isOffline = true
            found = found.filter { $0.value.isFromServer != false }
        }
        for (address, answer) in found { cache.keep(answer, to: address, at: options.now) }
        let answers = known.merging(found) { $1 }
        report.unclear = answers.values.count { $0 == .unclear }
        report.warnings = links.compactMap { link in
            answers[link.address].flatMap { answer in
                link.warning { Problem(answer, of: link.address, others: $0) }
            }
        }
        if !found.isEmpty { report.cacheFailure = write(cache) }
        return report
    }

    /// Whether no server at all answered, also none of those that did not long ago.
    private func isOffline(
        _ found: [String: LinkAnswer],
        cache: LinkCache,
        checker: LinkChecker,
        through transport: inout some LinkTransport
    ) -> Bool {
        let reached = found.values.compactMap(\.isFromServer)
        guard !reached.isEmpty, !reached.contains(true) else { return false }
        let proven = links.lazy.map(\.address).filter { cache.isGood($0, at: options.now) }.prefix(3)
        return !checker.ask(Array(proven), through: &transport).values.contains { $0.isFromServer == true }
    }

    /// A cache that cannot be read is an empty one: it only spares requests.
    private func readCache() -> LinkCache {
        options.cacheFile.flatMap { try? File.read($0) }.flatMap { LinkCache($0) } ?? LinkCache()
    }

    private func write(_ cache: LinkCache) -> FileError? {
        guard let file = options.cacheFile, let bytes = try? cache.bytes(at: options.now) else { return nil }
        do {
            try File.write(bytes, replacing: file)
            return nil
        } catch {
            return error
        }
    }
}
