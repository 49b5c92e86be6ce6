import Testing

@testable import SiteBuild

@Suite("Folder trails")
struct FolderTrailTests {
    @Test("Every folder is entered once, from the outside in, where neighbours come in order")
    func neighbours() {
        var trail = FolderTrail()
        let steps = [
            ("404.html", []), ("koeln-2/a/index.html", ["koeln-2", "koeln-2/a"]), ("koeln/index.html", ["koeln"]),
            ("koeln/feed.xml", []), ("koeln/a/b/c.jpg", ["koeln/a", "koeln/a/b"]), ("koeln/a/d.jpg", []),
            ("koeln/ab/e.jpg", ["koeln/ab"]), ("robots.txt", []),
        ]
        for (path, folders) in steps { #expect(trail.enter(path).map(String.init) == folders, "\(path)") }
    }
}
