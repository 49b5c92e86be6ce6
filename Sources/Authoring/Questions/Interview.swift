package import Diagnostics

/// Who answers questions: somebody at a terminal.
package protocol Interlocutor {
    /// The line that was typed; nil at the end of the input.
    func answer(to prompt: String) -> String?
    func tell(_ text: String)
}

/// Where a command's answers come from: its options, else somebody at a terminal, else what is proposed.
package struct Interview {
    /// Nil where there is no terminal.
    private let interlocutor: (any Interlocutor)?
    let words: AuthoringWords

    package init(with interlocutor: (any Interlocutor)?, in language: MessageLanguage) {
        self.interlocutor = interlocutor
        words = AuthoringWords(language)
    }

    var canAsk: Bool { interlocutor != nil }

    /// Where nobody can be asked, the options without which nothing can be written must all be there.
    func require(_ options: KeyValuePairs<String, String?>) throws(AuthoringProblem) {
        let missing = options.filter { $0.value == nil }.map(\.key)
        if interlocutor == nil, !missing.isEmpty { throw .missingAnswers(flags: missing) }
    }

    /// An answer that is needed: an option's value as it is, else what is typed, asked for until it can be read.
    func answer<Value: CustomStringConvertible>(
        _ question: String,
        option: (flag: String, value: String?),
        proposal: Value? = nil,
        read: (String) throws(AuthoringProblem) -> Value
    ) throws(AuthoringProblem) -> Value {
        if let text = option.value { return try read(try line(text)) }
        guard let interlocutor else {
            if let proposal { return proposal }
            throw .missingAnswers(flags: [option.flag])
        }
        return try ask(question, proposal: proposal?.description, by: interlocutor) { text throws(AuthoringProblem) in
            if let text { return try read(text) }
            guard let proposal else { throw .answerNeeded }
            return proposal
        }
    }

    /// An answer that may be left open; a hyphen stands for that where something is proposed.
    func choice<Value: CustomStringConvertible>(
        _ question: String,
        option: String?,
        proposal: Value? = nil,
        read: (String) throws(AuthoringProblem) -> Value
    ) throws(AuthoringProblem) -> Value? {
        if let option { return option.trimmed == "-" ? nil : try read(try line(option)) }
        guard let interlocutor else { return proposal }
        let shown = proposal.map { $0.description + words.orNone }
        return try ask(question, proposal: shown, by: interlocutor) { text throws(AuthoringProblem) in
            guard let text else { return proposal }
            return text == "-" ? nil : try read(text)
        }
    }

    /// An option's value; an empty one is no answer.
    private func line(_ text: String) throws(AuthoringProblem) -> String {
        guard let line = try LineAnswer.read(text) else { throw .answerNeeded }
        return line
    }

    private func ask<Value>(
        _ question: String,
        proposal: String?,
        by interlocutor: any Interlocutor,
        read: (String?) throws(AuthoringProblem) -> Value
    ) throws(AuthoringProblem) -> Value {
        let prompt = (question + (proposal.map { " [\($0)]" } ?? "") + ": ").visible
        while true {
            guard let text = interlocutor.answer(to: prompt) else { throw .inputEnded }
            do throws(AuthoringProblem) {
                return try read(try LineAnswer.read(text))
            } catch {
                for line in words.lines(about: error) { interlocutor.tell(line) }
            }
        }
    }
}

extension AuthoringWords {
    /// What is wrong, and what to do about it.
    package func lines(about problem: AuthoringProblem) -> [String] {
        let help = problem.help(in: language)
        return [errorLine(problem.message(in: language))] + (help.isEmpty ? [] : [helpLine(help)])
    }
}
