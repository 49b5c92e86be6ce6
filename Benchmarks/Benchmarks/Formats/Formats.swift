import Benchmark
import CommonMark
import ICalendarFormat
import SyndicationFormat

/// Each figure is of one core.
let benchmarks: @Sendable () -> Void = {
    let events = BenchmarkMetric.custom("VEVENTs a second", polarity: .prefersLarger, useScalingFactor: false)
    let megabytes = BenchmarkMetric.custom("MB a second", polarity: .prefersLarger, useScalingFactor: false)
    let posts = BenchmarkMetric.custom("Posts a second", polarity: .prefersLarger, useScalingFactor: false)

    Benchmark("iCalendar: 10,000 VEVENTs with 12 properties", configuration: .measuring(events)) { benchmark in
        let seconds = duration { blackHole(Calendars.calendar.rendered(Calendars.events)) }
        benchmark.measurement(events, Int(Double(Calendars.events.count) / seconds))
    }

    Benchmark("RSS: 1,000 items of whole posts", configuration: .measuring(megabytes)) { benchmark in
        var size = 0
        let seconds = duration { size = Feeds.channel.rendered(Feeds.items).count }
        benchmark.measurement(megabytes, Int(Double(size) / 1_000_000 / seconds))
    }

    Benchmark("Markdown: 1,000 recaps to HTML", configuration: .measuring(posts)) { benchmark in
        let seconds = duration {
            for _ in 0..<1_000 {
                guard let document = try? MarkdownDocument(validUTF8: Recaps.bytes) else { continue }
                blackHole(document.html { ResolvedReference(address: $0.destination) })
            }
        }
        benchmark.measurement(posts, Int(1_000 / seconds))
    }
}

extension Benchmark.Configuration {
    fileprivate static func measuring(_ metric: BenchmarkMetric) -> Self {
        Benchmark.Configuration(metrics: [metric], warmupIterations: 3, maxDuration: .seconds(5), maxIterations: 200)
    }
}

/// The seconds that the work takes.
private func duration(of work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}
