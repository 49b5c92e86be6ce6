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

extension UnsafeOutput {
    /// The list of our files in the folder.
    package var manifest: String { "\(folder)/\(OutputManifest.name)" }
}

/// Another build is writing to the same folder.
package struct OutputInUse: Error, Equatable {
    package let folder: String
    /// Nil for a process that cannot be seen from here.
    package let process: Int32?
}
