import Synchronization

/// What templates have made of a view so far, for all pages that show it.
@usableFromInline
package final class Renderings: Sendable {
    /// Few: a theme shows the views of one kind in one way or two.
    private let known = Mutex<[(unit: UnitIdentity, text: [UInt8])]>([])

    package init() {}

    /// Returns false where the unit has not shown the view yet.
    func show(_ unit: UnitIdentity, on page: inout PageInProgress) -> Bool {
        // Copied under the lock: pages that render at the same time would else wait for each other's reference counts.
        known.withLock { known in
            for index in known.indices where known[index].unit === unit {
                page.output += known[index].text
                return true
            }
            return false
        }
    }

    func keep(_ text: ArraySlice<UInt8>, of unit: UnitIdentity) {
        let text = Array(text)
        known.withLock { known in
            if !known.contains(where: { $0.unit === unit }) { known.append((unit, text)) }
        }
    }
}
