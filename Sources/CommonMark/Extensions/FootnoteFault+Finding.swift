extension FootnoteFault {
    /// - Parameters:
    ///   - definitions: as they follow one another in `lines`.
    ///   - undefined: labels that the text refers to, and where in `lines` it does.
    static func all(
        definitions: [FootnoteDefinitions.Definition],
        undefined: [(name: String, offset: Int)],
        in lines: SourceLines
    ) -> [FootnoteFault] {
        if definitions.isEmpty, undefined.isEmpty { return [] }
        var first: [String: Int] = [:]
        var found = undefined.map { (label: $0.name, offset: $0.offset, first: Int?.none) }
        for definition in definitions {
            if let other = first[definition.label] {
                let bytes = lines.source[definition.start...]
                let label = FootnoteLabel.range(at: definition.start, in: lines.source, limit: bytes.endIndex)
                guard let label else { continue }
                found.append((String(decoding: bytes[label], as: UTF8.self), definition.start, other))
            } else {
                first[definition.label] = definition.start
            }
        }
        var tracker = PositionTracker(lines)
        return found.sorted { $0.offset < $1.offset }.map { fault in
            let kind = fault.first.map { offset in
                var tracker = PositionTracker(lines)
                tracker.move(to: offset)
                return Kind.definedBefore(tracker.position)
            }
            tracker.advance(to: fault.offset)
            return FootnoteFault(kind: kind ?? .undefined, label: fault.label, position: tracker.position)
        }
    }
}
