import Diagnostics
import Testing

@testable import ContentLoading

@Suite("Content inventory")
struct ContentInventoryTests {
    @Test("A folder of posts without a chapter file is told once, however its name begins")
    func foldersWithoutChapter() async throws {
        let tree = try TemporaryTree(adding: [
            "ruhr/a.md": "", "ruhr/b/index.md": "", "ruhr/c.md": "",
            "ruhr2/a.md": "", "ruhr2/b/index.md": "",
            "koeln/a.md": "", "koeln/b/index.md": "",
        ])
        let inventory = try await ContentInventory(of: try ContentFolder.read(tree.folder, displayPath: "content"))
        #expect(
            inventory.diagnostics.map(\.location.file) == ["content/ruhr/chapter.md", "content/ruhr2/chapter.md"]
        )
        #expect(inventory.posts.count == 7)
    }

    @Test("Comments belong to the post in whose folder they lie")
    func comments() async throws {
        let tree = try TemporaryTree(adding: [
            "koeln/a/index.md": "", "koeln/a/comments.yml": "", "koeln/b/index.md": "", "koeln/comments.yml": "",
        ])
        let inventory = try await ContentInventory(of: try ContentFolder.read(tree.folder, displayPath: "content"))
        #expect(inventory.posts.map(\.comments) == ["koeln/a/comments.yml", nil])
        #expect(inventory.diagnostics.map(\.location.file) == ["content/koeln/comments.yml"])
    }

    @Test("Only files are there, no folders")
    func has() async throws {
        let tree = try TemporaryTree(adding: ["koeln/a/index.md": ""])
        let inventory = try await ContentInventory(of: try ContentFolder.read(tree.folder))
        #expect(inventory.has("site.yml") && inventory.has("koeln/a/index.md"))
        #expect(!inventory.has("koeln") && !inventory.has("koeln/a") && !inventory.has("people.yml"))
    }
}
