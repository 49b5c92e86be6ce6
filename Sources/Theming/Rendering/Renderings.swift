import Synchronization

/// What templates have made of a view so far, for all pages that show it.
@usableFromInline
package final class Renderings: Sendable {
    private struct Known {
        /// The unit that there mostly is, and its text.
        var unit: UnitIdentity?
        var text: [UInt8] = []
        /// Few: a theme shows the views of one kind in one way or two.
        var others: [(unit: UnitIdentity, text: [UInt8])] = []
    }

    private let known = Mutex(Known())

    package init() {}

    /// Returns false where the unit has not shown the view yet.
    func show(_ unit: UnitIdentity, on page: inout PageText) -> Bool {
        // Copied under the lock: pages that render at the same time would else wait for each other's reference counts.
        known.withLock { known in
            if known.unit == unit {
                page.append(html: known.text)
                return true
            }
            guard let other = known.others.first(where: { $0.unit == unit }) else { return false }
            page.append(html: other.text)
            return true
        }
    }

    func keep(_ text: [UInt8], of unit: UnitIdentity) {
        known.withLock { known in
            if known.unit == nil {
                (known.unit, known.text) = (unit, text)
            } else if known.unit != unit, !known.others.contains(where: { $0.unit == unit }) {
                known.others.append((unit, text))
            }
        }
    }
}
