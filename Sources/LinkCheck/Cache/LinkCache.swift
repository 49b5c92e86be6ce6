import Foundation

/// Answers of earlier checks, so that servers are not asked again and again. Times are seconds since 1970.
package struct LinkCache: Equatable, Sendable {
    private struct Entry: Equatable, Codable {
        let answer: LinkAnswer
        let asked: Int

        /// How many seconds the answer counts for: who mends a link wants to see soon that it is mended.
        private var life: Int { answer.isGood ? 7 * 24 * 3600 : 3600 }

        /// A time that lies in the future is none of ours.
        func counts(at now: Int) -> Bool { asked <= now && now - asked < life }
    }

    private struct Document: Codable {
        let version: Int
        let links: [String: Entry]
    }

    private static let version = 1

    private var entries: [String: Entry] = [:]

    package init() {}

    /// Nil for anything but a whole cache of this version.
    package init?(_ bytes: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
            document.version == Self.version
        else { return nil }
        entries = document.links
    }

    package func answer(to address: String, at now: Int) -> LinkAnswer? {
        entries[address].flatMap { $0.counts(at: now) ? $0.answer : nil }
    }

    /// Whether the address answered well within the last days.
    package func isGood(_ address: String, at now: Int) -> Bool { answer(to: address, at: now)?.isGood == true }

    package mutating func keep(_ answer: LinkAnswer, to address: String, at now: Int) {
        entries[address] = Entry(answer: answer, asked: now)
    }

    /// The cache as a file, without what counts no more.
    package func bytes(at now: Int) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        let document = Document(version: Self.version, links: entries.filter { $0.value.counts(at: now) })
        return Array(try encoder.encode(document)) + [UInt8(ascii: "\n")]
    }
}
