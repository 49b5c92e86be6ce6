/// The folders on the way to one file after another, so that each is dealt with once where neighbours come in order.
struct FolderTrail {
    private var current: Substring = ""

    /// The folders of a file's path that the file before it did not lie in, outermost first.
    mutating func enter(_ path: String) -> [Substring] {
        guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return [] }
        let folder = path[..<end]
        guard !Self.lies(current, in: folder) else { return [] }
        var new: [Substring] = []
        var inner = folder
        while !Self.lies(current, in: inner) {
            new.append(inner)
            inner = path[..<(inner.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
            if inner.isEmpty { break }
        }
        current = folder
        return new.reversed()
    }

    private static func lies(_ folder: Substring, in other: Substring) -> Bool {
        guard folder.utf8.starts(with: other.utf8) else { return false }
        let rest = folder.utf8.dropFirst(other.utf8.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/")
    }
}
