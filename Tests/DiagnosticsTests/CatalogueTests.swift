import Foundation
import Testing

@testable import Diagnostics

/// The catalogue is read as text, because functions cannot be listed otherwise.
@Suite("The catalogue of problems")
struct CatalogueTests {
    private static let sources = URL(filePath: #filePath).appending(path: "../../../Sources/Diagnostics/Catalogue")
        .standardized

    /// The code of every problem, as often as it stands in the catalogue.
    private static func codes() throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "swift" }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /(?:Problem|link)\(\s*"([^"]*)"/).map {
                String($0.1)
            }
        }
    }

    @Test("Each code names one problem, in small letters and hyphens")
    func codes() throws {
        let codes = try Self.codes()
        #expect(codes.count > 120)
        let repeated = Dictionary(grouping: codes, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated.isEmpty)
        for code in codes { #expect(code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil, "\(code)") }
    }

    @Test("A problem speaks each language")
    func languages() {
        let problem = Problem.unknownKey(name: "strat", in: .menuItem, suggestion: "start")
        #expect(problem.words(in: .english).message == "unknown key `strat` in a menu item")
        #expect(problem.words(in: .english).help == "did you mean `start`?")
        #expect(problem.words(in: .german).message == "unbekannte Angabe `strat` in einem Menüpunkt")
        #expect(problem.words(in: .german).help == "meinst du `start`?")
    }

    @Test("Values count: problems of one code differ by what they speak of")
    func equality() {
        #expect(Problem.emptyValue(key: "title") == .emptyValue(key: "title"))
        #expect(Problem.emptyValue(key: "title") != .emptyValue(key: "summary"))
    }
}
