import ChapterModel

extension OutputPlan {
    /// The plan of a site with the same addresses, where each kind of output says what it has only when somebody asks for
    /// one of its files.
    package func retold(for context: @escaping @Sendable () -> OutputContext) -> OutputPlan {
        let late = LateOutputs(counts: counts, context: context)
        var plan = self
        plan.replaceFiles { file, position in
            guard case .rendered = file.content else { return file }
            return OutputFile(path: file.path, source: file.source) {
                guard case .rendered(let render) = late[position]?.content, late[position]?.path == file.path else {
                    throw MisplacedOutput(path: file.path)
                }
                return try render()
            }
        }
        return plan
    }
}

/// A kind of output has other addresses than it had for the same site before.
private struct MisplacedOutput: Error {
    let path: SitePath
}
