import FileAccess
import Foundation
import RandomTexts
import SiteBuild

/// A copy of a network with its theme, and an author who changes, breaks, renames, deletes and mends its files.
struct RandomEdits {
    let options: BuildOptions
    private let folder: TemporaryFolder
    /// What was there at first, relative to the folder.
    private let original: [String: Data]
    private var random: RandomText
    private var broken: Set<String> = []

    init(seed: UInt64) throws {
        folder = try TemporaryFolder()
        random = RandomText(seed: seed)
        let fixture = "\(GoldenSiteTests.fixtures)/\(["kleines-netz", "rhein-netz"][Int(seed) % 2])/content"
        try FileManager.default.copyItem(atPath: fixture, toPath: folder("content"))
        let theme = TestSite.repository.appendingPathComponent("themes/default").path
        try FileManager.default.copyItem(atPath: theme, toPath: folder("theme"))
        options = try TestSite.options(content: folder("content"), output: folder("output"), theme: folder("theme"))
        original = try TemporaryFolder.tree(folder.path)
    }

    /// Makes up to three edits, and names the files that they touched as a watch would.
    mutating func make() throws -> FileChanges {
        var changed: Set<String> = []
        // Mends what is broken before long: most sites of an author are right.
        if !broken.isEmpty, random.next(below: 3) > 0 {
            for name in broken { try restore(name, &changed) }
            broken = []
        }
        for _ in 0...random.next(below: 3) { try edit(&changed) }
        return FileChanges(changed)
    }

    private mutating func edit(_ changed: inout Set<String>) throws {
        let names = try TemporaryFolder.tree(folder.path).keys.sorted()
        let texts = names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") || $0.hasPrefix("theme/") }
        let pictures = names.filter { $0.hasPrefix("content/") && [".jpg", ".png", ".pdf"].contains($0.suffix(4)) }
        let name = texts[random.next(below: texts.count)]
        switch random.next(below: 11) {
        case 0, 1: try append("\n\nNoch ein Satz, \(random.next(below: 1000)).\n", to: name, &changed)
        case 2: try append("\n[weiter](\(texts[random.next(below: texts.count)]))\n", to: name, &changed)
        case 9, 10: try rename(texts, &changed)
        case 3: try replaceLine(of: name, &changed)
        case 4: try move(name, to: name.replacingOccurrences(of: ".md", with: "-neu.md"), &changed)
        case 5: try remove(name, &changed)
        case 6: try restore(Array(original.keys).sorted()[random.next(below: original.count)], &changed)
        case 7 where !pictures.isEmpty:
            let other = pictures[random.next(below: pictures.count)]
            try write(try read(other), to: pictures[random.next(below: pictures.count)], &changed)
        default:
            if let picture = pictures.first { try remove(picture, &changed) }
        }
    }

    /// Gives a post another title or summary.
    private mutating func rename(_ texts: [String], _ changed: inout Set<String>) throws {
        let posts = texts.filter { $0.hasPrefix("content/") && $0.contains("/2015-") && $0.hasSuffix(".md") }
        guard !posts.isEmpty else { return }
        let name = posts[random.next(below: posts.count)]
        let lines = String(decoding: try read(name), as: UTF8.self).components(separatedBy: "\n").map { line in
            line.hasPrefix("title:") ? "title: \"Titel <\(random.next(below: 1000))>\"" : line
        }
        try write(Data(lines.joined(separator: "\n").utf8), to: name, &changed)
    }

    private mutating func replaceLine(of name: String, _ changed: inout Set<String>) throws {
        var lines = String(decoding: try read(name), as: UTF8.self).components(separatedBy: "\n")
        let line = random.next(below: lines.count)
        lines[line] = ["draft: true", "title: Neu", "lang: en", "{{nichts}}", ""][random.next(below: 5)]
        try write(Data(lines.joined(separator: "\n").utf8), to: name, &changed)
    }

    private mutating func append(_ text: String, to name: String, _ changed: inout Set<String>) throws {
        try write(try read(name) + Data(text.utf8), to: name, &changed)
    }

    private mutating func move(_ name: String, to other: String, _ changed: inout Set<String>) throws {
        try write(try read(name), to: other, &changed)
        if name != other { try remove(name, &changed) }
    }

    private mutating func restore(_ name: String, _ changed: inout Set<String>) throws {
        guard let bytes = original[name] else { return try remove(name, &changed) }
        try write(bytes, to: name, &changed)
        broken.remove(name)
    }

    private mutating func remove(_ name: String, _ changed: inout Set<String>) throws {
        guard FileManager.default.fileExists(atPath: folder(name)) else { return }
        try FileManager.default.removeItem(atPath: folder(name))
        note(name, &changed)
    }

    private mutating func write(_ bytes: Data, to name: String, _ changed: inout Set<String>) throws {
        let url = URL(fileURLWithPath: folder(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
        note(name, &changed)
    }

    private mutating func note(_ name: String, _ changed: inout Set<String>) {
        changed.insert(folder(name))
        broken.insert(name)
    }

    private func read(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: folder(name))) }
}
