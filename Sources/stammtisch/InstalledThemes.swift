import FileAccess
import Foundation

/// Where the themes lie that came with the tool.
enum InstalledThemes {
    /// `share/stammtisch/themes` beside the `bin` that the tool is in, and `themes` of the source tree that it was built in.
    static var folders: [String] {
        guard let executable = Bundle.main.executablePath, let path = try? FileTree.absolutePath(of: executable) else {
            return []
        }
        let bin = URL(fileURLWithPath: path).deletingLastPathComponent()
        let share = bin.deletingLastPathComponent().appendingPathComponent("share/stammtisch/themes").path
        let source = path.range(of: "/.build/").map { "\(path[..<$0.lowerBound])/themes" }
        return [share, source].compactMap(\.self).filter { FileTree.kind(of: $0) != nil }
    }
}
