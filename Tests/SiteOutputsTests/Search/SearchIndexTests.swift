import ChapterModel
import Foundation
import Testing

@testable import SiteOutputs

/// Reads the index as `search.js` does.
@Suite("The index of a search")
struct SearchIndexTests {
    /// The texts that hold a word, by number.
    private struct Entry: Decodable, Equatable {
        var prominent: [Int]
        var others: [Int]

        init(prominent: [Int] = [], others: [Int] = []) {
            (self.prominent, self.others) = (prominent, others)
        }

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            prominent = Self.numbers(try values.decode([Int].self))
            others = Self.numbers(try values.decode([Int].self))
        }

        private static func numbers(_ steps: [Int]) -> [Int] {
            steps.reduce(into: []) { numbers, step in
                let last = numbers.last ?? 0
                numbers += step < 0 ? Array(last + 1...last - step) : [last + step]
            }
        }
    }

    private struct Text: Decodable, Equatable {
        var title, href, text: String
        var about, lang: String?
    }

    private func index(of posts: [Post], pages: [Page] = []) throws -> SearchIndex {
        SearchIndex(of: SearchTexts(try SampleSite(posts: posts, pages: pages).parts()))
    }

    private func files(of index: SearchIndex) throws -> [[String: Entry]] {
        try (0..<index.wordFileCount).map {
            try JSONDecoder().decode([String: Entry].self, from: Data(index.words(inFile: $0)))
        }
    }

    private func texts(of index: SearchIndex) throws -> [Text] {
        try (0..<index.textFileCount).flatMap {
            try JSONDecoder().decode([Text].self, from: Data(index.texts(inFile: $0)))
        }
    }

    /// - Parameter number: of posts with higher ones the newer; 0 is of 23 October 2013.
    private func post(_ number: Int, title: String = "Abend", html: String = "") throws -> Post {
        let day = LocalDate(daysSince1970: 16_001 + number)
        return try SampleSite.post("abend-\(number)", published: "\(day)") { content in
            content.title = title
            content.body = Prose(html: Array(html.utf8), rootOffsets: [])
        }
    }

    private func page(title: String, summary: String = "") -> Page {
        Page(path: SitePath(page: "seite"), source: "seite.md", title: title, summary: summary, body: .empty)
    }

    @Test("A word leads to the texts that hold it, and first of all to those that are about it")
    func lookup() throws {
        let index = try index(of: [
            post(3, title: "Recht", html: "<p>Vom Urheberrecht und vom Recht am Bild</p>"),
            post(2, html: "<p>Recht viel</p>"), post(1, html: "<p>Nichts davon</p>"), post(0, html: "<p>Mit Recht</p>"),
        ])
        // The chapter comes before its posts.
        let words = try #require(try files(of: index).first)
        #expect(words["recht"] == Entry(prominent: [4], others: [1, 3]))
        #expect(words["nichts"] == Entry(others: [2]))
        #expect(words["koln"] == Entry(prominent: [0, 1, 2, 3, 4]))
        #expect(words["somek"] == Entry(prominent: [0, 1, 2, 3, 4]))
        #expect(words["am"] == Entry(others: [4]))
    }

    @Test("Three and four letters lead to all longer words that begin with them")
    func shortBeginnings() throws {
        let words = try #require(
            try files(
                of: index(of: [post(0, html: "Netz"), post(1, title: "Netzwerk", html: "Netze"), post(2, html: "net")])
            ).first
        )
        #expect(words["net*"] == Entry(prominent: [2], others: [1]))
        #expect(words["netz*"] == Entry(prominent: [2]))
        #expect(words["netz"] == Entry(others: [1]))
        #expect(words["net"] == Entry(others: [3]))
        #expect(words["am*"] == nil && words["net**"] == nil)
    }

    @Test("What is shown of a text says what, where and when")
    func shownTexts() throws {
        let evening = try SampleSite.post("rueckblick", event: try SampleSite.evening("2015-01-22")) { content in
            content.title = "\"Recht\" </p>"
            content.language = .english
            content.summary = String(repeating: "Sätze ", count: 40)
        }
        let index = try index(of: [evening], pages: [page(title: "Impressum", summary: "Wer wir sind")])
        let texts = try texts(of: index)
        #expect(
            texts == [
                Text(title: "Impressum", href: "/blog/seite/", text: "Wer wir sind"),
                Text(title: "#SoMeK", href: "/blog/koeln/", text: "", about: "Köln"),
                Text(
                    title: "\"Recht\" </p>",
                    href: "/blog/koeln/rueckblick/",
                    text: String(repeating: "Sätze ", count: 22) + "…",
                    about: "Köln, 22. Januar 2015",
                    lang: "en"
                ),
            ]
        )
    }

    @Test("A large index is cut into many files: all words of one long beginning in one, each text in its place")
    func manyFiles() throws {
        let posts = try (0..<300).map { try post($0, html: "<p>und Worte\($0) immer Zahl\($0 % 7)</p>") }
        let index = try index(of: posts.reversed())
        let files = try files(of: index)
        #expect(files.count == 8 && index.textFileCount == 19)
        let all = files.reduce(into: [:]) { all, file in
            all.merge(file) { first, _ in
                Issue.record("a word is in two files")
                return first
            }
        }
        for number in 0..<300 { #expect(all["worte\(number)"] == Entry(others: [number + 1])) }
        #expect(files.filter { $0.keys.contains { $0.hasPrefix("worte") } }.count == 1)
        #expect(all["zahl3"]?.others == (0..<300).filter { $0 % 7 == 3 }.map { $0 + 1 })
        #expect(all["und"]?.others == Array(1...300))
        #expect(all["wort*"]?.others == Array(1...300))
        #expect(try texts(of: index).map(\.href) == ["/blog/koeln/"] + (0..<300).map { "/blog/koeln/abend-\($0)/" })
    }

    @Test("A new post leaves the files alone in which nothing is told of it")
    func stability() throws {
        let posts = try (0..<100).map { try post($0, html: "Wort\($0)") }
        let before = try index(of: posts)
        let after = try index(of: posts + [post(100, html: "Xylophon")])
        #expect((0..<6).allSatisfy { before.texts(inFile: $0) == after.texts(inFile: $0) })
        #expect(before.texts(inFile: 6) != after.texts(inFile: 6))
        let (old, new) = (try files(of: before), try files(of: after))
        let changed = zip(old, new).flatMap { old, new in
            Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
        }
        #expect(
            changed.sorted() == [
                "abe*", "aben*", "abend", "kol*", "koln", "som*", "some*", "somek", "xyl*", "xylo*", "xylophon",
            ]
        )
    }

    @Test("All cores together make what one makes alone")
    func concurrency() async throws {
        let posts = try (0..<400).map { try post($0, html: "<p>Wort\($0 * 7919 % 1000) und mehr\($0 % 3)</p>") }
        let alone = try index(of: posts)
        let expected = (0..<alone.wordFileCount).map(alone.words(inFile:))
        let shared = try index(of: posts)
        let found = await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<shared.wordFileCount { group.addTask { (number, shared.words(inFile: number)) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(expected.indices.allSatisfy { found[$0] == expected[$0] })
    }
}
