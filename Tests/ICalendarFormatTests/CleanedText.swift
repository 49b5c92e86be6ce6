/// What a text has to look like after it was written and read: one kind of line break and no control characters.
func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A where previous == "\r": break
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
        case 0x09, 0x20..<0x7F, 0xA0...0x10FFFF: result.append(scalar)
        default: break
        }
        previous = scalar
    }
    return String(result)
}
