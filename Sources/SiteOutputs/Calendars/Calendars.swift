import ChapterModel

/// iCalendar files to subscribe to: for the network, each chapter and each topic. A chapter without events has one too.
package enum SubscribedCalendars: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let calendars = context.calendars
        return context.scopes.map { scope in
            let path = context.addresses.iCalendar(of: scope)
            return OutputFile(path: path, source: context.source(of: scope), texts: .none) {
                calendars.value.subscription(to: scope)
            }
        }
    }
}

/// An iCalendar file for each event on a known date, to save that one event.
package enum EventDownloads: OutputKind {
    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let calendars = context.calendars
        return CalendarEvents.entries(of: context.site).enumerated().map { number, entry in
            OutputFile(path: context.addresses.iCalendar(of: entry), source: entry.file, texts: .none) {
                calendars.value.download(number)
            }
        }
    }
}
