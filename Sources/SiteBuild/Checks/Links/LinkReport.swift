package import Diagnostics
package import FileAccess

/// What asking a site's links came to.
package struct LinkReport: Sendable {
    /// By file and line; warnings all of them.
    package var warnings: [Diagnostic] = []
    /// Different addresses in the content.
    package var addresses = 0
    /// Addresses whose answer is from an earlier check.
    package var remembered = 0
    /// Addresses that tell only people whether they lead anywhere.
    package var unclear = 0
    /// Addresses for which no time or room was left.
    package var notAsked = 0
    /// Whether nothing was to be reached at all, which says more about this machine than about the links.
    package var isOffline = false
    /// Why the answers could not be kept for the next check.
    package var cacheFailure: FileError?
}
