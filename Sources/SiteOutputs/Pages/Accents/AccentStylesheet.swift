import ChapterModel
import Theming

/// The chapters' accent colours as a stylesheet, because the theme's security policy forbids inline styles.
///
/// Below `[data-chapter="…"]`, a chapter's rule sets `--sign`, the colour that its lead chose, for large areas; `--on-sign`,
/// the black or white of lettering on it; and `--accent` for text. An accent that could not be read on the backgrounds is
/// darkened for the light scheme and lightened for the dark one.
struct AccentStylesheet: Sendable {
    let path: SitePath
    let css: [UInt8]

    /// What the default theme puts behind text in the accent colour, from the ground it is hardest to read on, to the
    /// colour of text on it.
    static let lightBackgrounds = ["#eceeea", "#f7f8f5", "#ffffff"].compactMap(AccentColor.init(hex:))
    static let darkBackgrounds = ["#26302c", "#1d2623", "#141a18"].compactMap(AccentColor.init(hex:))

    init(of chapters: [Chapter], in addresses: SiteAddresses) {
        css = Array(Self.stylesheet(for: chapters).utf8)
        path = addresses.assets.file(Fingerprint.name("akzente.css", of: css))
    }

    private static func stylesheet(for chapters: [Chapter]) -> String {
        let accents = chapters.compactMap { chapter in
            chapter.accent.flatMap(AccentColor.init(hex:)).map { (chapter.slug, $0) }
        }
        let light = accents.map { slug, color in
            rule(slug, "\(accent(color, on: lightBackgrounds, towards: .black)) \(sign(color))")
        }
        let dark = accents.map { slug, color in
            "  " + rule(slug, accent(color, on: darkBackgrounds, towards: .white))
        }
        guard !accents.isEmpty else { return "" }
        return light.joined() + "@media (prefers-color-scheme: dark) {\n" + dark.joined() + "}\n"
    }

    private static func accent(_ color: AccentColor, on backgrounds: [AccentColor], towards end: AccentColor) -> String
    {
        "--accent: \(color.legible(on: backgrounds, towards: end).hex);"
    }

    private static func sign(_ color: AccentColor) -> String {
        "--sign: \(color.hex); --on-sign: \(color.lettering.hex);"
    }

    private static func rule(_ slug: Slug, _ declarations: String) -> String {
        "[data-chapter=\"\(slug)\"] { \(declarations) }\n"
    }
}
