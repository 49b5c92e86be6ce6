import ChapterModel
import ContentLoading
import Diagnostics
import SiteBuild

/// What the tool says to people beside diagnostics, in their language. Dates are ISO 8601 in both, as authors write them.
struct ConsoleWords {
    let language: MessageLanguage

    func words(_ english: String, _ german: String) -> String {
        language.choose(english: english, german: german)
    }

    func count(_ number: Int, _ thing: CountedThing) -> String {
        let names = words(thing.english, thing.german).split(separator: "|")
        return "\(number) \(number == 1 ? names[0] : names[names.count - 1])"
    }
}

/// What is counted: one and several of it, in each language.
struct CountedThing {
    fileprivate let english: String
    fileprivate let german: String

    static let chapter = CountedThing(english: "chapter|chapters", german: "Stadt|Städte")
    static let post = CountedThing(english: "post|posts", german: "Beitrag|Beiträge")
    static let event = CountedThing(english: "event|events", german: "Termin|Termine")
    static let page = CountedThing(english: "page|pages", german: "Seite|Seiten")
    static let calendar = CountedThing(english: "calendar|calendars", german: "Kalender")
    static let feed = CountedThing(english: "feed|feeds", german: "Feed|Feeds")
    static let file = CountedThing(english: "file|files", german: "Datei|Dateien")
    static let error = CountedThing(english: "error|errors", german: "Fehler")
    static let warning = CountedThing(english: "warning|warnings", german: "Warnung|Warnungen")
}

// MARK: Reports

extension ConsoleWords {
    func built(_ site: BuiltSite, output: String, took duration: Duration) -> String {
        let counts = site.report.counts
        let parts = contents(counts) + [count(counts.calendars, .calendar), count(counts.feeds, .feed)]
        let (day, seconds) = (site.report.today, seconds(duration))
        return words("Built \(output) for \(day) in \(seconds): ", "\(output) für den \(day) in \(seconds) gebaut: ")
            + parts.joined(separator: ", ") + "."
    }

    func checked(_ report: BuildReport, of content: String) -> String {
        let warnings =
            report.warnings.isEmpty
            ? words("nothing to mend", "nichts zu verbessern") : count(report.warnings.count, .warning)
        return words("Checked \(content) for \(report.today): ", "\(content) für den \(report.today) geprüft: ")
            + contents(report.counts).joined(separator: ", ") + "; \(warnings)."
    }

    private func contents(_ counts: BuildReport.Counts) -> [String] {
        [
            count(counts.chapters, .chapter), count(counts.posts, .post), count(counts.events, .event),
            count(counts.pages, .page),
        ]
    }

    func live(_ post: Post, of site: SiteURL) -> String {
        "\(words("Live", "Zu sehen")): \(post.source): \(site.absolute(post.path))"
    }

    func hidden(_ post: HiddenPost) -> String {
        let explanation =
            switch post.reason {
            case .draft:
                words(
                    "it is a draft; remove `draft: true`, or build with --drafts to see it",
                    "ein Entwurf; lösche `draft: true`, oder sieh ihn dir mit --drafts an"
                )
            case .future(let day):
                words(
                    "it appears on \(day); build with --future to see it now",
                    "erscheint am \(day); mit --future siehst du ihn schon jetzt"
                )
            }
        return "\(words("Hidden", "Verborgen")): \(post.source): \(explanation)"
    }

    func nextBuild(on day: String) -> String {
        words(
            "Build again on \(day): by then a post appears, or a date that pages speak of has passed.",
            "Nächster nötiger Build: \(day). Dann erscheint ein Beitrag, oder ein genannter Termin ist vorbei."
        )
    }

    func written(_ files: WrittenFiles) -> String {
        words(
            "\(count(files.written, .file)) written, \(files.unchanged) unchanged, \(files.removed) removed.",
            "\(count(files.written, .file)) geschrieben, \(files.unchanged) unverändert, \(files.removed) gelöscht."
        )
    }

    func replacedOneByOne(_ output: String) -> String {
        words(
            "\(output) cannot be exchanged as a whole (it is a mount point, or the folder around it cannot be "
                + "written), so its files were replaced one by one.",
            "\(output) lässt sich nicht als Ganzes austauschen (dort ist ein Laufwerk eingehängt, oder der Ordner "
                + "darum ist nicht beschreibbar); darum wurden die Dateien einzeln ersetzt."
        )
    }

    /// `0.42 s` or `0,42 s`, whatever the machine's locale.
    func seconds(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        let separator = words(".", ",")
        return "\(hundredths / 100)\(separator)\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }
}
