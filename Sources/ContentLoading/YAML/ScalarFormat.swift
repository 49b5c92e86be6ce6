import ChapterModel
import Diagnostics
import Foundation

/// How one kind of value is written, and what it means.
struct ScalarFormat<Value> {
    /// How the value is written, for schemas; made when it is asked for, because decoding never does.
    let notation: () -> Notation
    /// Reads the text of a key's value; throws what is wrong with it.
    let parse: (_ text: String, _ key: String) throws(Problem) -> Value

    init(
        _ notation: @autoclosure @escaping () -> Notation,
        parse: @escaping (_ text: String, _ key: String) throws(Problem) -> Value
    ) {
        self.notation = notation
        self.parse = parse
    }
}

extension ScalarFormat where Value == String {
    static var text: ScalarFormat {
        ScalarFormat(.text) { (text, _) throws(Problem) in text }
    }

    /// An address that may be linked to: http, https, mailto or tel.
    static var url: ScalarFormat {
        ScalarFormat(.url) { (text, key) throws(Problem) in
            switch LinkTarget(text) {
            case .external: return text
            case .unsafe: throw .unsafeAddress(address: text)
            case .fragment, .rooted, .relative:
                throw .invalidValue(key: key, value: text, expected: .webAddress)
            }
        }
    }

    /// `#rrggbb`, lower case.
    static var colour: ScalarFormat {
        ScalarFormat(.colour) { (text, key) throws(Problem) in
            let digits = text.dropFirst()
            guard text.hasPrefix("#"), digits.count == 6, digits.allSatisfy(\.isHexDigit), text.utf8.count == 7 else {
                throw .invalidValue(key: key, value: text, expected: .colour)
            }
            return text.lowercased()
        }
    }
}

extension ScalarFormat where Value == Int {
    static func integer(_ range: ClosedRange<Int>) -> ScalarFormat {
        ScalarFormat(.integer(range)) { (text, key) throws(Problem) in
            guard let number = Int(text), range.contains(number) else {
                throw .invalidValue(key: key, value: text, expected: .wholeNumber(range))
            }
            return number
        }
    }

    /// Minutes, written `2:30`, `2 h`, `90 min`.
    static var duration: ScalarFormat {
        ScalarFormat(.duration) { (text, key) throws(Problem) in
            let parts = text.split(separator: ":")
            if parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]), (0..<60).contains(minutes),
                (0...720).contains(hours), hours + minutes > 0
            {
                return hours * 60 + minutes
            }
            let number = text.prefix { $0.isNumber }
            guard let count = Int(number), (1...43_200).contains(count) else {
                throw .invalidValue(key: key, value: text, expected: .duration)
            }
            switch text.dropFirst(number.count).filter({ $0 != " " && $0 != "." }).lowercased() {
            case let unit where count <= 720 && ["h", "std", "stunden", "hours"].contains(unit): return count * 60
            case "m", "min", "minuten", "minutes": return count
            default: throw .invalidValue(key: key, value: text, expected: .duration)
            }
        }
    }
}

extension ScalarFormat where Value == Double {
    static func degrees(_ range: ClosedRange<Double>) -> ScalarFormat {
        ScalarFormat(.degrees(range)) { (text, key) throws(Problem) in
            guard let degrees = Double(text), range.contains(degrees) else {
                throw .invalidValue(key: key, value: text, expected: .degrees)
            }
            return degrees
        }
    }
}

extension ScalarFormat where Value == Bool {
    static var flag: ScalarFormat {
        ScalarFormat(.flag) { (text, key) throws(Problem) in
            switch text.lowercased() {
            case "true", "yes", "ja": return true
            case "false", "no", "nein": return false
            default: throw .invalidValue(key: key, value: text, expected: .flag)
            }
        }
    }
}

extension ScalarFormat where Value == Slug {
    /// A name that is already in the form of an address.
    static var slug: ScalarFormat {
        ScalarFormat(.slug) { (text, key) throws(Problem) in
            guard let slug = Slug(text) else {
                throw .invalidValue(key: key, value: text, expected: .nameCharacters)
            }
            guard slug.text == text else { throw .invalidSlug(value: text, suggestion: slug.text) }
            return slug
        }
    }
}

extension ScalarFormat where Value == SiteURL {
    static var siteURL: ScalarFormat {
        ScalarFormat(.siteURL) { (text, key) throws(Problem) in
            guard let url = SiteURL(text) else {
                throw .invalidValue(key: key, value: text, expected: .webAddress)
            }
            return url
        }
    }
}

extension ScalarFormat where Value == TimeZone {
    static var timeZone: ScalarFormat {
        ScalarFormat(.timeZone) { (text, _) throws(Problem) in
            guard let zone = TimeZone(identifier: text), text.contains("/") || text == "UTC" else {
                throw .unknownTimeZone(
                    name: text,
                    suggestion: nearestName(to: text, in: TimeZone.knownTimeZoneIdentifiers)
                )
            }
            return zone
        }
    }
}

extension ScalarFormat where Value == Cadence {
    static var cadence: ScalarFormat {
        ScalarFormat(.cadence) { (text, key) throws(Problem) in
            guard let cadence = Cadence(text) else {
                throw .invalidValue(key: key, value: text, expected: .cadence)
            }
            return cadence
        }
    }
}

extension ScalarFormat where Value: RawRepresentable<String> & CaseIterable {
    /// One of the words of an enumeration.
    static var choice: ScalarFormat {
        ScalarFormat(.choice(Value.allCases.map(\.rawValue))) { (text, key) throws(Problem) in
            if let value = Value(rawValue: text) { return value }
            let choices = Value.allCases.map(\.rawValue)
            throw .unknownChoice(
                key: key,
                value: text,
                choices: choices,
                suggestion: nearestName(to: text, in: choices)
            )
        }
    }
}
