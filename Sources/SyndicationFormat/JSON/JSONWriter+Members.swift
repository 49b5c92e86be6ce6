extension JSONWriter {
    /// Writes a member of an object; nothing if there is no value.
    public mutating func member(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        self.key(key)
        string(value)
    }

    /// Writes a member of an object that is a list; nothing if it is empty.
    public mutating func member(_ key: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        self.key(key)
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    /// Writes a member of an object.
    ///
    /// - Parameters:
    ///   - capacity: in bytes.
    ///   - write: puts at most as much into the buffer of ASCII without characters that JSON escapes, and returns how much.
    public mutating func member(
        _ key: StaticString,
        capacity: Int,
        plain write: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) {
        self.key(key)
        plain(capacity: capacity, write)
    }
}
