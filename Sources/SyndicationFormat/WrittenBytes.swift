/// Bytes that are written one piece after the other.
///
/// The memory has its length before anything is in it: appending to an array costs more than the short pieces themselves.
struct WrittenBytes: Sendable {
    /// Zeros behind ``count``.
    private var memory: [UInt8]
    private(set) var count = 0

    /// - Parameter capacity: the expected size; a guess that is too small only costs time.
    init(reservingCapacity capacity: Int) {
        memory = [UInt8](repeating: 0, count: capacity)
    }

    var bytes: [UInt8] { Array(memory[..<count]) }

    consuming func finish() -> [UInt8] {
        memory.removeLast(memory.count - count)
        return memory
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        append(room: piece.count) { room in
            room.copyMemory(from: UnsafeRawBufferPointer(piece))
            return piece.count
        }
    }

    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append($0) }
    }

    mutating func append(_ byte: UInt8) {
        append(room: 1) { room in
            room[0] = byte
            return 1
        }
    }

    /// - Parameter write: puts its bytes at the beginning of the memory, which is `room` long or longer; returns how many.
    @inline(__always)
    mutating func append(room: Int, _ write: (UnsafeMutableRawBufferPointer) -> Int) {
        let start = count
        if memory.count - start < room { grow(by: room) }
        count += memory.withUnsafeMutableBytes { write(UnsafeMutableRawBufferPointer(rebasing: $0[start...])) }
    }

    @inline(never)
    private mutating func grow(by room: Int) {
        memory += repeatElement(0, count: max(room, memory.count, 256))
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
