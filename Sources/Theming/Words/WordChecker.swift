import Diagnostics

/// Puts the words of a theme and of those that it extends together, and checks them against what pages need.
struct WordChecker {
    private let required: [String: RequiredWord]
    private let names: [String]
    private(set) var tables: [String: WordTable] = [:]
    private(set) var problems: [Diagnostic] = []

    /// - Parameter files: those of the theme before those of the ones that it extends.
    init(_ files: [WordFile], requiring words: [RequiredWord]) {
        required = Dictionary(words.map { ($0.name, $0) }) { first, _ in first }
        names = words.map(\.name)
        for (language, files) in Dictionary(grouping: files, by: \.language) {
            tables[language] = table(of: files)
        }
    }

    private mutating func table(of files: [WordFile]) -> WordTable {
        var entries: [String: WordTable.Entry] = [:]
        var known: Set<String> = []
        for file in files.reversed() {
            for text in file.texts {
                known.insert(text.key.value)
                do {
                    entries[text.key.value] = try entry(of: text)
                } catch {
                    problems.append(error.place.diagnostic(error.problem, in: file.source))
                }
            }
        }
        if let source = files.last?.source {
            problems += names.filter { !known.contains($0) }.map { source.diagnostic(.missingWord(name: $0), line: 1) }
        }
        return WordTable(entries)
    }

    private struct Mistake: Error {
        let problem: Problem
        let place: Located<String>
    }

    private func entry(of text: KeyedText) throws(Mistake) -> WordTable.Entry {
        let key = text.key
        guard let word = required[key.value] else {
            let suggestion = nearestName(to: key.value, in: names)
            throw Mistake(
                problem: .unknownKey(name: key.value, in: .themeWords, suggestion: suggestion),
                place: key
            )
        }
        switch text.value {
        case .text(let text) where !word.isCounted: return .single(try pattern(text, of: word, at: key))
        case .group(let forms) where word.isCounted: return try counted(forms, of: word, at: key)
        case .text:
            throw Mistake(problem: .wrongShape(key: key.value, expected: .mapping, found: .text), place: key)
        case .group:
            throw Mistake(problem: .wrongShape(key: key.value, expected: .text, found: .mapping), place: key)
        }
    }

    private static let forms = ["one", "other"]

    private func counted(
        _ forms: [KeyedText],
        of word: RequiredWord,
        at key: Located<String>
    ) throws(Mistake) -> WordTable.Entry {
        let context = MappingName.key(word.name)
        var patterns: [String: WordPattern] = [:]
        for form in forms {
            guard Self.forms.contains(form.key.value) else {
                let suggestion = nearestName(to: form.key.value, in: Self.forms)
                throw Mistake(
                    problem: .unknownKey(name: form.key.value, in: context, suggestion: suggestion),
                    place: form.key
                )
            }
            guard case .text(let text) = form.value else {
                let problem = Problem.wrongShape(key: form.key.value, expected: .text, found: .mapping)
                throw Mistake(problem: problem, place: form.key)
            }
            // One thing may also be named without its number.
            patterns[form.key.value] = try pattern(text, of: word, at: form.key, isPartial: form.key.value == "one")
        }
        guard let one = patterns["one"] else { throw missingForm("one", in: context, at: key) }
        guard let other = patterns["other"] else { throw missingForm("other", in: context, at: key) }
        return .counted(one: one, other: other)
    }

    private func missingForm(_ form: String, in context: MappingName, at key: Located<String>) -> Mistake {
        Mistake(
            problem: .missingKey(name: form, in: context, example: "\(form): \"{count} …\""),
            place: key
        )
    }

    private func pattern(
        _ text: Located<String>,
        of word: RequiredWord,
        at key: Located<String>,
        isPartial: Bool = false
    ) throws(Mistake) -> WordPattern {
        guard !text.value.allSatisfy(\.isWhitespace) else {
            throw Mistake(problem: .emptyValue(key: key.value), place: key)
        }
        do {
            return try WordPattern(
                text.value,
                key: key.value,
                placeholders: word.placeholders,
                isPartial: isPartial
            )
        } catch {
            throw Mistake(problem: error, place: text)
        }
    }
}
