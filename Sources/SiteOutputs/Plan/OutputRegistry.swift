/// Every kind of output a site has. To add one: a file with the kind, and a line here.
package enum OutputRegistry {
    package static let kinds: [any OutputKind.Type] = [
        HomePage.self,
        ChapterPages.self,
        ChapterYearPages.self,
        SeriesPages.self,
        PostPages.self,
        CalendarPages.self,
        TopicPages.self,
        PeoplePages.self,
        ArchivePages.self,
        SubscribePage.self,
        SearchPage.self,
        PlainPages.self,
        NotFoundPage.self,
        Redirects.self,
        AccentFile.self,
        SubscribedCalendars.self,
        EventDownloads.self,
        RSSFeeds.self,
        JSONFeeds.self,
        Sitemap.self,
        RobotsFile.self,
        HeadersFile.self,
        ThemeFiles.self,
        Attachments.self,
    ]
}
