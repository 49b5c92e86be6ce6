import CommonMark
import Testing

@Suite("CommonMark 0.30, byte for byte")
struct SpecificationTests {
    @Test(
        "An example of the specification",
        .enabled(if: !SpecificationCorpus.commonMark.isEmpty, Comment(rawValue: SpecificationCorpus.missing)),
        arguments: SpecificationCorpus.commonMark
    )
    func specification(_ example: SpecificationExample) throws {
        let document = try MarkdownDocument(parsing: example.markdown, options: .commonMark)
        #expect(document.html() == example.html)
    }

    @Test(
        "The specification is there in full",
        .enabled(if: !SpecificationCorpus.commonMark.isEmpty, Comment(rawValue: SpecificationCorpus.missing))
    )
    func completeness() {
        #expect(SpecificationCorpus.commonMark.count == 652)
    }

    @Test(
        "An example of cmark's smart punctuation",
        .enabled(if: !SpecificationCorpus.smartPunctuation.isEmpty, Comment(rawValue: SpecificationCorpus.missing)),
        arguments: SpecificationCorpus.smartPunctuation
    )
    func smartPunctuation(_ example: SpecificationExample) throws {
        var options = MarkdownOptions.commonMark
        options.typographicQuotes = .english
        let document = try MarkdownDocument(parsing: example.markdown, options: options)
        #expect(document.html() == example.html)
    }

    @Test(
        "A regression of cmark's",
        .enabled(if: !SpecificationCorpus.regressions.isEmpty, Comment(rawValue: SpecificationCorpus.missing)),
        arguments: SpecificationCorpus.regressions
    )
    func regression(_ example: SpecificationExample) throws {
        let document = try MarkdownDocument(parsing: example.markdown, options: .commonMark)
        #expect(document.html() == example.html)
    }

    @Test(
        "Every reference of the specification is where its position says",
        .enabled(if: !SpecificationCorpus.commonMark.isEmpty, Comment(rawValue: SpecificationCorpus.missing)),
        arguments: SpecificationCorpus.commonMark
    )
    func positions(_ example: SpecificationExample) throws {
        let document = try MarkdownDocument(parsing: example.markdown)
        let lines = example.markdown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for reference in document.references {
            let rest = lines[reference.position.line - 1].dropFirst(reference.position.column - 1)
            let start = reference.kind == .image ? ["!["] : ["[", "<", reference.text]
            #expect(start.contains { String(rest).hasPrefix($0) }, "\(reference)")
        }
        for position in document.rawHTML {
            let rest = lines[position.line - 1].dropFirst(position.column - 1)
            #expect(rest.first == "<", "\(position)")
        }
        #expect(document.references.map(\.position) == document.references.map(\.position).sorted())
    }
}
