/// What a feed tells of.
package enum FeedScope: Sendable {
    /// Everything that a part of the network publishes.
    case everything(SiteScope)
    /// The network's announcements of events, and what changes about them.
    case events
    /// The network's recaps.
    case recaps
}
