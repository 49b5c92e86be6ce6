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
        lists[number].prominent.append(prominent, from: start)
        lists[number].others.append(others, from: start)
    }

    /// The words in the order of their bytes. They are letters and digits alone, so that nothing needs to be escaped.
    var json: [UInt8] {
        var json: [UInt8] = [UInt8(ascii: "{")]
        for number in words.sorted {
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            json.append(UInt8(ascii: "\""))
            words.withBytes(of: number) { json.append(contentsOf: $0) }
            json += "\":[".utf8
            lists[number].prominent.append(to: &json)
            json.append(UInt8(ascii: ","))
            lists[number].others.append(to: &json)
            json.append(UInt8(ascii: "]"))
        }
        json.append(UInt8(ascii: "}"))
        return json
    }
}

/// Ascending numbers as differences.
private struct NumberList {
    /// A comma behind each element.
    private var elements: [UInt8] = []
    private var last = 0
    /// How many of the last numbers follow one another and are not in ``elements`` yet.
    private var run = 0

    /// - Parameter start: the number of the first text of the set.
    mutating func append(_ texts: TextSet, from start: Int) {
        var texts = texts
        while let range = texts.nextRange() { append(start + range.lowerBound...start + range.upperBound - 1) }
    }

    private mutating func append(_ numbers: ClosedRange<Int>) {
        if numbers.lowerBound == last + 1, !elements.isEmpty {
            run += numbers.count
        } else {
            Self.write(run, to: &elements)
            elements.appendElement(numbers.lowerBound - last)
            run = numbers.count - 1
        }
        last = numbers.upperBound
    }

    @inline(__always)
    private static func write(_ run: Int, to elements: inout [UInt8]) {
        switch run {
        case 0: break
        case 1: elements.appendElement(1)
        default: elements.appendElement(-run)
        }
    }

    func append(to json: inout [UInt8]) {
        json.append(UInt8(ascii: "["))
        json.append(contentsOf: elements)
        Self.write(run, to: &json)
        if json.last == UInt8(ascii: ",") { json.removeLast() }
        json.append(UInt8(ascii: "]"))
    }
}

extension [UInt8] {
    fileprivate mutating func appendElement(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        appendDigits(of: number.magnitude)
        append(UInt8(ascii: ","))
    }

    private mutating func appendDigits(of number: UInt) {
        if number > 9 { appendDigits(of: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
