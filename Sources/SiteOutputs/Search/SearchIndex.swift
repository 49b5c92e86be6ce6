import SyndicationFormat

/// Which text holds which words, cut into files small enough for a phone: a search loads one file for each word that was
/// typed, and one for each few texts that it shows. `static/search.js` of the default theme reads them.
///
/// Nothing is worked out before the first file of words is asked for.
final class SearchIndex: Sendable {
    /// Files of words; the letters that a word begins with say which holds it. A power of two.
    let wordFileCount: Int
    private let texts: SearchTexts
    private let segments: [OnceAsked<SearchSegment>]

    /// Texts that one file tells about.
    static let textsPerFile = 16

    init(of texts: SearchTexts) {
        self.texts = texts
        let wordFileCount = 1 << (Int.bitWidth - (texts.count / 64).leadingZeroBitCount)
        self.wordFileCount = wordFileCount
        segments = stride(from: 0, to: texts.count, by: SearchSegment.size).map { start in
            let numbers = start..<min(start + SearchSegment.size, texts.count)
            return OnceAsked { SearchSegment(numbers, of: texts, fileCount: wordFileCount) }
        }
    }

    var textFileCount: Int { (texts.count + Self.textsPerFile - 1) / Self.textsPerFile }

    /// One file of words, as ``SearchWordFile`` describes it.
    func words(inFile number: Int) -> [UInt8] {
        // Each core takes what no other has begun with, and waits only in the end.
        for segment in segments { segment.prepareUnlessTaken() }
        var file = SearchWordFile()
        for (index, segment) in segments.enumerated() {
            segment.value.forEachWord(inFile: number) { word, prominent, others in
                file.add(word, prominent: prominent, others: others, from: index * SearchSegment.size)
            }
        }
        return file.json
    }

    /// `[{"title":…,"href":…,"about":…,"text":…,"lang":…}]` of the texts from `number` × ``textsPerFile`` on; `about` and
    /// `lang` only where there is something to say.
    func texts(inFile number: Int) -> [UInt8] {
        let start = number * Self.textsPerFile
        return JSONWriter.bytes(expecting: Self.textsPerFile * 400) { json in
            json.beginArray()
            for number in start..<min(start + Self.textsPerFile, texts.count) {
                let text = texts.text(number)
                json.beginObject()
                json.member("title", text.title)
                json.member("href", text.href)
                json.member("about", text.about)
                json.member("text", text.summary)
                json.member("lang", text.language)
                json.endObject()
            }
            json.endArray()
        }
    }
}
