/// What a check of links to other sites is asked to do.
package struct LinkCheckOptions: Sendable {
    package var contentFolder: String
    /// The file that remembers answers until the next check; nil for none.
    package var cacheFile: String?
    /// Seconds since 1970.
    package var now: Int
    /// Until no answer is waited for any more.
    package var time: Duration
    /// Whether this machine and private networks are asked, too.
    package var asksPrivateNetworks: Bool

    package init(
        contentFolder: String,
        cacheFile: String?,
        now: Int,
        time: Duration,
        asksPrivateNetworks: Bool = false
    ) {
        self.contentFolder = contentFolder
        self.cacheFile = cacheFile
        self.now = now
        self.time = time
        self.asksPrivateNetworks = asksPrivateNetworks
    }
}
