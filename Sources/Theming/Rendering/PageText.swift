/// The text of a page while it is written: HTML in UTF-8.
///
/// It is written into memory that is lent to it, as long as it fits: an array is asked with every piece whether it is
/// shared and has room.
@usableFromInline
package struct PageText {
    /// What comes before the text in ``memory``, since there was no room for both.
    private var spilled: [UInt8] = []
    private let memory: UnsafeMutableBufferPointer<UInt8>
    /// How much of the memory is text, in bytes.
    private var filled = 0

    package init() {
        memory = UnsafeMutableBufferPointer(start: nil, count: 0)
    }

    /// - Parameter memory: valid as long as the text.
    init(in memory: UnsafeMutableBufferPointer<UInt8>) {
        self.memory = memory
    }

    /// What `write` writes.
    ///
    /// - Parameter size: in bytes; a longer text is copied once more.
    package static func bytes(expecting size: Int, _ write: (inout PageText) -> Void) -> [UInt8] {
        var longer: [UInt8]?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { memory, count in
            var text = PageText(in: memory)
            write(&text)
            if text.spilled.isEmpty { count = text.filled } else { longer = text.html }
        }
        return longer ?? bytes
    }

    /// In bytes.
    @usableFromInline var count: Int { spilled.count + filled }

    package var html: [UInt8] { bytes(from: 0) }

    /// - Parameter start: in bytes.
    func bytes(from start: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count - start)
        forEachPart(of: start..<count) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Drops what was written since there were `count` bytes.
    mutating func drop(from count: Int) {
        if count < spilled.count {
            spilled.removeLast(spilled.count - count)
            filled = 0
        } else {
            filled = count - spilled.count
        }
    }

    private func forEachPart(of range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if range.lowerBound < spilled.count {
            spilled[range.clamped(to: 0..<spilled.count)].withUnsafeBufferPointer(body)
        }
        if range.upperBound > spilled.count {
            let start = max(range.lowerBound - spilled.count, 0)
            body(UnsafeBufferPointer(rebasing: memory[start..<range.upperBound - spilled.count]))
        }
    }
}

// MARK: - Writing

extension PageText {
    /// Plain text, which is escaped.
    @usableFromInline
    package mutating func append(_ text: String) {
        // Lent: `withUTF8(_:)` asks for a copy to change, and counts a reference for it.
        if text.utf8.withContiguousStorageIfAvailable({ append(escaping: $0) }) == nil { append(copying: text) }
    }

    @inline(never)
    private mutating func append(copying text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
        if let target = memory.baseAddress, utf8.count <= memory.count - filled,
            HTMLText.copy(plain: utf8, to: target + filled)
        {
            filled += utf8.count
        } else {
            HTMLText.forEachPiece(of: utf8) { append(html: $0) }
        }
    }

    @usableFromInline
    package mutating func append(_ markup: Markup) {
        append(html: markup.utf8)
    }

    /// Text without any character that HTML gives a meaning.
    ///
    /// - Parameter write: puts at most `capacity` bytes of UTF-8 into the buffer, and returns how many.
    package mutating func appendPlain(capacity: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        if capacity <= memory.count - filled {
            filled += write(UnsafeMutableBufferPointer(rebasing: memory[filled..<filled + capacity]))
        } else {
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
                let count = write(buffer)
                append(html: UnsafeBufferPointer(rebasing: buffer[..<count]))
            }
        }
    }

    /// Text that is safe as it is.
    package mutating func append(html text: UnsafeBufferPointer<UInt8>) {
        guard text.count <= memory.count - filled else { return spill(before: text) }
        guard let source = text.baseAddress, let target = memory.baseAddress else { return }
        (target + filled).update(from: source, count: text.count)
        filled += text.count
    }

    package mutating func append(html text: [UInt8]) {
        text.withUnsafeBufferPointer { append(html: $0) }
    }

    /// A stretch of another text.
    mutating func append(_ range: Range<Int>, of other: borrowing PageText) {
        other.forEachPart(of: range) { append(html: $0) }
    }

    private mutating func spill(before text: UnsafeBufferPointer<UInt8>) {
        spilled += memory[..<filled]
        filled = 0
        if text.count <= memory.count { append(html: text) } else { spilled += text }
    }
}
