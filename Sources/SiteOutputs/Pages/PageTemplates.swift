package import Theming

/// The templates a theme must have, each with the view it shows.
package enum PageTemplates {
    static let home = PageTemplate<HomeView>("home")
    static let chapter = PageTemplate<ChapterView>("chapter")
    static let chapterYear = PageTemplate<ChapterYearView>("chapter-year")
    static let series = PageTemplate<SeriesView>("series")
    static let post = PageTemplate<PostView>("post")
    static let calendar = PageTemplate<CalendarView>("calendar")
    static let calendarYear = PageTemplate<CalendarYearView>("calendar-year")
    static let calendarMonth = PageTemplate<CalendarMonthView>("calendar-month")
    static let topics = PageTemplate<TopicListView>("topics")
    static let topic = PageTemplate<TopicView>("topic")
    static let people = PageTemplate<PeopleView>("people")
    static let person = PageTemplate<PersonView>("person")
    static let archive = PageTemplate<ArchiveView>("archive")
    static let subscribe = PageTemplate<SubscribeView>("subscribe")
    static let search = PageTemplate<SearchView>("search")
    static let page = PageTemplate<PlainPageView>("page")
    static let notFound = PageTemplate<NotFoundView>("not-found")
    static let redirect = PageTemplate<RedirectView>("redirect")

    /// For loading a theme; only a theme loaded with these can render the pages.
    package static let all: [any RequiredTemplate] = [
        home, chapter, chapterYear, series, post, calendar, calendarYear, calendarMonth, topics, topic, people, person,
        archive, subscribe, search, page, notFound, redirect,
    ]
}
