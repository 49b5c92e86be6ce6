import ChapterModel

/// iCalendar files to subscribe to: for the network, each chapter and each topic. A chapter without events has one too.
package enum SubscribedCalendars: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let builder = CalendarBuilder(context)
        return context.scopes.map { scope in
            OutputFile(path: context.addresses.iCalendar(of: scope), source: context.source(of: scope)) {
                builder.subscription(to: scope)
            }
        }
    }
}

/// An iCalendar file for each event on a known date, to save that one event.
package enum EventDownloads: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let builder = CalendarBuilder(context)
        return context.site.calendar.filter(\.event.schedule.isDated).map { entry in
            OutputFile(path: context.addresses.iCalendar(of: entry), source: entry.file) {
                builder.download(of: entry)
            }
        }
    }
}
