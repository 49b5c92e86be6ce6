import Testing

@testable import ContentLoading

@Suite("Shares of work")
struct WorkSharesTests {
    @Test("Each worker gets neighbours")
    func neighbours() {
        let shares = WorkShares(of: 7, among: 2)
        #expect((0..<3).map { _ in shares.next(for: 0) } == [0, 1, 2])
        #expect((0..<4).map { _ in shares.next(for: 1) } == [3, 4, 5, 6])
        #expect(shares.next(for: 0) == nil)
        #expect(shares.next(for: 1) == nil)
    }

    @Test("Who is done takes over the latter half of the largest share left")
    func takingOver() {
        let shares = WorkShares(of: 24, among: 3)
        for portion in 0..<8 { #expect(shares.next(for: 0) == portion) }
        #expect(shares.next(for: 1) == 8)
        #expect((0..<4).map { _ in shares.next(for: 0) } == [20, 21, 22, 23])
        #expect(shares.next(for: 0) == 12)
        #expect((0..<4).map { _ in shares.next(for: 2) } == [16, 17, 18, 19])
    }

    @Test("Every portion is done once, whoever is slow", arguments: [1, 2, 5, 40], [0, 1, 2, 3, 100])
    func completeness(workers: Int, portions: Int) {
        let shares = WorkShares(of: portions, among: workers)
        var done: [Int] = []
        var idle = 0
        var turn = 0
        while idle < workers {
            // The first worker has many turns, the last but few.
            turn += 1
            for worker in 0..<workers where turn.isMultiple(of: worker + 1) {
                if let portion = shares.next(for: worker) { done.append(portion) } else { idle += 1 }
            }
        }
        #expect(done.sorted() == Array(0..<portions))
    }
}
