/// An output folder that is refused, because replacing it would destroy what is not ours.
package struct UnsafeOutput: Error, Equatable {
    package enum Reason: Equatable, Sendable {
        case noFolder
        case root
        case holdsInput(String)
        case holdsPlace(String)
        case foreignFiles(String)
        case damagedManifest
    }

    package let folder: String
    package let reason: Reason
}

extension UnsafeOutput: CustomStringConvertible {
    package var description: String {
        switch reason {
        case .noFolder: "the output `\(folder)` is not a folder: name another one with --output"
        case .root: "the output `\(folder)` is the root of the file system: name another one with --output"
        case .holdsInput(let input):
            "the output `\(folder)` and the input `\(input)` overlap: name another one with --output"
        case .holdsPlace(let place):
            "the output `\(folder)` is, or holds, the folder `\(place)` that you live or work in: name another one with --output"
        case .foreignFiles(let name):
            "the output `\(folder)` holds files that are not ours, such as `\(name)`: empty it, or name another one with --output"
        case .damagedManifest:
            "the list of our files in `\(folder)/\(OutputManifest.name)` cannot be read: empty the folder, or name another one with --output"
        }
    }
}

/// Another build is writing to the same folder.
package struct OutputInUse: Error, Equatable {
    package let folder: String
    /// Nil for a process that cannot be seen from here.
    package let process: Int32?
}

extension OutputInUse: CustomStringConvertible {
    package var description: String {
        let holder = process.map { "the process \($0)" } ?? "another process"
        return "\(holder) is writing to the output `\(folder)`: wait until it has ended, then build again"
    }
}
