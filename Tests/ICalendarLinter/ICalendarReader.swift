/// Reads iCalendar files strictly and without the writer's code, so that a mistake of the writer cannot hide here.
package struct ICalendarReader: Sendable {
    /// The components at the top: one VCALENDAR if all is well.
    package private(set) var components: [ICalendarComponent] = []
    /// Everything wrong with bytes, folds, syntax and nesting; each names its line.
    package private(set) var problems: [String]

    private var open: [ICalendarComponent] = []

    package init(_ bytes: [UInt8]) {
        let lines = PhysicalLines(bytes)
        problems = lines.problems
        for line in lines.unfolded { read(line) }
        for component in open { problems.append("line \(component.line): \(component.name) has no END") }
    }

    private mutating func read(_ line: PhysicalLines.Unfolded) {
        guard let colon = Self.firstIndex(of: UInt8(ascii: ":"), in: line.bytes[...]) else {
            problems.append("line \(line.number): no colon")
            return
        }
        checkFolds(of: line, valueStart: colon + 1)
        let property = Self.property(line, colon: colon)
        switch property.name {
        case "BEGIN":
            open.append(ICalendarComponent(name: property.rawValue, line: line.number))
        case "END":
            end(property)
        default:
            guard !open.isEmpty else {
                problems.append("line \(line.number): \(property.name) outside of a component")
                return
            }
            open[open.count - 1].properties.append(property)
        }
    }

    private mutating func end(_ property: ICalendarProperty) {
        guard let component = open.popLast(), component.name == property.rawValue else {
            problems.append("line \(property.line): END:\(property.rawValue) without its BEGIN")
            return
        }
        if open.isEmpty {
            components.append(component)
        } else {
            open[open.count - 1].components.append(component)
        }
    }

    private mutating func checkFolds(of line: PhysicalLines.Unfolded, valueStart: Int) {
        for fold in line.folds {
            let escape = fold < valueStart ? UInt8(ascii: "^") : UInt8(ascii: "\\")
            let escapes = line.bytes[..<fold].reversed().prefix { $0 == escape }.count
            if !escapes.isMultiple(of: 2) { problems.append("line \(line.number): folded inside an escape") }
        }
    }

    private static func property(_ line: PhysicalLines.Unfolded, colon: Int) -> ICalendarProperty {
        var fields: [ArraySlice<UInt8>] = []
        var rest = line.bytes[..<colon]
        while let semicolon = firstIndex(of: UInt8(ascii: ";"), in: rest) {
            fields.append(rest[..<semicolon])
            rest = rest[(semicolon + 1)...]
        }
        fields.append(rest)
        var parameters: [String: String] = [:]
        for field in fields.dropFirst() {
            let name = field.prefix { $0 != UInt8(ascii: "=") }
            let value = field.dropFirst(name.count + 1).filter { $0 != UInt8(ascii: "\"") }
            parameters[String(decoding: name, as: UTF8.self).uppercased()] = decodedParameter(value)
        }
        return ICalendarProperty(
            line: line.number,
            name: String(decoding: fields[0], as: UTF8.self).uppercased(),
            parameters: parameters,
            rawValue: String(decoding: line.bytes[(colon + 1)...], as: UTF8.self)
        )
    }

    private static func decodedParameter(_ value: [UInt8]) -> String {
        ICalendarProperty.decoded(value, escape: UInt8(ascii: "^")) { byte in
            switch byte {
            case UInt8(ascii: "n"): 0x0A
            case UInt8(ascii: "'"): UInt8(ascii: "\"")
            case UInt8(ascii: "^"): byte
            default: nil
            }
        }
    }

    /// The first such byte outside of quotes.
    private static func firstIndex(of byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == byte, !isQuoted { return index }
        }
        return nil
    }
}
