import Testing

@testable import ContentLoading

@Suite("Keys that come twice")
struct MappingNamesTests {
    @Test("The line of the first is found, among few keys and among many", arguments: [1, 23, 24, 25, 60])
    func twice(after count: Int) {
        for repeated in 1...count {
            var names = MappingNames()
            for number in 1...count { #expect(names.insert("key\(number)", line: number) == nil) }
            #expect(names.insert("key\(repeated)", line: count + 1) == repeated)
        }
    }
}
