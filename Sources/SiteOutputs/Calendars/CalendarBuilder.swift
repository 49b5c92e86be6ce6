import ChapterModel
import Foundation
import ICalendarFormat

/// Calendars of parts of the network: their headers, the zones their events need, and which events they hold.
struct CalendarBuilder: Sendable {
    /// Google stops reading at about this many events.
    static let maximumEvents = 1000
    private static let productIdentifier = "-//Stammtisch//Stammtisch//EN"
    private static let refreshInterval = Duration.seconds(6 * 60 * 60)

    let context: OutputContext
    private let zones: [String: VTimeZone]
    private let chapterZones: [Slug: ChapterTimeZone]
    private let components: EventComponent
    /// What stands around one event to save, without a zone and with each; many events share it.
    private let zonelessDownload: VCalendar
    private let downloads: [String: VCalendar]

    init(_ context: OutputContext) {
        self.context = context
        let site = context.site
        chapterZones = Dictionary(
            site.chapters.map { ($0.slug, $0.timeZone) },
            uniquingKeysWith: { first, _ in first }
        )
        let years = site.calendar.compactMap { $0.event.schedule.firstDay?.year } + [site.today.year]
        let range = (years.min() ?? site.today.year)...((years.max() ?? site.today.year) + 1)
        let identifiers = Set(site.chapters.map(\.timeZone.identifier) + [site.settings.timeZone.identifier])
        zones = Dictionary(
            identifiers.compactMap { identifier in
                TimeZone(identifier: identifier).map {
                    (identifier, VTimeZone($0, tzid: identifier, years: range))
                }
            },
            uniquingKeysWith: { first, _ in first }
        )
        components = EventComponent(context: context)
        let header = VCalendar.Header(prodid: Self.productIdentifier)
        zonelessDownload = VCalendar(header)
        downloads = zones.mapValues { VCalendar(header, timeZones: [$0]) }
    }

    /// The calendar that people subscribe to for a part of the network.
    func subscription(to scope: SiteScope) -> [UInt8] {
        let settings = context.site.settings
        var header = VCalendar.Header(prodid: Self.productIdentifier)
        header.name = name(of: scope)
        header.description = description(of: scope)
        header.timeZone = zone(of: scope).identifier
        header.color = color(of: scope)
        header.url = settings.url.absolute(context.addresses.page(of: scope))
        header.source = settings.url.absolute(context.addresses.iCalendar(of: scope))
        header.refreshInterval = Self.refreshInterval
        let entries = entries(of: scope)
        let calendar = VCalendar(header, timeZones: zones(of: entries, and: zone(of: scope)))
        // RFC 5545 §3.6 wants at least one component, also where there are no events.
        return calendar.rendered(eventCount: entries.count) { file in
            for entry in entries {
                let event = components.event(of: entry, zone: zone(of: entry), transparency: .transparent)
                if let event { file.append(event) }
            }
        }
    }

    /// One event to save; its header is the chapter's zone and nothing else.
    func download(of entry: CalendarEntry) -> [UInt8] {
        let zone = zone(of: entry)
        let calendar = entry.event.schedule.hasTime ? downloads[zone.identifier] : nil
        return (calendar ?? zonelessDownload).rendered(eventCount: 1) { file in
            let event = components.event(of: entry, zone: zone, transparency: .opaque)
            if let event { file.append(event) }
        }
    }

    /// The definitions of the zones that events and their calendar name, by identifier.
    private func zones(of entries: [CalendarEntry], and ownZone: ChapterTimeZone) -> [VTimeZone] {
        var identifiers: Set<String> = [ownZone.identifier]
        for entry in entries where entry.event.schedule.hasTime { identifiers.insert(zone(of: entry).identifier) }
        return identifiers.sorted().compactMap { zones[$0] }
    }

    /// Earliest first.
    private func entries(of scope: SiteScope) -> [CalendarEntry] {
        switch scope {
        case .network:
            let past = context.site.today.yearMonth.adding(months: -context.site.settings.calendarPastMonths)
            let first = past.firstDay.adding(days: min(context.site.today.day, past.dayCount) - 1)
            return context.site.calendar.dated.filter { $0.event.schedule.lastDay.map { $0 >= first } ?? false }
        case .chapter(let chapter): return chapter.calendar.dated.suffix(Self.maximumEvents)
        case .topic(let topic):
            let posts = context.postsByTopic[topic.slug] ?? []
            return posts.compactMap { CalendarEntry($0) }.dated.suffix(Self.maximumEvents)
        }
    }

    private func zone(of entry: CalendarEntry) -> ChapterTimeZone {
        chapterZones[entry.chapter] ?? context.site.settings.timeZone
    }

    private func zone(of scope: SiteScope) -> ChapterTimeZone {
        if case .chapter(let chapter) = scope { chapter.timeZone } else { context.site.settings.timeZone }
    }

    private func name(of scope: SiteScope) -> String {
        switch scope {
        case .network: context.site.settings.title
        case .chapter(let chapter): chapter.nameWithCity
        case .topic(let topic): "\(context.site.settings.title): \(topic.title)"
        }
    }

    private func description(of scope: SiteScope) -> String? {
        switch scope {
        case .network: context.site.settings.description ?? context.site.settings.tagline
        case .chapter(let chapter): chapter.summary
        case .topic(let topic): topic.description
        }
    }

    private func color(of scope: SiteScope) -> VCalendar.Color? {
        guard case .chapter(let chapter) = scope, let accent = chapter.accent else { return nil }
        return CSSColorName.nearest(to: accent).map { VCalendar.Color(name: $0, hex: accent) }
    }
}

extension EventSchedule {
    fileprivate var hasTime: Bool {
        if case .timed = self { true } else { false }
    }
}
