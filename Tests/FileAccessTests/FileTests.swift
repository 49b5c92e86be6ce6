import Foundation
import SystemPackage
import Testing

@testable import FileAccess

@Suite("Files")
struct FileTests {
    @Test("What is written is read again, and a shorter text replaces all of a longer one")
    func roundTrip() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/a.txt"
            let long = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
            try File.write(long, to: path)
            #expect(try File.read(path) == long)
            try File.write([1, 2, 3], to: path)
            #expect(try File.read(path) == [1, 2, 3])
            try File.write([], to: path)
            #expect(try File.read(path).isEmpty)
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
            let writing = #expect(throws: FileError.self) { try File.write([1], to: folder) }
            #expect(writing == FileError(path: folder, operation: .write, code: Errno.isDirectory.rawValue))
        }
    }

    @Test("Writing into a folder that is not there creates none")
    func writeIntoNothing() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/fehlt/a.txt"
            let error = #expect(throws: FileError.self) { try File.write([1], to: path) }
            #expect(error == FileError(path: path, operation: .write, code: Errno.noSuchFileOrDirectory.rawValue))
            #expect(FileTree.kind(of: "\(folder)/fehlt") == nil)
        }
    }

    @Test(
        "A full disk is reported, not overlooked",
        .enabled(if: FileTree.kind(of: "/dev/full") != nil, "this system has no /dev/full")
    )
    func fullDisk() {
        let error = #expect(throws: FileError.self) { try File.write([1], to: "/dev/full") }
        #expect(error == FileError(path: "/dev/full", operation: .write, code: Errno.noSpace.rawValue))
    }
}
