/// The templates of a theme as rendering follows them: every name is a position, every inclusion a unit's number.
struct TemplateProgram: Sendable {
    /// A template or replaced block in one scope.
    struct Unit: Sendable {
        var steps: Range<Int> = 0..<0
        /// How many slots its steps need.
        var slots = 0
        /// Whether it sees the innermost context only.
        var isSelfContained = false
    }

    /// Tells it from all other programs: drawn from so many numbers that none comes twice.
    let number = UInt64.random(in: .min ... .max)
    var steps: [Step] = []
    var units: [Unit] = []
    var literals: [UInt8] = []
    /// Those of the fields of all views that templates look into, which paths name by their positions here: so a path
    /// leads to views of one type only.
    var readers: [FieldReader] = []
    /// Those whose contexts inclusions pass on.
    var slots: [Int32] = []
    /// Where the readers of each view begin.
    var knownReaders: [ObjectIdentifier: Int] = [:]
    /// Where each of the ``literals`` is, by a hash of its bytes.
    var knownLiterals: [Int: Range<Int>] = [:]
    /// Where each list of ``slots`` is.
    var knownSlots: [Range<Int>] = []

    /// UTF-8 text.
    func render(_ view: ShownView, as unit: Int) -> [UInt8] {
        withUnsafeParts { PageInProgress.bytes(showing: view, as: unit, of: $0) }
    }
}

/// Names a unit among those of all programs, for what is kept of it.
///
/// A number, as all pages that show a view would else count references to the same object.
struct UnitIdentity: Equatable, Sendable {
    let program: UInt64
    let unit: Int
}

// MARK: - Running

extension TemplateProgram {
    /// The program while pages render, which look up one of its parts at every step: without counting references.
    struct Parts {
        let number: UInt64
        let steps: UnsafeBufferPointer<Step>
        let units: UnsafeBufferPointer<Unit>
        let literals: UnsafeBufferPointer<UInt8>
        let readers: UnsafeBufferPointer<PlacedReader>
        let slots: UnsafeBufferPointer<Int32>

        func literal(_ bytes: Range<Int32>) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: literals[Range(bytes)])
        }
    }

    private func withUnsafeParts<Result>(_ body: (Parts) -> Result) -> Result {
        steps.withUnsafeBufferPointer { steps in
            units.withUnsafeBufferPointer { units in
                literals.withUnsafeBufferPointer { literals in
                    withUnsafeReaders { readers in
                        slots.withUnsafeBufferPointer { slots in
                            body(
                                Parts(
                                    number: number,
                                    steps: steps,
                                    units: units,
                                    literals: literals,
                                    readers: readers,
                                    slots: slots
                                )
                            )
                        }
                    }
                }
            }
        }
    }

    /// What holds nothing but a reader is laid out as one.
    private func withUnsafeReaders<Result>(_ body: (UnsafeBufferPointer<PlacedReader>) -> Result) -> Result {
        readers.withUnsafeBufferPointer { $0.withMemoryRebound(to: PlacedReader.self, body) }
    }
}
