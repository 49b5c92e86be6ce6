import ChapterModel
import ContentLoading
import Diagnostics
import SiteBuild

extension JSONReport {
    struct Finding: Encodable {
        private let code: String
        private let severity: String
        private let file: String
        private let line: Int
        private let column: Int
        /// Behind the last scalar that is meant.
        private let endColumn: Int?
        private let message: String
        private let help: String?
        /// Whether `stammtisch fix` can mend it.
        private let isFixable: Bool

        init(_ diagnostic: Diagnostic, in language: MessageLanguage) {
            let words = diagnostic.problem.words(in: language)
            code = diagnostic.problem.code
            severity = diagnostic.severity.rawValue
            file = diagnostic.location.file
            line = diagnostic.location.line
            column = diagnostic.location.column
            endColumn = diagnostic.excerpt.map { diagnostic.location.column + max(1, $0.length) }
            message = words.message
            help = words.help
            isFixable = !diagnostic.repairs.isEmpty
        }
    }

    struct SiteSummary: Encodable {
        private let day: String
        private let counts: Counts
        private let live: [Live]
        private let hidden: [Hidden]
        private let nextChange: String?

        init(_ report: BuildReport) {
            day = "\(report.today)"
            counts = Counts(report.counts)
            live = report.posts.map { Live($0, at: report.url) }
            hidden = report.hidden.map { Hidden($0) }
            nextChange = report.nextChange.map { "\($0)" }
        }
    }

    struct Counts: Encodable {
        private let chapters, posts, events, pages, calendars, feeds, files: Int

        init(_ counts: BuildReport.Counts) {
            (chapters, posts, events) = (counts.chapters, counts.posts, counts.events)
            (pages, calendars, feeds, files) = (counts.pages, counts.calendars, counts.feeds, counts.files)
        }
    }

    struct Live: Encodable {
        private let file: String
        private let title: String
        private let url: String

        init(_ post: Post, at site: SiteURL) {
            (file, title, url) = (post.source, post.content.title, site.absolute(post.path))
        }
    }

    struct Hidden: Encodable {
        private let file: String
        private let title: String
        private let reason: String
        /// The day on which it appears; nil for a draft.
        private let appearsOn: String?

        init(_ post: HiddenPost) {
            file = post.source
            title = post.title
            switch post.reason {
            case .draft: (reason, appearsOn) = ("draft", nil)
            case .future(let day): (reason, appearsOn) = ("future", "\(day)")
            }
        }
    }

    struct LinkCounts: Encodable {
        private let addresses, remembered, unclear, notAsked: Int
        private let isOffline: Bool

        init(_ report: LinkReport) {
            (addresses, remembered) = (report.addresses, report.remembered)
            (unclear, notAsked) = (report.unclear, report.notAsked)
            isOffline = report.isOffline
        }
    }

    struct FileCounts: Encodable {
        private let written, unchanged, removed: Int
        private let isOneStep: Bool

        init(_ files: WrittenFiles) {
            (written, unchanged, removed) = (files.written, files.unchanged, files.removed)
            isOneStep = files.isOneStep
        }
    }
}
