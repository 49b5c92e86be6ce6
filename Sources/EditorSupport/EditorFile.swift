/// A file for an editor: its path from the network's folder, and its bytes.
package struct EditorFile: Equatable, Sendable {
    package let path: String
    package let bytes: [UInt8]
}
