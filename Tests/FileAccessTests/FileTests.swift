import Foundation
import SystemPackage
import Testing

@testable import FileAccess

@Suite("Files")
struct FileTests {
    @Test("What is written is read again")
    func roundTrip() throws {
        try withTemporaryFolder { path in
            let folder = try OpenFolder(path)
            let long = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
            try folder.write(long, to: "a.txt")
            try folder.write([], to: "leer.txt")
            #expect(try File.read("\(path)/a.txt") == long)
            #expect(try File.read("\(path)/leer.txt").isEmpty)
            #expect(try folder.read("a.txt")?.bytes == long)
            #expect(try folder.read("fehlt.txt") == nil)
        }
    }

    @Test("A file that is already there is never written over")
    func existing() throws {
        try withTemporaryFolder { path in
            let folder = try OpenFolder(path)
            try folder.write([1], to: "a.txt")
            let error = #expect(throws: FileError.self) { try folder.write([2], to: "a.txt") }
            #expect(
                error == FileError(path: "\(path)/a.txt", operation: .write, code: Errno.fileExists.rawValue)
            )
            #expect(try File.read("\(path)/a.txt") == [1])
        }
    }

    @Test("A file is replaced as a whole, in folders that are made for it, and nothing is left beside it")
    func replacing() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/eins/zwei/a.txt"
            try File.write([1], replacing: path)
            let first = try #require(FileStatus(of: path))
            try File.write([2], replacing: path)
            #expect(try File.read(path) == [2])
            #expect(FileStatus(of: path)?.identity != first.identity)
            #expect(FileStatus(of: path)?.permissions == 0o600)
            #expect(try FileTree.names(in: "\(folder)/eins/zwei") == ["a.txt"])
            #expect(throws: FileError.self) { try File.write([3], replacing: "\(path)/b.txt") }
            #expect(throws: FileError.self) { try File.write([3], replacing: "\(folder)/eins") }
            #expect(try FileTree.names(in: folder) == ["eins"])
        }
    }

    @Test("A file that is not there is named together with the reason")
    func missing() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/fehlt.txt"
            let error = #expect(throws: FileError.self) { try File.read(path) }
            #expect(error == FileError(path: path, operation: .read, code: Errno.noSuchFileOrDirectory.rawValue))
            #expect(error.map { "\($0)" } == "cannot read \(path): No such file or directory")
        }
    }

    @Test("A folder is no file, neither to read nor to write")
    func folderAsFile() throws {
        try withTemporaryFolder { folder in
            let reading = #expect(throws: FileError.self) { try File.read(folder) }
            #expect(reading == FileError(path: folder, operation: .read, code: Errno.isDirectory.rawValue))
            try Folder.create("\(folder)/a")
            let writing = #expect(throws: FileError.self) { try OpenFolder(folder).write([1], to: "a") }
            #expect(writing == FileError(path: "\(folder)/a", operation: .write, code: Errno.fileExists.rawValue))
        }
    }

    @Test("Writing into a folder that is not there creates none")
    func writeIntoNothing() throws {
        try withTemporaryFolder { folder in
            let error = #expect(throws: FileError.self) { try OpenFolder(folder).write([1], to: "fehlt/a.txt") }
            let code = Errno.noSuchFileOrDirectory.rawValue
            #expect(error == FileError(path: "\(folder)/fehlt/a.txt", operation: .write, code: code))
            #expect(FileTree.kind(of: "\(folder)/fehlt") == nil)
        }
    }
}
