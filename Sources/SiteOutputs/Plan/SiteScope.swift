package import ChapterModel

/// A part of the network that has a calendar and feeds of its own.
package enum SiteScope: Sendable {
    case network
    case chapter(Chapter)
    case topic(Topic)
}
