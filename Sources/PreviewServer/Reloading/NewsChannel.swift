import ChapterModel
import Diagnostics
import Foundation
import SiteBuild
import SiteOutputs

/// Tells open pages what has become of the site: at once when they ask, and whenever something changes.
actor NewsChannel {
    /// What a page is told. It decides by the edition and the style sheets whether it is up to date.
    private struct News: Encodable {
        let edition: String
        /// Addresses of all style sheets; they change with what is in them.
        let stylesheets: [String]
        /// One text for each error, as in a terminal.
        let errors: [String]
        let title: String
        let notice: String?
    }

    private let start = UInt32.random(in: 0 ... .max)
    private let wording: PreviewWording
    private let notice: String?
    private var state: LiveSite.State
    private var listeners: [UUID: AsyncStream<String>.Continuation] = [:]

    init(_ state: LiveSite.State, showsDrafts: Bool, wording: PreviewWording) {
        self.state = state
        self.wording = wording
        notice = showsDrafts ? wording.draftsAreShown : nil
    }

    nonisolated func edition(of state: LiveSite.State) -> Edition { Edition(start: start, number: state.pages) }

    func publish(_ state: LiveSite.State) {
        self.state = state
        let message = message()
        for listener in listeners.values { listener.yield(message) }
    }

    /// The news so far as one message, then all that follow. Ends with whoever listens.
    func subscribe() -> AsyncStream<String> {
        // Who is slow needs the latest only.
        let (stream, continuation) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let id = UUID()
        listeners[id] = continuation
        continuation.onTermination = { [weak self] _ in Task { await self?.forget(id) } }
        continuation.yield("retry: 500\n" + message())
        return stream
    }

    private func forget(_ id: UUID) { listeners[id] = nil }

    private func message() -> String {
        let errors = state.errors.filter { $0.severity == .error }
        let news = News(
            edition: edition(of: state).description,
            stylesheets: state.site?.stylesheets ?? [],
            errors: errors.map(wording.text),
            title: wording.title(errors: errors.count),
            notice: notice
        )
        // Line breaks are escaped in JSON, so that the message stays on its line.
        let json = (try? JSONEncoder().encode(news)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        return "data: \(json)\n\n"
    }
}

extension PlannedSite {
    fileprivate var stylesheets: [String] {
        plan.files.lazy.map(\.path.text).filter { $0.utf8.suffix(4).elementsEqual(".css".utf8) }.map {
            url.basePath + $0
        }
    }
}
