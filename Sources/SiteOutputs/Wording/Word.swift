/// What pages, calendars and feeds say in so many words; a theme has them under these names.
///
/// A coding key, whose name is known beforehand: reflection takes some milliseconds to say what all these are called.
enum Word: Int, CaseIterable, CodingKey {
    // Frame
    case languageName, skipToContent, mainNavigation, footerNavigation, home, chapters, chapter, about, links

    // Events
    case upcomingEvents, pastEvents, events, event, expectedEvents, noUpcomingEvents, noEvents, past, when
    case place, room, host, map, speakers, format, price, attendance, rsvp, statusLabel, previously, nextMeeting
    case lastMeeting, cadence, facts, addToCalendar, calendarFile, googleCalendar, tentative, moved, postponed
    case cancelled, tentativeNote, movedNote, postponedNote, cancelledNote, talk, discussion, free

    // Posts
    case latestPosts, posts, allPosts, olderPosts, noPosts, readMore, by, published, updated, recap, recaps
    case announcement, photos, photoCredit, credits, socialPosts, archivedPost, originalAddress, comments
    case replies, previousPost, nextPost, neighbours

    // Calendars
    case calendar, wholeCalendar, agenda, view, onlyList, onlyMonths, month, year, years, otherMonths

    // Lists
    case topics, people, archive, pages, newerPage, olderPage, leads, leadsChapters, talks, written, website

    // Subscribing
    case subscribe, subscribeText, wholeNetwork, subscribeCalendar, calendarAddress, copyAddress, copied, notCopied
    case openInCalendar, outlook, feeds, rss, jsonFeed, feedsText, eventsFeedText, recapsFeedText, refresh
    case refreshApple, refreshThunderbird, refreshOutlook, refreshGoogle

    // Searching
    case search, searchFor, startSearch, noHits, moreHits, searchFailed, searchNeedsScript, browse

    // Other
    case notFound, notFoundText, movedTo

    /// As themes write them, in the order of the cases.
    static let names = allCases.map { $0.stringValue }
}
