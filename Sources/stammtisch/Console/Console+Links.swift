import Diagnostics
import SiteBuild

extension Console {
    /// What kept links from being asked, or their answers from being remembered.
    func printCaution(_ caution: LinkCaution) {
        printError(words.caution(caution))
    }
}

/// What people should know about a check of links beside its findings.
enum LinkCaution {
    case offline
    /// With the name of the library to install.
    case missingCurl(String)
    case notRemembered(String)
}

extension ConsoleWords {
    fileprivate func caution(_ caution: LinkCaution) -> String {
        switch caution {
        case .offline:
            words(
                "No link could be reached: is this machine online?",
                "Kein Link war zu erreichen: Ist dieser Rechner online?"
            )
        case .missingCurl(let library):
            words(
                "warning: the links were not asked: libcurl is missing (\(library)).",
                "Warnung: Die Links wurden nicht geprüft, denn libcurl fehlt (\(library))."
            )
        case .notRemembered(let reason):
            words(
                "warning: the answers are not remembered: \(reason)",
                "Warnung: Die Antworten werden nicht gemerkt: \(reason)"
            )
        }
    }

    /// How many links were looked at, and what came of it.
    func asked(_ report: LinkReport) -> String {
        let counts = [
            words("\(report.addresses) to other sites", "\(report.addresses) zu anderen Websites"),
            some(report.remembered, words("known from an earlier check", "von einer früheren Prüfung bekannt")),
            some(report.unclear, words("that only people can judge", "nur von Menschen zu beurteilen")),
            some(
                report.notAsked,
                words("not asked for want of time or room", "aus Mangel an Zeit oder Platz nicht geprüft")
            ),
        ]
        let result =
            if report.isOffline {
                words("none reached", "keiner erreicht")
            } else if report.warnings.isEmpty {
                words("nothing to mend", "nichts zu verbessern")
            } else {
                words("\(report.warnings.count) to look at", "\(report.warnings.count) anzusehen")
            }
        return "Links: \(counts.compactMap(\.self).joined(separator: ", ")); \(result)."
    }

    private func some(_ count: Int, _ what: String) -> String? {
        count > 0 ? "\(count) \(what)" : nil
    }

    func progress(done: Int, of all: Int) -> String {
        words("\(done) of \(all) links", "\(done) von \(all) Links")
    }
}
