/// Values one after the other, to be told from others by one hash: it differs where a value does, or their order.
package struct HashedValues: Sendable {
    private var bytes: [UInt8] = []

    package init() {}

    package var hash: ContentHash { ContentHash(of: bytes) }

    package mutating func add(_ number: Int) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func add(_ hash: ContentHash) {
        withUnsafeBytes(of: hash.number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func add(_ text: String) {
        add(text.utf8.count)
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil { bytes += text.utf8 }
    }

    /// Values by their names, whatever order they come in.
    ///
    /// - Parameter add: adds one of the values.
    package mutating func add<Value>(_ values: [String: Value], _ add: (Value, inout HashedValues) -> Void) {
        self.add(values.count)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            self.add(name)
            add(value, &self)
        }
    }
}
