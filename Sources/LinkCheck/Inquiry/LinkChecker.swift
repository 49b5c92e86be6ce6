/// Asks many addresses at once, within limits that spare servers and the person who waits.
package struct LinkChecker {
    package struct Limits: Sendable {
        /// Requests under way.
        package var requests = 8
        package var requestsPerHost = 2
        package var addresses = 500
        /// Until no answer is waited for any more.
        package var time: Duration

        package init(time: Duration = .seconds(60)) {
            self.time = time
        }
    }

    /// How often an address may lead on to another one.
    package static let mostRedirects = 5

    private let limits: Limits
    /// How long the check has been going on.
    private let elapsed: () -> Duration

    package init(limits: Limits, elapsed: @escaping () -> Duration) {
        self.limits = limits
        self.elapsed = elapsed
    }

    /// The answers; addresses that the limits left no room for have none.
    ///
    /// - Parameter progress: told how many of the addresses are done, after each.
    package func ask(
        _ addresses: [String],
        through transport: inout some LinkTransport,
        progress: (Int) -> Void = { _ in }
    ) -> [String: LinkAnswer] {
        var queue = RequestQueue(addresses.prefix(limits.addresses).map(LinkInquiry.init), limits: limits)
        var answers: [String: LinkAnswer] = [:]
        while !queue.isEmpty, elapsed() < limits.time {
            while let (number, request) = queue.next() { transport.begin(request, as: number) }
            for (number, response) in transport.responses() {
                guard let answer = queue.take(response, to: number) else { continue }
                answers[addresses[number]] = answer
                progress(answers.count)
            }
        }
        return answers
    }
}

/// Inquiries that wait for their turn, and those that wait for a response.
private struct RequestQueue {
    private let limits: LinkChecker.Limits
    private var inquiries: [LinkInquiry]
    /// Numbers of inquiries, the next one last.
    private var waiting: [Int]
    private var underWay: [Int: String] = [:]

    init(_ inquiries: [LinkInquiry], limits: LinkChecker.Limits) {
        self.inquiries = inquiries
        self.limits = limits
        waiting = inquiries.indices.reversed()
    }

    var isEmpty: Bool { waiting.isEmpty && underWay.isEmpty }

    /// The next request that may be sent now.
    mutating func next() -> (number: Int, request: LinkRequest)? {
        guard underWay.count < limits.requests else { return nil }
        let place = waiting.lastIndex { number in
            let host = inquiries[number].request.address.host
            return underWay.values.count { $0 == host } < limits.requestsPerHost
        }
        guard let place else { return nil }
        let number = waiting.remove(at: place)
        let request = inquiries[number].request
        underWay[number] = request.address.host
        return (number, request)
    }

    mutating func take(_ response: LinkResponse, to number: Int) -> LinkAnswer? {
        guard underWay.removeValue(forKey: number) != nil else { return nil }
        let answer = inquiries[number].take(response)
        if answer == nil { waiting.append(number) }
        return answer
    }
}

extension String {
    /// An address's host with its port, in small letters; good enough to tell servers apart.
    fileprivate var host: String {
        let slashes = self.firstRange(of: "//")?.upperBound ?? startIndex
        return self[slashes...].prefix { !"/?#".contains($0) }.lowercased()
    }
}
