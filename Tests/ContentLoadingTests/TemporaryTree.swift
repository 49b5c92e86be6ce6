import FileAccess
import Foundation

@testable import ContentLoading

/// A content tree of a test, in a folder of its own that is gone afterwards.
struct TemporaryTree: ~Copyable {
    /// What every tree needs that is to be read without errors.
    static let network: [String: String] = [
        "site.yml": "title: Testnetz\nurl: https://some.example/\ntimeZone: Europe/Berlin\n",
        "koeln/chapter.md": "---\nname: Köln\ncity: Köln\n---\n",
    ]

    let folder: String

    init(_ files: [String: [UInt8]]) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "stammtisch-\(UUID().uuidString)")
        folder = root.path
        for (path, bytes) in files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
    }

    /// The network with more texts.
    init(adding files: [String: String]) throws {
        try self.init(Self.network.merging(files) { $1 }.mapValues { Array($0.utf8) })
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func read(visibility: Visibility = Visibility(today: ContentTree.today)) async throws -> ContentTree {
        try await ContentTree.read(folder, visibility: visibility)
    }
}
