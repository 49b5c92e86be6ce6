import Foundation
import Testing

@testable import FileAccess

@Suite("Locks")
struct FileLockTests {
    @Test("Who comes second learns which process holds the lock, and gets it afterwards")
    func second() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/lock"
            let first = try FileLock.take(path)
            #expect(throws: FileLock.Held(process: getpid())) { try FileLock.take(path) }
            try first.release()
            #expect(FileTree.kind(of: path) == nil)
            let second = try FileLock.take(path)
            try second.release()
            #expect(FileTree.kind(of: path) == nil)
        }
    }

    @Test("A file left by a process that was killed holds nobody up")
    func leftover() throws {
        try withTemporaryFolder { folder in
            try OpenFolder(folder).write(Array("1\n".utf8), to: "lock")
            let lock = try FileLock.take("\(folder)/lock")
            #expect(try File.read("\(folder)/lock") == Array("\(getpid())\n".utf8))
            try lock.release()
        }
    }

    @Test("A symbolic link is not followed to a lock elsewhere")
    func symbolicLink() throws {
        try withTemporaryFolder { folder in
            let path = "\(folder)/lock"
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(folder)/ziel")
            let error = #expect(throws: FileError.self) { try FileLock.take(path) }
            #expect(error?.operation == .lock && FileTree.kind(of: "\(folder)/ziel") == nil)
        }
    }
}
