import struct Foundation.Date
import class Foundation.DateFormatter
import struct Foundation.Locale
import struct Foundation.TimeZone

/// The English abbreviations of what a zone's clocks show: `CET`, `CEST`.
///
/// The locale data has each only for the region that uses it, as `CEST` for Great Britain and `EDT` for the United
/// States; elsewhere it says `GMT+2`. So the locales are asked in turn, and always the same ones. They are asked for
/// an instant: a zone's names change over the years, and Foundation's `localizedName` gives those of the day it is
/// called on. The locale data knows no names before 1970.
struct ZoneNames {
    private let formatters: [DateFormatter]

    private static let locales = ["en_GB", "en_US", "en_AU", "en_NZ", "en_IE", "en_IN", "en_ZA", "en_CA"]

    init(of timeZone: TimeZone) {
        formatters = Self.locales.map { identifier in
            let formatter = DateFormatter()
            formatter.locale = Locale(identifier: identifier)
            formatter.timeZone = timeZone
            formatter.dateFormat = "zzz"
            return formatter
        }
    }

    /// - Parameters:
    ///   - offset: the zone's offset at that instant.
    ///   - instant: POSIX time.
    func name(of offset: ZoneOffset, at instant: Int) -> String? {
        let date = Date(timeIntervalSince1970: Double(instant))
        return formatters.lazy.map { $0.string(from: date) }.first { name in
            Self.isAbbreviation(name) && (name != "GMT" || offset == ZoneOffset(seconds: 0, daylightSaving: 0))
        }
    }

    private static func isAbbreviation(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}
