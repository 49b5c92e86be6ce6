import Foundation

/// An sRGB colour, with the contrast WCAG 2.2 measures.
struct AccentColor: Hashable, Sendable {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    static let black = AccentColor(red: 0, green: 0, blue: 0)
    static let white = AccentColor(red: 255, green: 255, blue: 255)

    init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#c8102e`; nil for anything else.
    init?(hex: String) {
        guard hex.utf8.count == 7, hex.hasPrefix("#"), hex.dropFirst().allSatisfy(\.isHexDigit),
            let value = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        red = UInt8(truncatingIfNeeded: value >> 16)
        green = UInt8(truncatingIfNeeded: value >> 8)
        blue = UInt8(truncatingIfNeeded: value)
    }

    var hex: String {
        "#"
            + [red, green, blue].map { part in
                (part < 16 ? "0" : "") + String(part, radix: 16)
            }.joined()
    }

    /// 1…21, WCAG 2.2 "contrast ratio".
    func contrast(to other: AccentColor) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The colour moved towards `end` by no more than it takes to stand out from all of `backgrounds` by at least
    /// `ratio`; `end` itself where nothing less does.
    func legible(on backgrounds: [AccentColor], towards end: AccentColor, ratio: Double = 4.5) -> AccentColor {
        for step in 0...255 {
            let color = mixed(with: end, step: step)
            if backgrounds.allSatisfy({ color.contrast(to: $0) >= ratio }) { return color }
        }
        return end
    }

    /// White if it can be read on the colour, else black: one of the two always can, by at least 4.58.
    var lettering: AccentColor { contrast(to: .white) >= 4.5 ? .white : .black }

    /// WCAG 2.2 "relative luminance", 0…1.
    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ part: UInt8) -> Double { linearParts[Int(part)] }

    private static let linearParts: [Double] = (0...255).map { part in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    /// `step` 255ths of `other`.
    private func mixed(with other: AccentColor, step: Int) -> AccentColor {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8((Int(one) * (255 - step) + Int(two) * step + 127) / 255)
        }
        return AccentColor(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }
}
