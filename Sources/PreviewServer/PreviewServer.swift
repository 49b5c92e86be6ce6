import ChapterModel
package import Diagnostics
package import FileAccess
import FlyingSocks
package import SiteBuild

/// Shows a site to this machine's browsers while it is written: renders what is asked for and follows its files.
///
/// Of FlyingFox only the sockets are used: its own server reads request heads of any length for any time, and stops when
/// the system has no descriptor left for a connection.
package struct PreviewServer: Sendable {
    /// What there is to tell at a terminal.
    package enum Event: Sendable {
        /// The address to open.
        case listening(at: String)
        /// Files were read, again unless nobody knows which changed, and what they make.
        case read(FileChanges, LiveSite.State, took: Duration)
        /// The disk failed; the next change tries again.
        case failed(any Error)
    }

    private let options: BuildOptions
    private let port: Port
    private let language: MessageLanguage

    /// Where to listen.
    package enum Port: Sendable {
        case exactly(UInt16)
        /// That one, or one of the next that is free.
        case near(UInt16)
    }

    /// - Parameter language: of what pages tell the author.
    package init(_ options: BuildOptions, port: Port, language: MessageLanguage) {
        self.options = options
        self.port = port
        self.language = language
    }

    /// Serves until the task is cancelled. Throws ``PortTaken``, or a `FileError` where nothing can be watched.
    package func run(tell: @escaping @Sendable (Event) async -> Void) async throws {
        let listener = try Listener(port)
        let pool: any AsyncSocketPool = Self.pool()
        try await pool.prepare()
        let site = LiveSite(options)
        let changes = try FolderWatch.changes(below: options.watchedFolders)
        let start = ContinuousClock.now
        let state = try await site.follow(.everything)
        let news = NewsChannel(state, showsDrafts: options.showsDrafts, wording: PreviewWording(language))
        await tell(.read(.everything, state, took: .now - start))
        await tell(.listening(at: "http://localhost:\(listener.port)\(state.site?.url.basePath ?? "")/"))
        let responder = SiteResponder(hosts: LocalHosts(port: listener.port), news: news) { await site.current() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await listener.accept(with: pool) { await responder.answer($0) } }
            group.addTask {
                for await change in changes { await Self.follow(change, site, news, tell) }
            }
            do {
                try await group.next()
            } catch  where Task.isCancelled {
                // That is how it ends; who was interrupted says so in many ways.
            }
            group.cancelAll()
        }
    }

    private static func follow(
        _ change: FileChanges,
        _ site: LiveSite,
        _ news: NewsChannel,
        _ tell: @Sendable (Event) async -> Void
    ) async {
        let start = ContinuousClock.now
        do {
            let state = try await site.follow(change)
            await news.publish(state)
            await tell(.read(change, state, took: .now - start))
        } catch {
            await tell(.failed(error))
        }
    }

    private static func pool() -> some AsyncSocketPool { .make() }
}
