import ChapterModel
import SiteBuild
import Testing

@Suite("What a build tells of itself")
struct BuildReportTests {
    private func report(of site: String) async throws -> BuildReport {
        let folder = try TemporaryFolder()
        let content = "\(GoldenSiteTests.fixtures)/\(site)/content"
        return try await TestSite.build(TestSite.options(content: content, output: folder("output"))).report
    }

    @Test("Everything is counted as a reader would: joint events once, dates of series too, feeds in both formats")
    func counts() async throws {
        let counts = try await report(of: "rhein-netz").counts
        #expect(counts.chapters == 2 && counts.posts == 10)
        // Ten posts' events, two dates of one series and nine of the other that no post speaks of.
        #expect(counts.events == 21)
        // One for each event; the network's, two chapters' and one topic's.
        #expect(counts.calendars == 21 + 4)
        // Those four, and the network's events and recaps.
        #expect(counts.feeds == 2 * 6)
    }

    @Test("The next day on which a build changes something is that after the next date, also one of a series")
    func nextChange() async throws {
        #expect(try await report(of: "rhein-netz").nextChange?.description == "2015-02-04")
    }
}
