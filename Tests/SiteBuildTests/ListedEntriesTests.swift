import Testing

@testable import SiteBuild

@Suite("Files that a list names")
struct ListedEntriesTests {
    /// By address: a page's file comes before those in its folder, whatever their names.
    private static let paths = [
        "index.html", "ä/index.html", "berlin/index.html", "berlin/2015-01-10-eins/index.html",
        "berlin/index.html.gz", "berlin/zwei/index.html", "feed.xml", "koeln/index.html", "koeln/a.ics",
        "koeln/feed.xml", "koeln-sued/index.html",
    ]

    private static func entries(_ paths: [String]) -> [OutputManifest.Entry] {
        paths.map { OutputManifest.Entry(path: $0, bytes: Array($0.utf8)) }
    }

    @Test("Every file is found, wherever it is looked for first", arguments: [paths, paths.sorted(), paths.reversed()])
    func findsAll(_ paths: [String]) {
        let listed = ListedEntries(Self.entries(paths))
        #expect(Set(listed.all.map(\.path)) == Set(paths))
        for path in paths {
            for guess in 0...paths.count { #expect(listed.entry(at: path, near: guess)?.path == path) }
        }
    }

    @Test("They stand where their addresses stand in a plan")
    func isInOrderOfAddresses() {
        let listed = ListedEntries(Self.entries(Self.paths.sorted()))
        let addresses = listed.all.map { Array($0.path.replacing(/(^|\/)index\.html$/) { $0.1 }.utf8) }
        #expect(addresses == addresses.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test(
        "What is not listed is not found",
        arguments: [
            "", "a", "berlin", "berlin/", "berlin/index.htm", "berlin/index.html/", "koeln", "zzz",
            "a\u{308}/index.html",
        ]
    )
    func findsNothingElse(path: String) {
        let listed = ListedEntries(Self.entries(Self.paths))
        for guess in 0...Self.paths.count { #expect(listed.entry(at: path, near: guess) == nil) }
        #expect(ListedEntries([]).entry(at: path, near: 0) == nil)
    }
}
