import Diagnostics
import Testing

@testable import ContentLoading

@Suite("JSON Schemas of content")
struct ContentSchemaTests {
    @Test("Every kind of content has the same schema each time, in both languages", arguments: ContentSchema.allCases)
    func stable(_ schema: ContentSchema) throws {
        let english = try schema.json(in: .english).bytes()
        #expect(try schema.json(in: .english).bytes() == english)
        #expect(try schema.json(in: .german).bytes() != english)
    }
}
