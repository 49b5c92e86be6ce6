import Synchronization

/// Numbered portions of work, divided so that each worker has neighbours: these use the same objects, which slow cores
/// down that take turns with them.
///
/// A worker that is done with its share takes over half of what is left of the largest.
final class WorkShares: Sendable {
    private let left: Mutex<[Range<Int>]>

    init(of portions: Int, among workers: Int) {
        left = Mutex((0..<workers).map { portions * $0 / workers..<portions * ($0 + 1) / workers })
    }

    /// The next portion for a worker; nil once all are taken.
    func next(for worker: Int) -> Int? {
        left.withLock { left in
            if left[worker].isEmpty, let largest = left.indices.max(by: { left[$0].count < left[$1].count }) {
                let share = left[largest]
                let middle = share.lowerBound + share.count / 2
                left[largest] = share.lowerBound..<middle
                left[worker] = middle..<share.upperBound
            }
            return left[worker].popFirst()
        }
    }
}
