import ChapterModel
import Foundation
import ICalendarFormat

/// Calendars of parts of the network: their headers, the zones their events need, and which events they hold.
final class CalendarBuilder: Sendable {
    /// Google stops reading at about this many events.
    static let maximumEvents = 1000
    private static let productIdentifier = "-//Stammtisch//Stammtisch//EN"
    private static let refreshInterval = Duration.seconds(6 * 60 * 60)

    private let site: Site
    private let addresses: SiteAddresses
    private let zones: [String: VTimeZone]
    private let chapterZones: [Slug: ChapterTimeZone]
    private let events: CalendarEvents
    /// What stands around one event to save, without a zone and with each; many events share it.
    private let zonelessDownload: VCalendar
    private let downloads: [String: VCalendar]

    init(_ site: Site, _ addresses: SiteAddresses, _ words: SpokenWords) {
        self.site = site
        self.addresses = addresses
        let settings = site.settings
        let chapterZones = Dictionary(
            site.chapters.map { ($0.slug, $0.timeZone) },
            uniquingKeysWith: { first, _ in first }
        )
        let components = EventComponent(settings: settings, words: words)
        events = CalendarEvents(of: site) { entry in
            components.event(of: entry, zone: chapterZones[entry.chapter] ?? settings.timeZone)
        }
        let days =
            [events.entries.first, events.entries.last].compactMap { $0?.event.schedule.firstDay } + [site.today]
        let range = (days.min() ?? site.today).year...((days.max() ?? site.today).year + 1)
        let identifiers = Set(site.chapters.map(\.timeZone.identifier) + [settings.timeZone.identifier])
        zones = Dictionary(
            identifiers.compactMap { identifier in
                TimeZone(identifier: identifier).map {
                    (identifier, VTimeZone($0, tzid: identifier, years: range))
                }
            },
            uniquingKeysWith: { first, _ in first }
        )
        let header = VCalendar.Header(prodid: Self.productIdentifier)
        zonelessDownload = VCalendar(header)
        downloads = zones.mapValues { VCalendar(header, timeZones: [$0]) }
        self.chapterZones = chapterZones
    }

    /// The calendar that people subscribe to for a part of the network.
    func subscription(to scope: SiteScope) -> [UInt8] {
        let settings = site.settings
        var header = VCalendar.Header(prodid: Self.productIdentifier)
        header.name = name(of: scope)
        header.description = description(of: scope)
        header.timeZone = zone(of: scope).identifier
        header.color = color(of: scope)
        header.url = settings.url.absolute(addresses.page(of: scope))
        header.source = settings.url.absolute(addresses.iCalendar(of: scope))
        header.refreshInterval = Self.refreshInterval
        let numbers = numbers(of: scope)
        let calendar = VCalendar(header, timeZones: zones(of: numbers, and: zone(of: scope)))
        // RFC 5545 §3.6 wants at least one component, also where there are no events.
        return calendar.rendered(eventCount: numbers.count) { file in
            for number in numbers { events.append(number, transparency: .transparent, to: &file) }
        }
    }

    /// One event to save, by its number among ``CalendarEvents``; its header is the chapter's zone and nothing else.
    func download(_ number: Int) -> [UInt8] {
        let entry = events.entries[number]
        let calendar = entry.event.schedule.hasTime ? downloads[zone(of: entry).identifier] : nil
        return (calendar ?? zonelessDownload).rendered(eventCount: 1) { file in
            events.append(number, transparency: .opaque, to: &file)
        }
    }

    /// The definitions of the zones that events and their calendar name, by identifier.
    private func zones(of numbers: some Sequence<Int>, and ownZone: ChapterTimeZone) -> [VTimeZone] {
        // Nearly always all events are in one zone.
        if zones.count == 1, let zone = zones[ownZone.identifier] { return [zone] }
        let chapters = Set(
            numbers.lazy.map { self.events.entries[$0] }.filter(\.event.schedule.hasTime).map(\.chapter)
        )
        let identifiers = Set(chapters.map { zone(of: $0).identifier } + [ownZone.identifier])
        return identifiers.sorted().compactMap { zones[$0] }
    }

    /// Earliest first.
    private func numbers(of scope: SiteScope) -> ArraySlice<Int> {
        let numbers = events.numbers(of: scope)
        guard case .network = scope else { return numbers.suffix(Self.maximumEvents) }
        let past = site.today.yearMonth.adding(months: -site.settings.calendarPastMonths)
        let first = past.firstDay.adding(days: min(site.today.day, past.dayCount) - 1)
        return numbers.filter { events.entries[$0].event.schedule.lastDay.map { $0 >= first } ?? false }[...]
    }

    private func zone(of entry: CalendarEntry) -> ChapterTimeZone { zone(of: entry.chapter) }

    private func zone(of chapter: Slug) -> ChapterTimeZone { chapterZones[chapter] ?? site.settings.timeZone }

    private func zone(of scope: SiteScope) -> ChapterTimeZone {
        if case .chapter(let chapter) = scope { chapter.timeZone } else { site.settings.timeZone }
    }

    private func name(of scope: SiteScope) -> String {
        switch scope {
        case .network: site.settings.title
        case .chapter(let chapter): chapter.nameWithCity
        case .topic(let topic): "\(site.settings.title): \(topic.title)"
        }
    }

    private func description(of scope: SiteScope) -> String? {
        switch scope {
        case .network: site.settings.description ?? site.settings.tagline
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
