import struct Foundation.Date
import struct Foundation.Locale
import struct Foundation.TimeZone

/// The English abbreviations of a zone's standard and daylight time.
///
/// The locale data has each only for the region that uses it, as `CEST` for Great Britain and `EDT` for the United
/// States; elsewhere it says `GMT+2`. So the locales are asked in turn, and always the same ones.
struct ZoneNames {
    private let standard: String?
    private let daylight: String?
    /// Seconds east of UTC without daylight saving for which the names hold.
    private let standardOffset: Int

    private static let locales = ["en_GB", "en_US", "en_AU", "en_NZ", "en_IE", "en_IN", "en_ZA", "en_CA"]

    /// - Parameter instant: POSIX time; a zone's names belong to the offset that it has by then.
    init(of timeZone: TimeZone, at instant: Int) {
        let offset = timeZone.offset(at: instant)
        standardOffset = offset.seconds - offset.daylightSaving
        let locales = Self.locales.map { Locale(identifier: $0) }
        let isZeroStandard = standardOffset == 0
        standard = locales.lazy
            .compactMap { timeZone.localizedName(for: .shortStandard, locale: $0) }
            .first { Self.isAbbreviation($0) && ($0 != "GMT" || isZeroStandard) }
        daylight = locales.lazy
            .compactMap { timeZone.localizedName(for: .shortDaylightSaving, locale: $0) }
            .first { Self.isAbbreviation($0) && $0 != "GMT" }
    }

    func name(of offset: ZoneOffset) -> String? {
        guard offset.seconds - offset.daylightSaving == standardOffset else { return nil }
        return offset.isDaylight ? daylight : standard
    }

    private static func isAbbreviation(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}
