/// What became of links to other sites; none of it keeps a site from being built.
///
/// `others` are the places that name the same address again.
extension Problem {
    /// - Parameter status: an HTTP status from 400 on.
    package static func deadLink(address: String, status: Int, others: [SourceLocation]) -> Problem {
        switch status {
        case 404, 410:
            link(
                "dead-link",
                english: ("nothing is at `\(address)` any more (HTTP \(status))", replace.english),
                german: ("unter `\(address)` ist nichts mehr (HTTP \(status))", replace.german),
                others
            )
        case 500...:
            link(
                "failing-link",
                english: ("the server of `\(address)` fails (HTTP \(status))", tryLater.english),
                german: ("der Server von `\(address)` meldet einen Fehler (HTTP \(status))", tryLater.german),
                others
            )
        default:
            link(
                "refused-link",
                english: ("the server refuses `\(address)` (HTTP \(status))", replace.english),
                german: ("der Server weist `\(address)` ab (HTTP \(status))", replace.german),
                others
            )
        }
    }

    package static func movedLink(address: String, newAddress: String, others: [SourceLocation]) -> Problem {
        link(
            "moved-link",
            english: ("`\(address)` has moved for good", "write `\(newAddress)`"),
            german: ("`\(address)` ist dauerhaft umgezogen", "schreib `\(newAddress)`"),
            others
        )
    }

    package static func linkToUnknownHost(address: String, others: [SourceLocation]) -> Problem {
        link(
            "unknown-link-host",
            english: ("there is no such site: `\(address)`", replace.english),
            german: ("diese Website gibt es nicht: `\(address)`", replace.german),
            others
        )
    }

    package static func unreachableLink(address: String, others: [SourceLocation]) -> Problem {
        link(
            "unreachable-link",
            english: ("no server answers at `\(address)`", tryLater.english),
            german: ("unter `\(address)` meldet sich kein Server", tryLater.german),
            others
        )
    }

    package static func slowLink(address: String, others: [SourceLocation]) -> Problem {
        link(
            "slow-link",
            english: ("`\(address)` takes longer than ten seconds to answer", tryLater.english),
            german: ("`\(address)` braucht länger als zehn Sekunden für eine Antwort", tryLater.german),
            others
        )
    }

    package static func brokenOffLink(address: String, others: [SourceLocation]) -> Problem {
        link(
            "broken-off-link",
            english: ("the server of `\(address)` breaks off instead of answering", tryLater.english),
            german: ("der Server von `\(address)` bricht die Verbindung ab, statt zu antworten", tryLater.german),
            others
        )
    }

    package static func untrustedLink(address: String, others: [SourceLocation]) -> Problem {
        link(
            "untrusted-link",
            english: ("browsers warn of `\(address)`: its certificate is not valid", replace.english),
            german: ("Browser warnen vor `\(address)`: Das Zertifikat ist ungültig", replace.german),
            others
        )
    }

    package static func linkWithoutEncryption(address: String, others: [SourceLocation]) -> Problem {
        link(
            "link-without-encryption",
            english: ("`\(address)` says https, but no encrypted connection comes about", replace.english),
            german: (
                "`\(address)` sagt https, aber eine verschlüsselte Verbindung kommt nicht zustande", replace.german
            ),
            others
        )
    }

    package static func endlessRedirects(address: String, limit: Int, others: [SourceLocation]) -> Problem {
        link(
            "endless-redirects",
            english: ("`\(address)` leads on and on, more than \(limit) times", replace.english),
            german: ("`\(address)` leitet immer weiter, öfter als \(limit) Mal", replace.german),
            others
        )
    }

    package static func linkToNoWebAddress(address: String, others: [SourceLocation]) -> Problem {
        link(
            "no-web-address",
            english: ("`\(address)` is no address that a browser can open, or leads on to such a one", replace.english),
            german: ("`\(address)` kann kein Browser öffnen, oder es leitet auf so etwas weiter", replace.german),
            others
        )
    }

    package static func privateLink(address: String, others: [SourceLocation]) -> Problem {
        link(
            "private-link",
            english: (
                "`\(address)` leads into a private network, which was not asked",
                "readers elsewhere cannot follow it; replace or remove the link"
            ),
            german: (
                "`\(address)` führt in ein privates Netz, das nicht gefragt wurde",
                "Leser anderswo kommen nicht hin; ersetze oder entferne den Link"
            ),
            others
        )
    }

    package static func linkWithPassword(address: String, others: [SourceLocation]) -> Problem {
        link(
            "link-with-password",
            english: (
                "`\(address)` holds a user name or a password, or leads on to one, and was not asked",
                "publish no credentials: write the address without what is before the `@`"
            ),
            german: (
                "`\(address)` enthält einen Benutzernamen oder ein Passwort oder leitet dorthin und wurde nicht gefragt",
                "veröffentliche keine Zugangsdaten: schreib die Adresse ohne den Teil vor dem `@`"
            ),
            others
        )
    }

    private static let replace = (english: "replace or remove the link", german: "ersetze oder entferne den Link")
    private static let tryLater = (
        english: "if it stays like this, replace or remove the link",
        german: "wenn das so bleibt, ersetze oder entferne den Link"
    )

    private static func link(
        _ code: String,
        english: (message: String, help: String),
        german: (message: String, help: String),
        _ others: [SourceLocation]
    ) -> Problem {
        let places = listed(others)
        return Problem(
            code,
            english: (english.message, english.help + (others.isEmpty ? "" : "; also at \(places.english)")),
            german: (german.message, german.help + (others.isEmpty ? "" : "; auch in \(places.german)"))
        )
    }

    /// The first few, and how many more there are.
    private static func listed(_ places: [SourceLocation]) -> (english: String, german: String) {
        let shown = places.prefix(4).map { "\($0)" }.joined(separator: ", ")
        let rest = places.count - 4
        return rest > 0 ? ("\(shown) and \(rest) more", "\(shown) und \(rest) weiteren") : (shown, shown)
    }
}
