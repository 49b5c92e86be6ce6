package import ChapterModel
import FileAccess

/// What a build is asked to do; everything below the command line gets its clock and folders from here.
package struct BuildOptions: Sendable {
    package var contentFolder: String
    package var outputFolder: String
    /// A theme's folder; nil means the one that `site.yml` names, in ``themesFolder``.
    package var themeFolder: String?
    package var themesFolder: String
    /// Where themes are that came with the tool, for names of which ``themesFolder`` has none.
    package var sharedThemesFolders: [String] = []
    /// Folders that must not be overwritten by mistake, such as the user's home.
    package var places: [String]
    /// Gives the day to build for in the site's time zone.
    package var today: Today
    package var showsDrafts: Bool
    package var showsFuture: Bool
    /// Tells the tool from its other versions, which may write other bytes; nil where that is not known, so that every
    /// build renders every file.
    package var tool: String?

    /// A day, or the instant whose day in the site's zone counts.
    package enum Today: Sendable {
        case day(LocalDate)
        /// Seconds since 1970-01-01T00:00:00Z.
        case instant(Int)
    }

    package init(
        contentFolder: String,
        outputFolder: String,
        themeFolder: String? = nil,
        themesFolder: String,
        places: [String] = [],
        today: Today,
        showsDrafts: Bool = false,
        showsFuture: Bool = false
    ) {
        self.contentFolder = contentFolder
        self.outputFolder = outputFolder
        self.themeFolder = themeFolder
        self.themesFolder = themesFolder
        self.places = places
        self.today = today
        self.showsDrafts = showsDrafts
        self.showsFuture = showsFuture
    }

    /// The first folder of a theme of that name: the network's own before those that came with the tool.
    package func folder(ofTheme name: String) -> String {
        let folders = namedThemesFolders.map { "\($0)/\(name)" }
        return folders.first { FileTree.kind(of: $0) != nil } ?? "\(themesFolder)/\(name)"
    }

    /// Where themes are looked for by name, the network's own first.
    var namedThemesFolders: [String] { [themesFolder] + sharedThemesFolders }

    /// The folders that a site is made of: what changes elsewhere does not change it.
    package var watchedFolders: [String] { [contentFolder] + themeFolders }

    /// Where a theme and those it extends may lie.
    var themeFolders: [String] { namedThemesFolders + [themeFolder].compactMap(\.self) }
}
