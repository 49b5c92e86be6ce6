package import ChapterModel
import Diagnostics

/// Which posts readers may see on a day.
package struct Visibility: Equatable, Sendable {
    package var today: LocalDate
    package var showsDrafts: Bool
    package var showsFuture: Bool

    package init(today: LocalDate, showsDrafts: Bool = false, showsFuture: Bool = false) {
        self.today = today
        self.showsDrafts = showsDrafts
        self.showsFuture = showsFuture
    }

    /// Why a post is hidden; nil where it is shown. An event's date never matters.
    func reason(toHide post: ParsedPost) -> HiddenPost.Reason? {
        if post.front.isDraft, !showsDrafts { return .draft }
        return reason(toHidePublishedOn: post.front.published.value.date)
    }

    func reason(toHide series: ParsedSeries) -> HiddenPost.Reason? {
        reason(toHidePublishedOn: series.published.value.date)
    }

    private func reason(toHidePublishedOn day: LocalDate) -> HiddenPost.Reason? {
        day > today && !showsFuture ? .future(day) : nil
    }
}

/// A post or series that is not part of the site, and why.
package struct HiddenPost: Sendable {
    package enum Reason: Hashable, Sendable {
        case draft
        /// It appears when the site is built on that day or later.
        case future(LocalDate)
    }

    package let source: String
    package let title: String
    package let reason: Reason
}
