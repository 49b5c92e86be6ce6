/// Pictures that are to lie beside a new text.
package struct PhotoRequest: Sendable {
    private let paths: [String]
    private let alts: [String]

    /// - Parameters:
    ///   - paths: files anywhere on this machine.
    ///   - alts: what they show, in the same order.
    package init(_ paths: [String] = [], alts: [String] = []) {
        self.paths = paths
        self.alts = alts
    }

    /// Reads the pictures, before anybody has answered questions in vain.
    func files() throws -> [PhotoFile] {
        if alts.count > paths.count { throw AuthoringProblem.altTexts(photos: paths.count, texts: alts.count) }
        var files: [PhotoFile] = []
        for path in paths { files.append(try PhotoFile.read(path, taken: Set(files.map(\.name)))) }
        return files
    }

    /// The pictures with what they show.
    func described(_ files: [PhotoFile], by interview: Interview) throws(AuthoringProblem) -> [PhotoFile] {
        if !interview.canAsk, alts.count < files.count {
            throw .altTexts(photos: files.count, texts: alts.count)
        }
        var described: [PhotoFile] = []
        for (index, file) in files.enumerated() {
            var file = file
            file.alt = try interview.answer(
                interview.words.alt(of: file.name),
                option: ("--alt", index < alts.count ? alts[index] : nil)
            ) { text throws(AuthoringProblem) in text }
            described.append(file)
        }
        return described
    }
}
