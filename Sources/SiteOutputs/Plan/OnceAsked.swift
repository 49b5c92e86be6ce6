import Synchronization

/// A value worked out when it is asked for, once.
final class OnceAsked<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// Works the value out now, unless somebody else is at it.
    func prepareUnlessTaken() {
        known.withLockIfAvailable { known in
            if known == nil { known = make() }
        }
    }

    var value: Value {
        known.withLock { known in
            if let known { return known }
            let value = make()
            known = value
            return value
        }
    }
}
