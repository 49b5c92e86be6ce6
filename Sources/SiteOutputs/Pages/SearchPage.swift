import ChapterModel
import Theming

/// `/suche/` with the files of its index; without these where the theme has no script to read them.
package enum SearchPage: OutputKind {
    private static let source = "site.yml"
    private static let script = "search.js"

    package static func outputs(in context: OutputContext) -> [OutputFile] {
        let parts = PageParts(context)
        let index = SearchIndex(of: SearchTexts(parts))
        let script = context.theme.scriptNames[script].map(context.addresses.assets.file)
        let page = parts.file(context.addresses.search, source: source, as: PageTemplates.search) {
            view(of: index, script: script, parts)
        }
        return script == nil ? [page] : [page] + files(of: index, in: context.addresses)
    }

    private static func files(of index: SearchIndex, in addresses: SiteAddresses) -> [OutputFile] {
        let texts = (0..<index.textFileCount).map { number in
            OutputFile(path: addresses.searchTexts.file("\(number).json"), source: source) {
                index.texts(inFile: number)
            }
        }
        let words = (0..<index.wordFileCount).map { number in
            OutputFile(path: addresses.searchWords(index.wordFileCount).file("\(number).json"), source: source) {
                index.words(inFile: number)
            }
        }
        return texts + words
    }

    private static func view(of index: SearchIndex, script: SitePath?, _ parts: PageParts) -> SearchView {
        let (addresses, words) = (parts.addresses, parts.words)
        var frame = FrameContent(addresses.search, title: words[.search])
        frame.isHiddenFromSearch = true
        frame.searches = script != nil
        // The script fills in the number.
        let number = "{count}"
        return SearchView(
            page: parts.frame(frame),
            title: words[.search],
            scriptHref: script.map(parts.href),
            wordsHref: parts.href(addresses.searchWords(index.wordFileCount)),
            wordFiles: "\(index.wordFileCount)",
            textsHref: parts.href(addresses.searchTexts),
            textsPerFile: "\(SearchIndex.textsPerFile)",
            oneHit: words(1, .hitCount, written: number),
            manyHits: words(2, .hitCount, written: number),
            archiveHref: parts.href(addresses.archive),
            topicsHref: parts.href(addresses.topics)
        )
    }
}
