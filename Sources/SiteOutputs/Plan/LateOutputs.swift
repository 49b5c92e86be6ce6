/// The outputs of every kind, asked for once each.
final class LateOutputs: Sendable {
    private let ends: [Int]
    private let outputs: [OnceAsked<[OutputFile]>]

    /// - Parameter counts: how many outputs each kind has.
    init(counts: [Int], context: @escaping @Sendable () -> OutputContext) {
        let context = OnceAsked(context)
        ends = counts.reduce(into: []) { ends, count in ends.append((ends.last ?? 0) + count) }
        outputs = OutputRegistry.kinds.map { kind in OnceAsked { kind.outputs(in: context.value) } }
    }

    /// The output that stands there when those of all kinds stand in a row.
    subscript(position: Int) -> OutputFile? {
        guard let kind = ends.firstIndex(where: { position < $0 }), outputs.indices.contains(kind) else { return nil }
        let own = outputs[kind].value
        let start = kind > 0 ? ends[kind - 1] : 0
        return own.indices.contains(position - start) ? own[position - start] : nil
    }
}
