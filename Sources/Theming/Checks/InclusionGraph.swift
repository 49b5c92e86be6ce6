/// Which templates and blocks include which others, in which scopes: finds inclusions that never end.
struct InclusionGraph {
    struct Inclusion {
        let from: Int
        let to: Int
        /// The innermost context at the tag, seen from the including template.
        let origin: TemplateScope.Origin
        /// The including tag.
        let place: TemplatePlace
    }

    private var inclusions: [Inclusion] = []
    private var leaving: [Int: [Int]] = [:]

    mutating func add(_ inclusion: Inclusion) {
        leaving[inclusion.from, default: []].append(inclusions.count)
        inclusions.append(inclusion)
    }

    /// Cycles in which nothing makes sure that the data comes to an end, each by one inclusion that closes it.
    ///
    /// A recursion ends if each round goes deeper into the data than the one before. So a cycle must not consist of
    /// inclusions in an unchanged context only, nor step out of its context anywhere.
    func endlessCycles() -> [[Inclusion]] {
        inclusions.compactMap { inclusion in
            switch inclusion.origin {
            case .inside: nil
            case .entry: cycle(closing: inclusion) { $0.origin == .entry }
            case .outside: cycle(closing: inclusion) { _ in true }
            }
        }
    }

    /// The inclusion and the shortest way back to where it starts.
    private func cycle(closing inclusion: Inclusion, through isUsable: (Inclusion) -> Bool) -> [Inclusion]? {
        var pathTo: [Int: [Inclusion]] = [inclusion.to: [inclusion]]
        var queue = [inclusion.to]
        var head = 0
        while head < queue.count, pathTo[inclusion.from] == nil {
            for index in leaving[queue[head]] ?? [] {
                let next = inclusions[index]
                if isUsable(next), pathTo[next.to] == nil {
                    pathTo[next.to] = (pathTo[next.from] ?? []) + [next]
                    queue.append(next.to)
                }
            }
            head += 1
        }
        return pathTo[inclusion.from]
    }
}
