/// Which of many pages a page links to: the first, the last, and two on either side of it.
struct PageWindow: Sendable {
    struct Entry: Hashable, Sendable {
        let number: Int
        /// Whether pages before it are left out.
        let followsGap: Bool
    }

    let pages: [Entry]

    /// Pages count from 1.
    init(_ current: Int, of count: Int) {
        let nearby = max(1, current - 2)...max(1, min(count, current + 2))
        let numbers = Set(nearby).union([1, max(1, count)]).sorted()
        pages = numbers.enumerated().map { index, number in
            Entry(number: number, followsGap: index > 0 && numbers[index - 1] != number - 1)
        }
    }
}
