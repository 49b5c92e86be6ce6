/// The syntax of the values of those properties that published calendars have. Source: RFC 5545 §3.3.
enum ValueRules {
    static let repeatable: Set<String> = ["CATEGORIES", "CONTACT", "COMMENT", "RDATE", "NAME", "DESCRIPTION", "IMAGE"]

    static func problem(of property: ICalendarProperty) -> String? {
        switch property.name {
        case "DTSTART", "DTEND":
            isTime(property) ? nil : "\(property.name) `\(property.rawValue)` is no date or date-time"
        case "DTSTAMP", "LAST-MODIFIED", "CREATED":
            matches(property.rawValue, "ddddddddTddddddZ") ? nil : "\(property.name) is not in UTC"
        case "SEQUENCE":
            Int(property.rawValue).map { $0 >= 0 } == true ? nil : "SEQUENCE `\(property.rawValue)` is no count"
        case "TZOFFSETFROM", "TZOFFSETTO":
            isOffset(property.rawValue) ? nil : "`\(property.rawValue)` is no offset"
        case "GEO":
            isPosition(property.rawValue) ? nil : "GEO `\(property.rawValue)` is no position"
        case "URL", "SOURCE":
            property.rawValue.utf8.contains(UInt8(ascii: " ")) ? "a space in \(property.name)" : nil
        case "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CONTACT", "CATEGORIES", "NAME", "X-WR-CALNAME":
            textProblem(of: property)
        default: nil
        }
    }

    private static func isTime(_ property: ICalendarProperty) -> Bool {
        switch property.parameters["VALUE"] {
        case "DATE": matches(property.rawValue, "dddddddd") && property.parameters["TZID"] == nil
        case nil where property.parameters["TZID"] != nil: matches(property.rawValue, "ddddddddTdddddd")
        case nil: matches(property.rawValue, "ddddddddTdddddd") || matches(property.rawValue, "ddddddddTddddddZ")
        default: false
        }
    }

    private static func isOffset(_ value: String) -> Bool {
        guard value.first == "+" || value.first == "-", value != "-0000" else { return false }
        return matches(String(value.dropFirst()), "dddd") || matches(String(value.dropFirst()), "dddddd")
    }

    private static func isPosition(_ value: String) -> Bool {
        let numbers = value.split(separator: ";").compactMap { Double($0) }
        return numbers.count == 2 && abs(numbers[0]) <= 90 && abs(numbers[1]) <= 180
    }

    /// Every backslash starts an escape that exists; commas and semicolons are escaped where they separate nothing.
    private static func textProblem(of property: ICalendarProperty) -> String? {
        var isEscaped = false
        for byte in property.rawValue.utf8 {
            if isEscaped {
                guard #"\;,nN"#.utf8.contains(byte) else { return "\(property.name): no such escape" }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") && property.name != "CATEGORIES" {
                return "\(property.name): a comma or semicolon is not escaped"
            }
        }
        return isEscaped ? "\(property.name) ends within an escape" : nil
    }

    /// Whether the value has the pattern's length, digits where it has `d` and otherwise its characters.
    private static func matches(_ value: String, _ pattern: String) -> Bool {
        value.utf8.count == pattern.utf8.count
            && zip(value.utf8, pattern.utf8).allSatisfy { byte, expected in
                expected == UInt8(ascii: "d")
                    ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == expected
            }
    }
}
