/// What `site.yml` says.
package struct SiteSettings: Sendable {
    package var title: String
    package var tagline: String?
    package var description: String?
    package var url: SiteURL
    /// Authority and date of the site's `tag:` URIs (RFC 4151), e.g. `some.example,2012`.
    package var id: String
    package var language: Language
    package var timeZone: ChapterTimeZone
    package var organisation: Organisation?
    package var menu: [MenuItem] = []
    package var footer: [MenuItem] = []
    /// The newest posts a feed holds.
    package var feedItems = 50
    /// A WebSub hub that tells readers of new posts at once.
    package var feedHub: String?
    /// How many months back the network's calendar reaches.
    package var calendarPastMonths = 12
    /// Posts on one page of the archive.
    package var archivePageSize = 20

    package struct Organisation: Hashable, Sendable {
        package var name: String
        package var founder: Person?
        package var url: String?
        package var email: String?

        package init(name: String, founder: Person? = nil, url: String? = nil, email: String? = nil) {
            self.name = name
            self.founder = founder
            self.url = url
            self.email = email
        }
    }

    package struct MenuItem: Hashable, Sendable {
        package var title: String
        package var target: Target

        package enum Target: Hashable, Sendable {
            case page(SitePath)
            case external(String)
        }

        package init(title: String, target: Target) {
            self.title = title
            self.target = target
        }
    }

    package init(title: String, url: SiteURL, id: String, language: Language, timeZone: ChapterTimeZone) {
        self.title = title
        self.url = url
        self.id = id
        self.language = language
        self.timeZone = timeZone
    }
}
