/// How long the usual calendar programs take to ask for changes, as their makers say or users measure.
enum RefreshText {
    static let all: [(service: String, text: Word)] = [
        ("Apple", .refreshApple), ("Thunderbird", .refreshThunderbird), ("Outlook", .refreshOutlook),
        ("Google", .refreshGoogle),
    ]
}
