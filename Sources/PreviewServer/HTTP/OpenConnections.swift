/// The connections that are open, of which there are only so many: who only waits makes room for who comes.
actor OpenConnections {
    private struct Entry {
        let task: Task<Void, Never>
        var isBusy = false
    }

    /// A browser opens six, and systems give a process at least 256 files.
    private static let limit = 128

    private var entries: [Int: Entry] = [:]
    private var count = 0

    /// Lets a connection be served, once there is room for it; false where all others are busy.
    func open(_ serve: @escaping @Sendable (_ number: Int) async -> Void) async -> Bool {
        while entries.count >= Self.limit {
            guard let oldest = entries.filter({ !$0.value.isBusy }).min(by: { $0.key < $1.key }) else { return false }
            oldest.value.task.cancel()
            await oldest.value.task.value
        }
        count += 1
        let number = count
        entries[number] = Entry(
            task: Task {
                await serve(number)
                close(number)
            }
        )
        return true
    }

    func set(_ number: Int, busy: Bool) { entries[number]?.isBusy = busy }

    func closeAll() async {
        let tasks = entries.values.map(\.task)
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    private func close(_ number: Int) { entries[number] = nil }
}
