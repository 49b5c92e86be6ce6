import CCMark

/// libcmark's tree of a text with what extensions make of it: nodes of its own kinds, and custom nodes with a mark.
struct ExtendedTree: ~Copyable {
    let source: MappedSource
    let tree: CommonMarkTree
    /// In the order of their numbers.
    let footnotes: [Footnote]
    let footnoteFaults: [FootnoteFault]
    /// Whether any node may have a mark.
    let isMarked: Bool

    /// What a table or an address cut open may hold another one that does; nobody writes more than a few.
    private static let mostSearches = 5

    /// - Parameter hashtags: as ``MarkdownOptions/hashtags``.
    init(
        parsing lines: SourceLines,
        smartPunctuation smart: Bool,
        extensions: MarkdownExtensions,
        hashtags: [String: String]
    ) throws(MarkdownError) {
        let found = ExtensionTriggers.extensions(
            in: lines.source,
            among: hashtags.isEmpty ? extensions.subtracting(.hashtags) : extensions
        )
        var source = MappedSource(lines)
        var tree = CommonMarkTree(parsing: source.bytes, smartPunctuation: smart)
        isMarked = !found.isEmpty
        guard isMarked else {
            self.source = source
            self.tree = tree
            footnotes = []
            footnoteFaults = []
            return
        }
        var definitions: [FootnoteDefinitions.Definition] = []
        if found.contains(.footnotes) {
            let search = FootnoteDefinitions(of: tree, in: source)
            definitions = search.definitions
            if !definitions.isEmpty {
                source = search.rewritten()
                try NestingGuard.check(source)
                tree = CommonMarkTree(parsing: source.bytes, smartPunctuation: smart)
            }
        }
        var tables: [TableSearch.Table] = []
        if found.contains(.tables) {
            for _ in 0..<Self.mostSearches {
                let search = TableSearch(of: tree, in: source)
                if search.tables.isEmpty { break }
                tables = search.tables + tables
                source = search.rewritten()
                tree = CommonMarkTree(parsing: source.bytes, smartPunctuation: smart)
                if !search.mayHideOthers { break }
            }
        }
        if found.contains(.autolinks) {
            for _ in 0..<Self.mostSearches {
                let search = BareAddresses(of: tree, in: source)
                if search.isEmpty { break }
                source = search.rewritten()
                tree = CommonMarkTree(parsing: source.bytes, smartPunctuation: smart)
                if !search.mayHideOthers { break }
            }
        }
        var footnotes: [Footnote] = []
        var undefinedLabels: [(name: String, offset: Int)] = []
        tree.edit { tree in
            var assembly = TreeAssembly(source: source)
            assembly.placeTables(tables, in: tree)
            let bodies = assembly.takeFootnotes(definitions, from: tree)
            if !found.isDisjoint(with: InlineExtensions.kinds) {
                var inlines = InlineExtensions(
                    source: source,
                    hashtags: hashtags,
                    found: found,
                    definitions: definitions
                )
                footnotes = inlines.apply(to: tree, footnotes: bodies)
                undefinedLabels = inlines.undefinedLabels
                assembly.appendFootnotes(footnotes, to: tree)
            }
            if found.contains(.taskLists) { TaskItems.mark(in: tree, of: source) }
            if found.contains(.quotes) { Quotations.mark(in: tree) }
            if found.contains(.figures) { Figures.mark(in: tree) }
        }
        self.footnotes = footnotes
        footnoteFaults = FootnoteFault.all(definitions: definitions, undefined: undefinedLabels, in: lines)
        self.source = source
        self.tree = tree
    }
}
