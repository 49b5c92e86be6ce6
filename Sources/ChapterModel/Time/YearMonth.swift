/// A month of a year, the precision at which many next dates are known.
package struct YearMonth: Hashable, Sendable {
    package let year: Int
    /// 1…12
    package let month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// 28…31
    package var dayCount: Int {
        switch month {
        case 2: isLeapYear ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package var firstDay: LocalDate { LocalDate(daysSince1970: daysFrom1970ToFirst) }

    package var lastDay: LocalDate { firstDay.adding(days: dayCount - 1) }

    package func adding(months: Int) -> YearMonth {
        let index = year * 12 + month - 1 + months
        let year = index >= 0 ? index / 12 : (index - 11) / 12
        return YearMonth(year: year, month: index - year * 12 + 1)
    }

    /// Days from 1970-01-01 to the month's first day, negative before it.
    var daysFrom1970ToFirst: Int {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension YearMonth: Comparable {
    package static func < (left: YearMonth, right: YearMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension YearMonth: CustomStringConvertible {
    /// ISO 8601, e.g. `2015-03`.
    package var description: String { DigitText.string(capacity: 7) { $0.append(self) } }
}
