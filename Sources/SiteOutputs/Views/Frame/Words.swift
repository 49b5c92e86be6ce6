import ChapterModel
import Theming

/// The theme's own texts in one language; templates see them as `page.words`.
struct Words: TemplateView {
    let language: Language

    private func word(_ german: String, _ english: String) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }
}

// MARK: Frame

extension Words {
    var skipToContent: String { word("Zum Inhalt springen", "Skip to content") }
    var mainNavigation: String { word("Hauptmenü", "Main menu") }
    var footerNavigation: String { word("Rechtliches und mehr", "Legal notices and more") }
    var home: String { word("Startseite", "Home") }
    var chapters: String { word("Städte", "Cities") }
    var chapter: String { word("Stadt", "City") }
    var about: String { word("Über uns", "About us") }
    var links: String { word("Links", "Links") }
}

// MARK: Events

extension Words {
    var upcomingEvents: String { word("Nächste Termine", "Upcoming events") }
    var pastEvents: String { word("Vergangene Termine", "Past events") }
    var events: String { word("Termine", "Events") }
    var event: String { word("Termin", "Event") }
    var expectedEvents: String { word("Noch ohne Datum", "Date to be announced") }
    var noUpcomingEvents: String { word("Zurzeit steht kein Termin fest.", "No event is scheduled at the moment.") }
    var noEvents: String { word("Hier gab es noch keinen Termin.", "There have been no events here yet.") }
    var past: String { word("vorbei", "over") }
    var when: String { word("Wann", "When") }
    var place: String { word("Wo", "Where") }
    var room: String { word("Raum", "Room") }
    var host: String { word("Gastgeber", "Host") }
    var map: String { word("Karte bei OpenStreetMap", "Map on OpenStreetMap") }
    var speakers: String { word("Mit", "With") }
    var format: String { word("Format", "Format") }
    var price: String { word("Eintritt", "Admission") }
    var attendance: String { word("Gäste", "Guests") }
    var rsvp: String { word("Anmeldung", "Sign up") }
    var statusLabel: String { word("Hinweis", "Please note") }
    var previously: String { word("Ursprünglich", "Originally") }
    var nextMeeting: String { word("Nächstes Treffen", "Next meeting") }
    var cadence: String { word("Rhythmus", "How often") }
    var facts: String { word("Auf einen Blick", "At a glance") }
    var addToCalendar: String { word("In den Kalender eintragen", "Add to calendar") }
    var calendarFile: String { word("Kalenderdatei (.ics)", "Calendar file (.ics)") }
    var googleCalendar: String { word("Google Kalender", "Google Calendar") }
}

// MARK: Posts

extension Words {
    var latestPosts: String { word("Neueste Beiträge", "Latest posts") }
    var posts: String { word("Beiträge", "Posts") }
    var allPosts: String { word("Alle Beiträge", "All posts") }
    var olderPosts: String { word("Ältere Beiträge", "Older posts") }
    var noPosts: String { word("Hier ist noch nichts erschienen.", "Nothing has been published here yet.") }
    var readMore: String { word("Weiterlesen", "Read on") }
    var by: String { word("Von", "By") }
    var published: String { word("Veröffentlicht am", "Published on") }
    var updated: String { word("Aktualisiert am", "Updated on") }
    var recap: String { word("Rückblick", "Recap") }
    var recaps: String { word("Rückblicke", "Recaps") }
    var announcement: String { word("Ankündigung", "Announcement") }
    var photos: String { word("Fotos", "Photos") }
    var photoCredit: String { word("Foto", "Photo") }
    var credits: String { word("Mitgewirkt haben", "Credits") }
    var socialPosts: String { word("Aus den Netzwerken", "From the networks") }
    var archivedPost: String { word("Archiviert von", "Archived from") }
    var originalAddress: String { word("Adresse von damals", "Original address") }
    var comments: String { word("Kommentare", "Comments") }
    var replies: String { word("Antworten", "Replies") }
    var previousPost: String { word("Älterer Beitrag", "Older post") }
    var nextPost: String { word("Neuerer Beitrag", "Newer post") }
    var neighbours: String { word("Weitere Beiträge aus dieser Stadt", "More posts from this city") }
}

// MARK: Calendars

extension Words {
    var calendar: String { word("Kalender", "Calendar") }
    var wholeCalendar: String { word("Zum Kalender", "Go to the calendar") }
    var agenda: String { word("Termine als Liste", "Events as a list") }
    var month: String { word("Monat", "Month") }
    var year: String { word("Jahr", "Year") }
    var years: String { word("Jahre", "Years") }
    var otherMonths: String { word("Andere Monate", "Other months") }
}

// MARK: Lists

extension Words {
    var topics: String { word("Themen", "Topics") }
    var people: String { word("Personen", "People") }
    var archive: String { word("Archiv", "Archive") }
    var pages: String { word("Seiten", "Pages") }
    var newerPage: String { word("Neuere", "Newer") }
    var olderPage: String { word("Ältere", "Older") }
    var leads: String { word("Wer den Stammtisch leitet", "Who runs the meetings") }
    var leadsChapters: String { word("Leitet", "Runs") }
    var talks: String { word("Vorträge", "Talks") }
    var written: String { word("Geschrieben", "Written") }
    var website: String { word("Website", "Website") }
}

// MARK: Subscribing

extension Words {
    var subscribe: String { word("Abonnieren", "Subscribe") }
    var subscribeText: String {
        word(
            "Termine im eigenen Kalender und neue Beiträge im Feedreader, ohne Anmeldung und ohne Newsletter.",
            "Events in your own calendar and new posts in your feed reader, without an account and without a newsletter."
        )
    }
    var wholeNetwork: String { word("Das ganze Netzwerk", "The whole network") }
    var subscribeCalendar: String { word("Kalender abonnieren", "Subscribe to the calendar") }
    var calendarAddress: String { word("Kalenderadresse", "Calendar address") }
    var openInCalendar: String { word("Im Kalender dieses Geräts öffnen", "Open in this device’s calendar") }
    var outlook: String { word("Outlook", "Outlook") }
    var feeds: String { word("Feeds", "Feeds") }
    var rss: String { word("RSS-Feed", "RSS feed") }
    var jsonFeed: String { word("JSON Feed", "JSON Feed") }
    var feedsText: String {
        word(
            "Ein Feed meldet neue Beiträge. Kopiere die Adresse in einen Feedreader.",
            "A feed tells of new posts. Copy its address into a feed reader."
        )
    }
    var eventsFeedText: String {
        word("Neue Termine aller Städte, und was sich an ihnen ändert.", "New events in all cities, and what changes.")
    }
    var recapsFeedText: String {
        word("Wie die Treffen in allen Städten waren.", "What the meetings in all cities were like.")
    }
    var refresh: String { word("Wie schnell Änderungen ankommen", "How soon changes arrive") }
}

// MARK: Other

extension Words {
    var notFound: String { word("Seite nicht gefunden", "Page not found") }
    var notFoundText: String {
        word(
            "Diese Adresse gibt es nicht oder nicht mehr. Vielleicht hilft eine dieser Seiten.",
            "There is no page at this address, or no longer. One of these may help."
        )
    }
    var movedTo: String { word("Diese Seite ist umgezogen:", "This page has moved:") }
}
