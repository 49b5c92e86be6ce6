/// The templates of a theme as rendering follows them: every name is a position, every inclusion a unit's number.
struct TemplateProgram: Sendable {
    /// A template or replaced block in one scope.
    struct Unit: Sendable {
        var steps: Range<Int> = 0..<0
        /// Whether it sees the innermost context only.
        var isSelfContained = false
        /// Names it among those of all programs.
        let identity = UnitIdentity()
    }

    var steps: [Step] = []
    var units: [Unit] = []
    var literals: [UInt8] = []
    /// Those of the fields of all views that templates look into, which paths name by their positions here: so a path
    /// leads to views of one type only.
    var readers: [FieldReader] = []
    /// Fields on the way to others, and contexts that inclusions pass on.
    var positions: [Int] = []
    /// Where the readers of each view begin.
    var knownReaders: [ObjectIdentifier: Int] = [:]
    /// Where each of the ``literals`` and lists of ``positions`` is.
    var knownLiterals: [[UInt8]: Range<Int>] = [:]
    var knownPositions: [[Int]: Range<Int>] = [:]

    /// UTF-8 text.
    func render(_ view: ShownView, as unit: Int) -> [UInt8] {
        PageInProgress.bytes(showing: view) { page in
            withUnsafeParts { $0.run(unit, on: &page) }
        }
    }
}

/// Names a unit for what is kept of it.
final class UnitIdentity: Sendable {}

// MARK: - Running

extension TemplateProgram {
    /// The program while pages render, which look up one of its parts at every step: without counting references.
    struct Parts {
        let steps: UnsafeBufferPointer<Step>
        let units: UnsafeBufferPointer<Unit>
        let readers: UnsafeBufferPointer<FieldReader>
        let literals: UnsafeBufferPointer<UInt8>
        let positions: UnsafeBufferPointer<Int>
    }

    private func withUnsafeParts(_ body: (Parts) -> Void) {
        steps.withUnsafeBufferPointer { steps in
            units.withUnsafeBufferPointer { units in
                readers.withUnsafeBufferPointer { readers in
                    literals.withUnsafeBufferPointer { literals in
                        positions.withUnsafeBufferPointer { positions in
                            body(
                                Parts(
                                    steps: steps,
                                    units: units,
                                    readers: readers,
                                    literals: literals,
                                    positions: positions
                                )
                            )
                        }
                    }
                }
            }
        }
    }
}
