/// Bytes that are written one piece after the other, into memory that is lent for them as long as they fit: an array is
/// asked with every piece whether it is shared and has room.
struct WrittenBytes: ~Copyable {
    private var memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0
    /// False for memory that was lent.
    private var ownsMemory = false

    /// What `write` writes and hands back.
    ///
    /// - Parameter size: what is expected, in bytes; a guess that is too small only costs time.
    static func bytes(expecting size: Int, _ write: (consuming WrittenBytes) -> WrittenBytes) -> [UInt8] {
        var longer: [UInt8]?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { memory, count in
            let written = write(WrittenBytes(in: UnsafeMutableRawBufferPointer(memory)))
            if written.ownsMemory {
                longer = Array(written.memory[..<written.count])
            } else {
                count = written.count
            }
        }
        return longer ?? bytes
    }

    private init(in memory: UnsafeMutableRawBufferPointer) {
        self.memory = memory
    }

    deinit {
        if ownsMemory { memory.deallocate() }
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        if memory.count - count < piece.count { grow(by: piece.count) }
        guard let source = piece.baseAddress, let target = memory.baseAddress else { return }
        (target + count).copyMemory(from: source, byteCount: piece.count)
        count += piece.count
    }

    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append($0) }
    }

    mutating func append(_ byte: UInt8) {
        if memory.count == count { grow(by: 1) }
        memory[count] = byte
        count += 1
    }

    /// - Parameter write: puts its bytes at the beginning of the memory, which is `room` long or longer; returns how many.
    @inline(__always)
    mutating func append(room: Int, _ write: (UnsafeMutableRawBufferPointer) -> Int) {
        if memory.count - count < room { grow(by: room) }
        count += write(UnsafeMutableRawBufferPointer(rebasing: memory[count...]))
    }

    @inline(never)
    private mutating func grow(by room: Int) {
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: count + max(room, count, 256),
            alignment: MemoryLayout<UInt64>.alignment
        )
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
        if ownsMemory { memory.deallocate() }
        (memory, ownsMemory) = (larger, true)
    }

    func ends(with first: UInt8, _ second: UInt8) -> Bool {
        count >= 2 && memory[count - 2] == first && memory[count - 1] == second
    }
}

extension String {
    /// As `withUTF8(_:)`, without a copy of texts that are in UTF-8 already.
    func withContiguousUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if utf8.withContiguousStorageIfAvailable(body) != nil { return }
        var text = self
        text.withUTF8(body)
    }
}
