import FileAccess
import Testing

@Suite("Hashes of several values")
struct HashedValuesTests {
    private func hash(_ add: (inout HashedValues) -> Void) -> ContentHash {
        var values = HashedValues()
        add(&values)
        return values.hash
    }

    @Test("Where a text ends counts, and in which order values come")
    func boundaries() {
        let texts = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["c", "ab"], []]
        let hashes = texts.map { texts in
            hash { values in
                for text in texts { values.add(text) }
            }
        }
        #expect(Set(hashes).count == texts.count)
    }

    @Test("Numbers and hashes count with all their bits")
    func numbers() {
        let numbers = [0, 1, -1, 1 << 40, Int.max, Int.min]
        #expect(Set(numbers.map { number in hash { $0.add(number) } }).count == numbers.count)
        let hashes = [0, 1, 1 << 63, UInt64.max].map(ContentHash.init)
        #expect(Set(hashes.map { other in hash { $0.add(other) } }).count == hashes.count)
    }

    @Test("Named values count with their names, in whatever order they come")
    func named() {
        func hash(_ values: [String: Int], _ more: [String: Int] = [:]) -> ContentHash {
            self.hash { hashed in
                for values in [values, more] { hashed.add(values) { $1.add($0) } }
            }
        }
        #expect(hash(["a": 1, "b": 2]) == hash(["b": 2, "a": 1]))
        let hashes = [
            hash(["a": 1, "b": 2]), hash(["a": 2, "b": 1]), hash(["a": 1], ["b": 2]), hash(["a": 1]), hash([:]),
        ]
        #expect(Set(hashes).count == hashes.count)
    }
}
