import Testing

@testable import SiteOutputs

@Suite("Sorting")
struct SortKeyTests {
    @Test("Umlauts sort with their vowels and ß as ss (DIN 5007-1)")
    func umlauts() {
        let names = [
            "Zwickau", "Öhringen", "Oldenburg", "Äpfel", "Apfel", "Straße", "Strasse", "Strassburg", "Ulm",
            "Überlingen",
        ]
        #expect(
            names.sorted(byName: \.self) == [
                "Apfel", "Äpfel", "Öhringen", "Oldenburg", "Strassburg", "Strasse", "Straße", "Überlingen", "Ulm",
                "Zwickau",
            ]
        )
    }

    @Test("Case and signs do not count, numbers come first")
    func signs() {
        #expect(
            ["#SoMeK", "recht", "SEO", "Trends", "3D"].sorted(byName: \.self) == [
                "3D", "recht", "SEO", "#SoMeK", "Trends",
            ]
        )
    }

    @Test("Composed and decomposed letters sort alike, and the order is total")
    func normalization() {
        let names = ["Ko\u{308}ln", "K\u{F6}ln", "Kolm", "Kolp"]
        #expect(names.sorted(byName: \.self).map(\.utf8.count) == [4, 6, 5, 4])
        #expect(
            names.sorted(byName: \.self).map { Array($0.utf8) }
                == names.reversed().sorted(byName: \.self).map { Array($0.utf8) }
        )
    }
}
