/// A file of words: `{"netz":[[],[0,-3,6]],"netzwerk":[[3],[]]}`, for each word the texts it is prominent in, and the others
/// that hold it.
///
/// Texts are named by their numbers: the first one as it is, each further one less the one before, and -n for n that
/// follow one another, so that 0, 1, 2, 3 and 9 are `[0,-3,6]`. `ver*` and `verk*` stand for all longer words that begin so.
struct SearchWordFile {
    private var words = WordNumbers(slotCount: 1024)
    /// By word.
    private var lists: [(prominent: NumberList, others: NumberList)] = []

    /// - Parameter start: the number of the first text of the sets; more than all numbers that were added before.
    mutating func add(_ word: UnsafeBufferPointer<UInt64>, prominent: TextSet, others: TextSet, from start: Int) {
        let number = words.number(of: word)
        if number == lists.count { lists.append((NumberList(), NumberList())) }
        for text in prominent { lists[number].prominent.append(start + text) }
        for text in others { lists[number].others.append(start + text) }
    }

    /// The words in the order of their bytes. They are letters and digits alone, so that nothing needs to be escaped.
    var json: [UInt8] {
        var json: [UInt8] = [UInt8(ascii: "{")]
        for number in words.sorted {
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            json.append(UInt8(ascii: "\""))
            words.withBytes(of: number) { json.append(contentsOf: $0) }
            json += "\":[".utf8
            json += lists[number].prominent.json
            json.append(UInt8(ascii: ","))
            json += lists[number].others.json
            json.append(UInt8(ascii: "]"))
        }
        json.append(UInt8(ascii: "}"))
        return json
    }
}

/// Ascending numbers as differences.
private struct NumberList {
    private var bytes: [UInt8] = [UInt8(ascii: "[")]
    private var last = 0
    /// How many of the last numbers follow one another and are not in ``bytes`` yet.
    private var run = 0

    @inline(__always)
    mutating func append(_ number: Int) {
        if number == last + 1, bytes.count > 1 {
            run += 1
        } else {
            Self.write(run, to: &bytes)
            bytes.appendElement(number - last)
            run = 0
        }
        last = number
    }

    private static func write(_ run: Int, to bytes: inout [UInt8]) {
        switch run {
        case 0: break
        case 1: bytes.appendElement(1)
        default: bytes.appendElement(-run)
        }
    }

    var json: [UInt8] {
        var json = bytes
        Self.write(run, to: &json)
        json.append(UInt8(ascii: "]"))
        return json
    }
}

extension [UInt8] {
    fileprivate mutating func appendElement(_ number: Int) {
        if last != UInt8(ascii: "[") { append(UInt8(ascii: ",")) }
        append(contentsOf: String(number).utf8)
    }
}
