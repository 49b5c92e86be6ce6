import FileAccess
import Foundation
import Testing

@Suite("Files replaced in one step")
struct FileReplacingTests {
    private let old = Array("alt".utf8)
    private let new = Array("neu".utf8)

    @Test("The new bytes take the place and the permissions of the old ones, and nothing is left behind")
    func replaces() throws {
        try withTemporaryFolder { folder in
            try Data(old).write(to: URL(filePath: "\(folder)/a.md"))
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/a.md")
            #expect(try File.replace("\(folder)/a.md", holding: old, with: new))
            #expect(try File.read("\(folder)/a.md") == new)
            #expect(FileStatus(of: "\(folder)/a.md")?.permissions == 0o640)
            #expect(try FileTree.names(in: folder) == ["a.md"])
        }
    }

    @Test("What holds something else by now is left alone")
    func changed() throws {
        try withTemporaryFolder { folder in
            try Data("anders".utf8).write(to: URL(filePath: "\(folder)/a.md"))
            #expect(try !File.replace("\(folder)/a.md", holding: old, with: new))
            #expect(try File.read("\(folder)/a.md") == Array("anders".utf8))
            #expect(try FileTree.names(in: folder) == ["a.md"])
        }
    }

    @Test("Neither a link nor a folder nor nothing is replaced")
    func noFile() throws {
        try withTemporaryFolder { folder in
            try Data(old).write(to: URL(filePath: "\(folder)/a.md"))
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/link.md", withDestinationPath: "a.md")
            #expect(try !File.replace("\(folder)/link.md", holding: old, with: new))
            #expect(try !File.replace(folder, holding: old, with: new))
            #expect(try !File.replace("\(folder)/fehlt.md", holding: [], with: new))
            #expect(try File.read("\(folder)/a.md") == old)
        }
    }

    @Test("Where there is no room for a draft beside the file, it stays as it is")
    func noDraft() throws {
        try withTemporaryFolder { folder in
            try Data(old).write(to: URL(filePath: "\(folder)/a.md"))
            try Data().write(to: URL(filePath: "\(folder)/.a.md.new"))
            #expect(throws: FileError(path: "\(folder)/.a.md.new", operation: .create, code: EEXIST)) {
                try File.replace("\(folder)/a.md", holding: old, with: new)
            }
            #expect(try File.read("\(folder)/a.md") == old)
        }
    }
}
