/// The folders on the way to one file after another, so that each is dealt with once where neighbours come in order.
struct FolderTrail {
    /// UTF-8 with a slash at the end; empty before the first folder.
    private var current: [UInt8] = []

    /// The folders of a file's path that the file before it did not lie in, outermost first.
    mutating func enter(_ path: String) -> [Substring] {
        var path = path
        let ends = path.withUTF8 { enter($0) }
        return ends.map { path[..<path.utf8.index(path.startIndex, offsetBy: $0)] }
    }

    /// Where the new folders' paths end.
    private mutating func enter(_ path: UnsafeBufferPointer<UInt8>) -> [Int] {
        let slash = UInt8(ascii: "/")
        guard let end = path.lastIndex(of: slash) else { return [] }
        let folder = path[...end]
        var known = 0
        while known < current.count, known < folder.count, current[known] == folder[known] { known += 1 }
        guard known < folder.count else { return [] }
        current.replaceSubrange(known..., with: folder[known...])
        var ends: [Int] = []
        for index in known..<folder.count where folder[index] == slash { ends.append(index) }
        return ends
    }
}
