import Foundation
import Testing

@testable import ContentLoading

@Suite("Work on all cores")
struct ConcurrentMapTests {
    @Test("Results keep the order of what they were made of", arguments: [1, 7, 64, 1_000, 2_000])
    func order(portion: Int) async throws {
        let numbers = Array(0..<1_000)
        let doubled = try await numbers.concurrentMap(portion: portion) { number in
            // The first portion is late.
            if number == 0 { Thread.sleep(forTimeInterval: 0.05) }
            return number * 2
        }
        #expect(doubled == numbers.map { $0 * 2 })
    }

    @Test("A portion may have any number of results")
    func portions() async throws {
        let others = try await Array(1...10).concurrentPortions(of: 3) { $0.filter { !$0.isMultiple(of: 3) } }
        #expect(others == [1, 2, 4, 5, 7, 8, 10])
        #expect(try await [Int]().concurrentMap { $0 }.isEmpty)
    }

    @Test("What a core takes along from one portion to the next is nobody else's")
    func takingAlong() async throws {
        let steps = try await Array(1...1_000).concurrentPortions(of: 10, from: 0) { portion, last in
            defer { last = portion.last ?? 0 }
            return [(first: portion.first ?? 0, after: last)]
        }
        #expect(steps.map(\.first) == Array(stride(from: 1, to: 1_000, by: 10)))
        let taken = steps.map(\.after).filter { $0 > 0 }
        #expect(steps.count - taken.count <= ProcessInfo.processInfo.activeProcessorCount)
        #expect(Set(taken).count == taken.count)
    }
}
