import Foundation
import SystemPackage
import Testing

@testable import FileAccess

@Suite("Folders")
struct FolderTests {
    private func text(_ path: String) throws -> String { String(decoding: try File.read(path), as: UTF8.self) }

    @Test("A folder is removed with all that is in it, but not with what its links point at")
    func remove() throws {
        try withTemporaryFolder { path in
            for name in ["bleibt", "geht", "geht/tiefer"] { try Folder.create("\(path)/\(name)") }
            let folder = try OpenFolder(path)
            for name in ["bleibt/a.txt", "geht/.b", "geht/tiefer/c.txt"] { try folder.write([1], to: name) }
            try FileManager.default.createSymbolicLink(
                atPath: "\(path)/geht/link",
                withDestinationPath: "\(path)/bleibt"
            )
            try Folder.remove("\(path)/geht")
            #expect(try FileTree.entries(below: path).map(\.path) == ["bleibt", "bleibt/a.txt"])
        }
    }

    @Test("Nothing that is already there gives way to a new or a moved folder")
    func taken() throws {
        try withTemporaryFolder { path in
            for name in ["a", "b"] { try Folder.create("\(path)/\(name)") }
            let taken = Errno.fileExists.rawValue
            let creation = #expect(throws: FileError.self) { try Folder.create("\(path)/a") }
            #expect(creation == FileError(path: "\(path)/a", operation: .create, code: taken))
            let move = #expect(throws: FileError.self) { try Folder.move("\(path)/a", to: "\(path)/b") }
            #expect(move == FileError(path: "\(path)/b", operation: .rename, code: taken))
            try Folder.move("\(path)/a", to: "\(path)/c")
            #expect(try FileTree.names(in: path).sorted() == ["b", "c"])
        }
    }

    @Test("Two folders take each other's place, and one held open stays itself")
    func exchange() throws {
        try withTemporaryFolder { path in
            for name in ["alt", "neu"] { try Folder.create("\(path)/\(name)") }
            let (old, new) = (try OpenFolder("\(path)/alt"), try OpenFolder("\(path)/neu"))
            try old.write(Array("alt".utf8), to: "a.txt")
            try new.write(Array("neu".utf8), to: "a.txt")
            guard try Folder.exchange("\(path)/neu", with: "\(path)/alt") else { return }
            #expect(try text("\(path)/alt/a.txt") == "neu")
            #expect(try text("\(path)/neu/a.txt") == "alt")
            #expect(try old.read("a.txt")?.bytes == Array("alt".utf8))
        }
    }

    @Test("An exchange with nothing is an error that says so")
    func exchangeWithNothing() throws {
        try withTemporaryFolder { path in
            try Folder.create("\(path)/neu")
            let error = #expect(throws: FileError.self) {
                try Folder.exchange("\(path)/neu", with: "\(path)/alt")
            }
            let code = Errno.noSuchFileOrDirectory.rawValue
            #expect(error == FileError(path: "\(path)/alt", operation: .exchange, code: code))
        }
    }

    @Test("A link is the same file under a second name")
    func link() throws {
        try withTemporaryFolder { path in
            for name in ["alt", "neu"] { try Folder.create("\(path)/\(name)") }
            let (old, new) = (try OpenFolder("\(path)/alt"), try OpenFolder("\(path)/neu"))
            try old.write([1, 2], to: "a.txt")
            try old.link("a.txt", into: new)
            #expect(try old.status(of: "a.txt")?.identity == new.status(of: "a.txt")?.identity)
            #expect(try new.status(of: "a.txt")?.size == 2)
            let gone = #expect(throws: FileError.self) { try old.link("fehlt.txt", into: new) }
            #expect(gone?.meansNoLinks == true)
        }
    }

    @Test("Folders are made one in the other, whichever of them are there already; none without the one around it")
    func nested() throws {
        try withTemporaryFolder { path in
            let folder = try OpenFolder(path)
            try folder.createFolders([])
            try folder.createFolders(["koeln", "koeln/2015", "koeln/2015/auftakt"])
            try folder.createFolders(["koeln", "koeln/2015", "koeln/2015/auftakt"])
            try folder.createFolders(["koeln/2016"])
            #expect(
                try FileTree.entries(below: path).map(\.path)
                    == ["koeln", "koeln/2015", "koeln/2015/auftakt", "koeln/2016"]
            )
            let error = #expect(throws: FileError.self) { try folder.createFolders(["bonn/2015"]) }
            #expect(error?.code == Errno.noSuchFileOrDirectory.rawValue)
        }
    }

    @Test("Only what is empty, or gone already, is removed from an open folder")
    func removeOne() throws {
        try withTemporaryFolder { path in
            let folder = try OpenFolder(path)
            try folder.createFolder("koeln")
            try folder.createFolder("koeln")
            try folder.write([1], to: "koeln/a.txt")
            #expect(try folder.remove("koeln") == false)
            #expect(try folder.removeFolder("koeln") == false)
            #expect(try folder.removeFolder("koeln/a.txt") == false)
            #expect(try folder.remove("koeln/a.txt"))
            #expect(try folder.remove("koeln/a.txt"))
            #expect(try folder.removeFolder("koeln"))
            #expect(try folder.removeFolder("koeln"))
            #expect(try FileTree.names(in: path) == [])
        }
    }

    @Test("A symbolic link is not opened as a folder")
    func symbolicLink() throws {
        try withTemporaryFolder { path in
            try Folder.create("\(path)/ziel")
            try FileManager.default.createSymbolicLink(
                atPath: "\(path)/link",
                withDestinationPath: "\(path)/ziel"
            )
            let error = #expect(throws: FileError.self) { try OpenFolder("\(path)/link") }
            #expect(error?.path == "\(path)/link" && error?.operation == .read)
        }
    }
}
