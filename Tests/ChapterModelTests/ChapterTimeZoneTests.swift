import Testing

@testable import ChapterModel

/// Offsets and transitions are those of the IANA time zone database.
@Suite("Chapter time")
struct ChapterTimeZoneTests {
    @Test(
        "A local time gets the offset its zone had then",
        arguments: [
            ("Europe/Berlin", "2015-01-22 19:00", "+01:00"), ("Europe/Berlin", "2015-07-22 19:00", "+02:00"),
            ("Europe/London", "2015-01-22 19:00", "+00:00"), ("Europe/London", "2015-07-22 19:00", "+01:00"),
            ("Asia/Kathmandu", "2015-01-22 19:00", "+05:45"), ("America/New_York", "2015-01-22 19:00", "-05:00"),
            ("America/New_York", "2015-07-22 19:00", "-04:00"), ("Australia/Lord_Howe", "2015-01-22 19:00", "+11:00"),
            ("Australia/Lord_Howe", "2015-07-22 19:00", "+10:30"), ("America/St_Johns", "2015-01-22 19:00", "-03:30"),
            ("UTC", "2015-07-22 19:00", "+00:00"),
            // Ramadan 2015 and 2019: Morocco put its clocks back for a month.
            ("Africa/Casablanca", "2015-06-01 12:00", "+01:00"), ("Africa/Casablanca", "2015-06-20 12:00", "+00:00"),
            ("Africa/Casablanca", "2015-08-01 12:00", "+01:00"), ("Africa/Casablanca", "2019-05-20 12:00", "+00:00"),
        ]
    )
    func offsets(of identifier: String, at text: String, is offset: String) throws {
        let local = try moment(text)
        guard case .unique(let zoned) = try zone(identifier).resolve(local) else {
            Issue.record("\(text) is not unique in \(identifier)")
            return
        }
        #expect("\(zoned)" == text.replacing(" ", with: "T") + ":00" + offset)
    }

    @Test(
        "Times that the clocks jump over do not exist",
        arguments: [
            ("Europe/Berlin", "2015-03-29 02:00"), ("Europe/Berlin", "2015-03-29 02:59"),
            ("Europe/London", "2015-03-29 01:30"), ("America/New_York", "2015-03-08 02:30"),
            ("Australia/Lord_Howe", "2015-10-04 02:15"), ("Africa/Casablanca", "2015-03-29 02:30"),
        ]
    )
    func gaps(in identifier: String, at text: String) throws {
        #expect(try zone(identifier).resolve(try moment(text)) == .gap)
    }

    @Test(
        "The minutes around a gap exist once",
        arguments: [
            ("Europe/Berlin", "2015-03-29 01:59", 3600), ("Europe/Berlin", "2015-03-29 03:00", 7200),
            ("Australia/Lord_Howe", "2015-10-04 01:59", 37_800), ("Australia/Lord_Howe", "2015-10-04 02:30", 39_600),
        ]
    )
    func gapEdges(in identifier: String, at text: String, offset: Int) throws {
        let local = try moment(text)
        #expect(try zone(identifier).resolve(local) == .unique(ZonedDateTime(local: local, offset: offset)))
    }

    @Test(
        "A time that happens twice is its first instance",
        arguments: [
            ("Europe/Berlin", "2015-10-25 02:00", 7200), ("Europe/Berlin", "2015-10-25 02:59", 7200),
            ("Europe/London", "2015-10-25 01:30", 3600), ("America/New_York", "2015-11-01 01:30", -14_400),
            ("Australia/Lord_Howe", "2015-04-05 01:45", 39_600),
        ]
    )
    func ambiguity(in identifier: String, at text: String, offset: Int) throws {
        let local = try moment(text)
        #expect(try zone(identifier).resolve(local) == .ambiguous(first: ZonedDateTime(local: local, offset: offset)))
        #expect(try zone(identifier).nearest(local).offset == offset)
    }

    @Test(
        "The minutes around the hour that happens twice exist once",
        arguments: [("2015-10-25 01:59", 7200), ("2015-10-25 03:00", 3600)]
    )
    func ambiguityEdges(at text: String, offset: Int) throws {
        let local = try moment(text)
        #expect(try zone("Europe/Berlin").resolve(local) == .unique(ZonedDateTime(local: local, offset: offset)))
    }

    @Test("A gap is read with the offset before it")
    func nearestInGap() throws {
        #expect(try zone("Europe/Berlin").nearest(try moment("2015-03-29 02:30")).offset == 3600)
    }

    @Test("The clocks change in the very second of the transition")
    func transitionInstants() throws {
        let berlin = try zone("Europe/Berlin")
        // 2015-03-29T01:00:00Z and 2015-10-25T01:00:00Z
        for (transition, before, after) in [(1_427_590_800, 3600, 7200), (1_445_734_800, 7200, 3600)] {
            #expect(berlin.offset(at: transition - 1) == before)
            #expect(berlin.offset(at: transition) == after)
        }
        #expect("\(berlin.zoned(instant: 1_427_590_800))" == "2015-03-29T03:00:00+02:00")
        #expect("\(berlin.zoned(instant: 1_427_590_740))" == "2015-03-29T01:59:00+01:00")
    }

    @Test(
        "Every hour of the years comes back from its local time, at worst as its twin",
        arguments: ["Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu", "America/New_York"]
    )
    func roundTrip(through identifier: String) throws {
        let zone = try zone(identifier)
        for instant in stride(from: 1_388_534_400, to: 1_577_836_800, by: 3600) {
            let zoned = zone.zoned(instant: instant)
            #expect(zoned.instant == instant)
            switch zone.resolve(zoned.local) {
            case .unique(let found): #expect(found == zoned)
            case .ambiguous(let first): #expect(first == zoned || first < zoned)
            case .gap: Issue.record("\(zoned) is in a gap")
            }
        }
    }

    @Test("Outside of the years asked for, the nearest known offset holds")
    func outsideOfYears() throws {
        let berlin = try #require(ChapterTimeZone(identifier: "Europe/Berlin", years: 2015...2015))
        #expect(berlin.offset(at: 0) == 3600)
        #expect(berlin.offset(at: 4_000_000_000) == 3600)
    }

    @Test("An unknown zone is none", arguments: ["Europe/Berlim", "", "Mars/Olympus"])
    func unknown(identifier: String) {
        #expect(ChapterTimeZone(identifier: identifier, years: 2015...2015) == nil)
    }

    @Test("Moments are ordered on the time line, whatever the clocks showed")
    func order() throws {
        let first = ZonedDateTime(local: try moment("2015-10-25 02:30"), offset: 7200)
        let second = ZonedDateTime(local: try moment("2015-10-25 02:10"), offset: 3600)
        #expect(first < second)
    }
}
