import FileAccess

/// Reads the lines of a manifest, `0123456789abcdef fedcba9876543210 4711 koeln/index.html` each.
///
/// Byte by byte, because a large site has tens of thousands and every build reads them before it can write.
struct ManifestReader {
    private typealias Field = Slice<UnsafeBufferPointer<UInt8>>

    private var rest: Field
    private let tellsInputs: Bool

    /// - Parameter tellsInputs: false for lines without the second field.
    init(_ lines: Slice<UnsafeBufferPointer<UInt8>>, tellsInputs: Bool) {
        rest = lines
        self.tellsInputs = tellsInputs
    }

    /// Nil unless all lines are whole.
    consuming func entries() -> [OutputManifest.Entry]? {
        var entries: [OutputManifest.Entry] = []
        while !rest.isEmpty {
            guard let entry = next() else { return nil }
            entries.append(entry)
        }
        return entries
    }

    private mutating func next() -> OutputManifest.Entry? {
        guard let hash = field(endingWith: " ").flatMap(Self.hash) else { return nil }
        var inputs: ContentHash?
        if tellsInputs {
            guard let field = field(endingWith: " ") else { return nil }
            inputs = Self.hash(field)
            guard inputs != nil || field.count == 1 && field.first == OutputManifest.unknown else { return nil }
        }
        guard let size = field(endingWith: " ").flatMap(Self.size),
            let path = field(endingWith: "\n").flatMap(Self.path)
        else { return nil }
        return OutputManifest.Entry(path: path, size: size, hash: hash, inputs: inputs)
    }

    private mutating func field(endingWith separator: Unicode.Scalar) -> Field? {
        guard let end = rest.firstIndex(of: UInt8(ascii: separator)) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }

    private static func hash(_ field: Field) -> ContentHash? {
        guard field.count == 16 else { return nil }
        var number: UInt64 = 0
        for digit in field {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            number = number << 4 | UInt64(value)
        }
        return ContentHash(number: number)
    }

    private static func size(_ field: Field) -> Int? { Int(String(decoding: field, as: UTF8.self)) }

    /// Nil where it leads anywhere but down.
    private static func path(_ field: Field) -> String? {
        leadsDown(field) ? String(validating: field, as: UTF8.self) : nil
    }

    /// Whether no name in a path is empty, `.` or `..`.
    private static func leadsDown(_ path: Field) -> Bool {
        var rest = path
        while true {
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            if end - rest.startIndex < 3, rest[..<end].allSatisfy({ $0 == UInt8(ascii: ".") }) { return false }
            if end == rest.endIndex { return true }
            rest = rest[(end + 1)...]
        }
    }
}
