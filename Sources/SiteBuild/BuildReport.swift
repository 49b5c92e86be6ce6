package import ChapterModel
package import ContentLoading
package import Diagnostics
import SiteOutputs

/// What a build made of the content.
package struct BuildReport: Sendable {
    /// Posts, pages, feeds and the like, as a reader would count them.
    package struct Counts: Equatable, Sendable {
        package var chapters = 0
        package var posts = 0
        package var events = 0
        /// HTML files.
        package var pages = 0
        package var calendars = 0
        package var feeds = 0
        package var files = 0
    }

    package let today: LocalDate
    package let counts: Counts
    /// Where the site is served.
    package let url: SiteURL
    /// The posts that readers see, newest first.
    package private(set) var posts: [Post]
    /// The posts and series that they do not see.
    package let hidden: [HiddenPost]
    /// The next day on which building again changes something: a post appears, or an event or the month it was expected in is over.
    package let nextChange: LocalDate?
    package private(set) var warnings: [Diagnostic]
}

extension BuildReport {
    init(site: Site, counts: Counts, hidden: [HiddenPost], warnings: [Diagnostic]) {
        self.init(
            today: site.today,
            counts: counts,
            url: site.settings.url,
            posts: site.posts,
            hidden: hidden,
            nextChange: Self.nextChange(of: site, hidden: hidden),
            warnings: warnings
        )
    }

    func adding(_ warnings: [Diagnostic]) -> BuildReport {
        var report = self
        report.warnings = (report.warnings + warnings).sortedByLocation()
        return report
    }

    /// The same report where posts have other words.
    func retold(posts: [Post]) -> BuildReport {
        var report = self
        report.posts = posts
        return report
    }

    private static func nextChange(of site: Site, hidden: [HiddenPost]) -> LocalDate? {
        let appearances = hidden.compactMap { post in
            if case .future(let day) = post.reason { day } else { nil }
        }
        var firstEnding: LocalDate?
        func note(ending day: LocalDate?) {
            guard let day, day >= site.today else { return }
            firstEnding = min(firstEnding ?? day, day)
        }
        for entry in site.calendar { note(ending: entry.event.schedule.lastPossibleDay) }
        for post in site.posts { note(ending: post.content.next?.lastDay) }
        for chapter in site.chapters {
            guard let cadence = chapter.cadence else { continue }
            let last = chapter.calendar.last { $0.event.schedule.isDated }?.event.schedule.lastDay
            note(ending: last.map { cadence.month(after: $0).lastDay })
        }
        return (appearances + [firstEnding?.adding(days: 1)].compactMap(\.self)).filter { $0 > site.today }.min()
    }
}

extension BuildReport.Counts {
    /// - Parameter outputs: those of each kind.
    init(of outputs: [[OutputFile]], in site: Site) {
        chapters = site.chapters.count
        posts = site.posts.count
        events = site.calendar.count
        files = outputs.lazy.map(\.count).reduce(0, +)
        // No reader asks for the files of the search's index.
        let search = SiteAddresses(site.settings).search
        for path in outputs.joined().lazy.map({ $0.path }) {
            if path.isPage || path.text.hasSuffix(".html") {
                pages += 1
            } else if path.text.hasSuffix(".ics") {
                calendars += 1
            } else if path.text.hasPrefix(search.text) {
                continue
            } else if path.text.hasSuffix(".json") || path.text.hasSuffix(".xml") && path.text != "/sitemap.xml" {
                feeds += 1
            }
        }
    }
}

/// Content or theme with errors: nothing was written.
package struct InvalidContent: Error {
    /// Errors and warnings, by file and line.
    package let diagnostics: [Diagnostic]
}
