/// The names that RFC 7986 §5.9 wants in COLOR: those of CSS3, here the ones that are far enough apart to choose from.
enum CSSColorName {
    private static let values: KeyValuePairs<String, (red: Int, green: Int, blue: Int)> = [
        "black": (0x00, 0x00, 0x00), "dimgray": (0x69, 0x69, 0x69), "silver": (0xC0, 0xC0, 0xC0),
        "maroon": (0x80, 0x00, 0x00), "crimson": (0xDC, 0x14, 0x3C), "red": (0xFF, 0x00, 0x00),
        "tomato": (0xFF, 0x63, 0x47), "orange": (0xFF, 0xA5, 0x00), "chocolate": (0xD2, 0x69, 0x1E),
        "saddlebrown": (0x8B, 0x45, 0x13), "gold": (0xFF, 0xD7, 0x00), "olive": (0x80, 0x80, 0x00),
        "yellowgreen": (0x9A, 0xCD, 0x32), "green": (0x00, 0x80, 0x00), "darkgreen": (0x00, 0x64, 0x00),
        "seagreen": (0x2E, 0x8B, 0x57), "teal": (0x00, 0x80, 0x80), "darkcyan": (0x00, 0x8B, 0x8B),
        "turquoise": (0x40, 0xE0, 0xD0), "skyblue": (0x87, 0xCE, 0xEB), "steelblue": (0x46, 0x82, 0xB4),
        "royalblue": (0x41, 0x69, 0xE1), "blue": (0x00, 0x00, 0xFF), "navy": (0x00, 0x00, 0x80),
        "indigo": (0x4B, 0x00, 0x82), "purple": (0x80, 0x00, 0x80), "mediumorchid": (0xBA, 0x55, 0xD3),
        "hotpink": (0xFF, 0x69, 0xB4), "palevioletred": (0xDB, 0x70, 0x93),
    ]

    /// The name closest to `#rrggbb` in RGB space; nil where `hex` is no such colour.
    static func nearest(to hex: String) -> String? {
        guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = Int(hex.dropFirst(), radix: 16) else { return nil }
        let (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
        func distance(_ other: (red: Int, green: Int, blue: Int)) -> Int {
            let differences = [red - other.red, green - other.green, blue - other.blue]
            return differences.reduce(0) { $0 + $1 * $1 }
        }
        return values.min { distance($0.value) < distance($1.value) }?.key
    }
}
