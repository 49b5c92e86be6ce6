import FileAccess
package import SiteOutputs

extension OutputFile {
    /// The file's content, rendered or read.
    package func bytes() throws -> [UInt8] {
        switch content {
        case .rendered(let render): try render()
        case .copy(let source): try File.read(source)
        }
    }
}
