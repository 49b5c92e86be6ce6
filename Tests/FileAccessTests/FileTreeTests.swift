import Foundation
import SystemPackage
import Testing

@testable import FileAccess

@Suite("File trees")
struct FileTreeTests {
    private func makeTree(in folder: String) throws {
        for name in ["koeln", "koeln/auftakt", ".git"] { try Folder.create("\(folder)/\(name)") }
        for name in [
            "site.yml", "koeln/chapter.md", "koeln/auftakt/index.md", ".git/config", "koeln/.DS_Store", "koeln-2.md",
        ] {
            try OpenFolder(folder).write([1], to: name)
        }
    }

    @Test("Everything is listed by its path, ordered by bytes, without what is hidden")
    func entries() throws {
        try withTemporaryFolder { folder in
            try makeTree(in: folder)
            let entries = try FileTree.entries(below: folder)
            #expect(
                entries.map(\.path) == [
                    "koeln", "koeln-2.md", "koeln/auftakt", "koeln/auftakt/index.md", "koeln/chapter.md", "site.yml",
                ]
            )
            #expect(entries.filter { $0.kind == .folder }.map(\.path) == ["koeln", "koeln/auftakt"])
            #expect(entries[3].name == "index.md")
        }
    }

    @Test("Hidden files are listed where they are asked for")
    func hidden() throws {
        try withTemporaryFolder { folder in
            try makeTree(in: folder)
            let paths = try FileTree.entries(below: folder, hidden: true).map(\.path)
            #expect(paths.contains(".git/config") && paths.contains("koeln/.DS_Store"))
        }
    }

    @Test("Symbolic links are listed and not followed, not even in a circle")
    func symbolicLinks() throws {
        try withTemporaryFolder { folder in
            try makeTree(in: folder)
            let links = [("kreis", folder), ("koeln/datei.md", "\(folder)/site.yml"), ("nirgends", "\(folder)/fehlt")]
            for (name, target) in links {
                try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
            }
            let entries = try FileTree.entries(below: folder)
            #expect(entries.filter { $0.kind == .symbolicLink }.map(\.path) == ["koeln/datei.md", "kreis", "nirgends"])
            #expect(entries.count == 9)
            #expect(FileTree.kind(of: "\(folder)/kreis") == .symbolicLink)
        }
    }

    @Test("A folder that is not there is named together with the reason")
    func missing() throws {
        try withTemporaryFolder { folder in
            let error = #expect(throws: FileError.self) { try FileTree.entries(below: "\(folder)/fehlt") }
            #expect(
                error
                    == FileError(path: "\(folder)/fehlt", operation: .list, code: Errno.noSuchFileOrDirectory.rawValue)
            )
        }
    }

    @Test("A name that is not UTF-8 is an error, not a file that cannot be found again")
    func nameNotUTF8() throws {
        try withTemporaryFolder { folder in
            let name = Array(folder.utf8CString.dropLast()) + [0x2F, 0x4B, -10, 0x6C, 0x6E, 0]
            let descriptor = name.withUnsafeBufferPointer {
                $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
            }
            // Some file systems refuse such names by themselves.
            guard descriptor >= 0 else { return }
            close(descriptor)
            let error = #expect(throws: FileError.self) { try FileTree.entries(below: folder) }
            #expect(error?.code == EILSEQ && error?.path == "\(folder)/K\u{FFFD}ln")
        }
    }
}
