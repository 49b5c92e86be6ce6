import ChapterModel
import Theming

/// The chapters' accent colours as a stylesheet, because the theme's security policy forbids inline styles.
///
/// Each chapter's rule sets `--accent` below `[data-chapter="…"]`. A colour that could not be read on the backgrounds is
/// darkened for the light scheme and lightened for the dark one.
struct AccentStylesheet: Sendable {
    let path: SitePath
    let css: [UInt8]

    /// What the default theme puts behind text in the accent colour, from the ground it is hardest to read on, to the
    /// colour of text on it.
    static let lightBackgrounds = ["#f4ecdd", "#fbf6ec", "#fffdf8"].compactMap(AccentColor.init(hex:))
    static let darkBackgrounds = ["#2b2420", "#241e1a", "#1b1613"].compactMap(AccentColor.init(hex:))

    init(of chapters: [Chapter], in addresses: SiteAddresses) {
        css = Array(Self.stylesheet(for: chapters).utf8)
        path = addresses.assets.file(Fingerprint.name("akzente.css", of: css))
    }

    private static func stylesheet(for chapters: [Chapter]) -> String {
        let accents = chapters.compactMap { chapter in
            chapter.accent.flatMap(AccentColor.init(hex:)).map { (chapter.slug, $0) }
        }
        let light = accents.map { slug, color in
            rule(slug, color.legible(on: lightBackgrounds, towards: .black))
        }
        let dark = accents.map { slug, color in
            "  " + rule(slug, color.legible(on: darkBackgrounds, towards: .white))
        }
        guard !accents.isEmpty else { return "" }
        return light.joined() + "@media (prefers-color-scheme: dark) {\n" + dark.joined() + "}\n"
    }

    private static func rule(_ slug: Slug, _ color: AccentColor) -> String {
        "[data-chapter=\"\(slug)\"] { --accent: \(color.hex); }\n"
    }
}
