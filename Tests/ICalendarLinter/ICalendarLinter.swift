/// Checks a file against RFC 5545 and the stricter rules that real programs impose on published calendars.
package struct ICalendarLinter: Sendable {
    /// What is wrong, each with its line; empty if all is well.
    package private(set) var problems: [String]

    private init(_ bytes: [UInt8]) {
        let reader = ICalendarReader(bytes)
        problems = reader.problems
        guard reader.components.count == 1, let calendar = reader.components.first, calendar.name == "VCALENDAR" else {
            problems.append("not exactly one VCALENDAR")
            return
        }
        check(calendar: calendar)
    }

    package static func problems(in bytes: [UInt8]) -> [String] {
        ICalendarLinter(bytes).problems
    }

    private mutating func check(calendar: ICalendarComponent) {
        require(["VERSION", "PRODID"], of: calendar)
        forbid(["METHOD", "UID"], in: calendar)
        checkValues(of: calendar)
        if calendar.components.isEmpty { report(calendar, "no component") }

        let zones = calendar.components(named: "VTIMEZONE")
        for zone in zones { check(zone: zone) }
        let tzids = zones.compactMap { $0["TZID"]?.text }
        if Set(tzids).count < tzids.count { report(calendar, "a time zone is defined twice") }

        var uids: Set<String> = []
        for event in calendar.components(named: "VEVENT") {
            check(event: event, tzids: Set(tzids))
            guard let uid = event["UID"]?.text else { continue }
            if !uids.insert(uid).inserted { report(event, "UID \(uid) is used twice") }
        }
    }

    private mutating func check(zone: ICalendarComponent) {
        require(["TZID"], of: zone)
        if zone.components.isEmpty { report(zone, "no STANDARD or DAYLIGHT") }
        for observance in zone.components {
            require(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"], of: observance)
            forbid(["RDATE"], in: observance)
            checkValues(of: observance)
        }
    }

    private mutating func check(event: ICalendarComponent, tzids: Set<String>) {
        require(["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"], of: event)
        forbid(["RRULE", "RDATE", "ORGANIZER", "ATTENDEE", "DURATION", "X-ALT-DESC"], in: event)
        if !event.components.isEmpty { report(event, "a component within an event") }
        checkValues(of: event)
        for property in event.properties {
            if let tzid = property.parameters["TZID"], !tzids.contains(tzid) {
                report(property, "TZID \(tzid) is not defined")
            }
        }
        if let start = event["DTSTART"], let end = event["DTEND"] {
            if start.parameters != end.parameters {
                report(end, "DTSTART and DTEND have different parameters")
            } else if end.rawValue <= start.rawValue {
                report(end, "DTEND is not after DTSTART")
            }
        }
    }

    private mutating func checkValues(of component: ICalendarComponent) {
        for property in component.properties {
            if let problem = ValueRules.problem(of: property) { report(property, problem) }
        }
        let names = component.properties.map(\.name).filter { !ValueRules.repeatable.contains($0) }
        for name in Set(names) where names.count(where: { $0 == name }) > 1 {
            report(component, "\(name) appears more than once")
        }
    }

    private mutating func require(_ names: [String], of component: ICalendarComponent) {
        for name in names where component[name] == nil { report(component, "no \(name)") }
    }

    private mutating func forbid(_ names: [String], in component: ICalendarComponent) {
        for name in names {
            if let property = component[name] { report(property, "\(name) in \(component.name)") }
        }
    }

    private mutating func report(_ component: ICalendarComponent, _ problem: String) {
        problems.append("line \(component.line): \(component.name): \(problem)")
    }

    private mutating func report(_ property: ICalendarProperty, _ problem: String) {
        problems.append("line \(property.line): \(problem)")
    }
}
