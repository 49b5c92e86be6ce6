import Foundation
import Testing

@testable import SiteOutputs

@Suite("Accent colours")
struct AccentColorTests {
    /// A linear congruential generator (Knuth, MMIX), so that every run tries the same colours.
    private struct RandomColors {
        private var state: UInt64 = 2016

        mutating func next() -> AccentColor {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return AccentColor(
                red: UInt8(truncatingIfNeeded: state >> 56),
                green: UInt8(truncatingIfNeeded: state >> 48),
                blue: UInt8(truncatingIfNeeded: state >> 40)
            )
        }
    }

    @Test("1,000 colours come out legible on every background of their scheme")
    func legibility() {
        var random = RandomColors()
        for _ in 0..<1_000 {
            let color = random.next()
            let light = color.legible(on: AccentStylesheet.lightBackgrounds, towards: .black)
            let dark = color.legible(on: AccentStylesheet.darkBackgrounds, towards: .white)
            #expect(AccentStylesheet.lightBackgrounds.allSatisfy { light.contrast(to: $0) >= 4.5 }, "\(color.hex)")
            #expect(AccentStylesheet.darkBackgrounds.allSatisfy { dark.contrast(to: $0) >= 4.5 }, "\(color.hex)")
        }
    }

    @Test("Lettering on 1,000 colours is legible, and white where it can be")
    func lettering() {
        var random = RandomColors()
        for _ in 0..<1_000 {
            let color = random.next()
            #expect(color.contrast(to: color.lettering) >= 4.5, "\(color.hex)")
            #expect(color.lettering == .white || color.contrast(to: .white) < 4.5, "\(color.hex)")
        }
    }

    @Test("The backgrounds are those of the default theme", arguments: ["light", "dark"])
    func backgrounds(scheme: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../themes/default/static/style.css")
        let schemes = try String(contentsOf: file, encoding: .utf8).components(
            separatedBy: "(prefers-color-scheme: dark)"
        )
        let colors = ["--dip", "--paper", "--card"].compactMap { name in
            schemes[scheme == "light" ? 0 : 1].components(separatedBy: "\(name): ").dropFirst().first?.prefix(7)
        }
        let backgrounds = scheme == "light" ? AccentStylesheet.lightBackgrounds : AccentStylesheet.darkBackgrounds
        #expect(Set(colors.map(String.init)) == Set(backgrounds.map(\.hex)))
    }

    @Test("A legible colour stays as it is")
    func unchanged() throws {
        let color = try #require(AccentColor(hex: "#00629b"))
        #expect(color.legible(on: AccentStylesheet.lightBackgrounds, towards: .black).hex == "#00629b")
    }

    @Test("A correction is as small as it can be")
    func smallest() throws {
        let color = try #require(AccentColor(hex: "#ffcc00"))
        let corrected = color.legible(on: [.white], towards: .black)
        #expect(corrected.contrast(to: .white) < 4.6)
    }

    @Test("Contrast is that of WCAG 2.2: black on white 21, #767676 on white just enough")
    func contrast() throws {
        #expect(abs(AccentColor.black.contrast(to: .white) - 21) < 0.001)
        let gray = try #require(AccentColor(hex: "#767676"))
        let lighter = try #require(AccentColor(hex: "#777777"))
        #expect(gray.contrast(to: .white) >= 4.5)
        #expect(lighter.contrast(to: .white) < 4.5)
    }

    @Test(
        "Only six hex digits after # are a colour",
        arguments: ["c8102e", "#c8102", "#c8102e0", "#c8102g", "#+8102e", ""]
    )
    func malformed(text: String) {
        #expect(AccentColor(hex: text) == nil)
    }

    @Test("Hex digits are read and written")
    func hex() {
        #expect(AccentColor(hex: "#C8102E")?.hex == "#c8102e")
        #expect(AccentColor(red: 0, green: 9, blue: 255).hex == "#0009ff")
    }
}
