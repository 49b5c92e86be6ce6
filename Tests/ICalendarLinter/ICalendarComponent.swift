/// A component with its properties in order: `VCALENDAR`, `VEVENT`, `VTIMEZONE` …
package struct ICalendarComponent: Sendable {
    package let name: String
    /// Of its BEGIN, from 1.
    package let line: Int
    package internal(set) var properties: [ICalendarProperty] = []
    package internal(set) var components: [ICalendarComponent] = []

    /// The first property of that name.
    package subscript(name: String) -> ICalendarProperty? {
        properties.first { $0.name == name }
    }

    /// The components of that name directly within this one.
    package func components(named name: String) -> [ICalendarComponent] {
        components.filter { $0.name == name }
    }
}
