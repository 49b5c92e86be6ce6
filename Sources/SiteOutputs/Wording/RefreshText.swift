import ChapterModel

/// How long the usual calendar programs take to ask for changes, as their makers say or users measure.
struct RefreshText: Sendable {
    let service: String
    private let german: String
    private let english: String

    func text(in language: Language) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }

    static let all = [
        RefreshText(
            service: "Apple",
            german: "einstellbar, von alle fünf Minuten bis wöchentlich",
            english: "as you set it, from every five minutes to every week"
        ),
        RefreshText(
            service: "Thunderbird",
            german: "einstellbar, anfangs alle 30 Minuten",
            english: "as you set it, every 30 minutes by default"
        ),
        RefreshText(
            service: "Outlook",
            german: "nach einigen Stunden, manchmal erst nach einem Tag",
            english: "after some hours, sometimes a day"
        ),
        RefreshText(
            service: "Google",
            german: "nach etwa einem halben bis einem Tag",
            english: "after about half a day to a day"
        ),
    ]
}
