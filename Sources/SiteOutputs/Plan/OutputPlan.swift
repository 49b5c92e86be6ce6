package import ChapterModel
package import Diagnostics

/// Every file of the site, each address once.
package struct OutputPlan: Sendable {
    /// Ordered by address.
    package private(set) var files: [OutputFile]
    /// Where each of them stood among the outputs.
    private let order: [Int]
    /// How many outputs each kind has.
    let counts: [Int]

    /// Refuses two outputs for one address: file systems that fold case or normalise names would mix them.
    ///
    /// - Parameters:
    ///   - kinds: the outputs of each kind.
    ///   - last: an earlier plan, whose order is taken over if all addresses are the same.
    package init(_ kinds: [[OutputFile]], after last: OutputPlan? = nil) throws(CollidingOutputs) {
        let outputs = Array(kinds.joined())
        counts = kinds.map(\.count)
        if let last, last.hasAddresses(of: outputs) {
            order = last.order
            files = last.order.map { outputs[$0] }
            return
        }
        let addresses = AddressOrder(outputs.lazy.map { $0.path })
        if addresses.areSurelyDistinct {
            order = addresses.positions
        } else {
            let problems = Self.collisions(among: outputs)
            guard problems.isEmpty else { throw CollidingOutputs(diagnostics: problems) }
            // Positions are moved faster than what they stand for.
            order = outputs.indices.sorted { outputs[$0].path < outputs[$1].path }
        }
        files = order.map { outputs[$0] }
    }

    private static func collisions(among outputs: [OutputFile]) -> [Diagnostic] {
        var owners: [String: Int] = Dictionary(minimumCapacity: outputs.count)
        return outputs.indices.compactMap { index in
            owners.updateValue(index, forKey: key(of: outputs[index].path)).map { other in
                collision(of: outputs[index], with: outputs[other])
            }
        }
    }

    /// - Parameter replace: gets each file, and where it stands when the outputs of all kinds stand in a row.
    mutating func replaceFiles(_ replace: (OutputFile, Int) -> OutputFile) {
        files = zip(files, order).map(replace)
    }

    private func hasAddresses(of outputs: [OutputFile]) -> Bool {
        outputs.count == files.count && zip(order, files).allSatisfy { outputs[$0].path == $1.path }
    }

    /// Whether a browser that asks for `address` gets one of the files.
    package func serves(_ address: SitePath) -> Bool {
        file(at: address.text) != nil || file(at: address.text + "/") != nil
    }

    /// The file with exactly this address.
    package func file(at address: String) -> OutputFile? {
        var candidates = files.indices
        while !candidates.isEmpty {
            let middle = candidates.lowerBound + candidates.count / 2
            let found = files[middle].path.text
            if found == address { return files[middle] }
            candidates = found < address ? middle + 1..<candidates.upperBound : candidates.lowerBound..<middle
        }
        return nil
    }

    /// The address of a page that is closest to a mistyped one.
    package func nearestPage(to address: SitePath) -> String? {
        nearestName(to: address.text, in: files.lazy.map(\.path).filter(\.isPage).map(\.text))
    }

    private static func key(of path: SitePath) -> String {
        let file = path.outputFile
        return file.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? file : file.lowercased()
    }

    private static func collision(of output: OutputFile, with other: OutputFile) -> Diagnostic {
        Diagnostic(
            problem: .duplicateOutput(
                path: output.path.text,
                other: SourceLocation(file: other.source, line: 1, column: 1)
            ),
            location: SourceLocation(file: output.source, line: 1, column: 1)
        )
    }
}

/// Two files of content want the same address.
package struct CollidingOutputs: Error {
    package let diagnostics: [Diagnostic]
}
