/// What an extension made of a node; libcmark keeps it with the node as a number.
enum NodeMark: Hashable {
    enum Alignment: Int {
        case none, left, center, right
    }

    // MARK: Blocks

    case table
    case tableHead
    case tableBody
    case row
    case cell(Alignment, isHeader: Bool)
    /// An item of a task list, and its paragraph, which is where the box goes.
    case task(isDone: Bool)
    /// A paragraph of pictures only.
    case pictures
    case gallery
    /// A quote and whom it is of.
    case quotation
    case attribution
    /// All footnotes.
    case footnotes
    /// One of them, by its place in `ExtendedTree.footnotes`.
    case footnote(Int)

    // MARK: Inlines

    /// With so many tildes at each end.
    case strikethrough(Int)
    /// Of a footnote, by its place in `ExtendedTree.footnotes`; the how manieth, from 0.
    case footnoteReference(Int, occurrence: Int)
    case hashtag
    /// A line break that is followed in the source and not written.
    case hiddenBreak

    private enum Kind: Int, CaseIterable {
        case table = 1
        case tableHead, tableBody, row, cell, headerCell, openTask, doneTask, pictures, gallery, quotation, attribution
        case footnotes, footnote, strikethrough, footnoteReference, hashtag, hiddenBreak
    }

    /// Never 0: kind, then 24 bits for each of two numbers.
    var bits: Int {
        let (kind, first, second): (Kind, Int, Int) =
            switch self {
            case .table: (.table, 0, 0)
            case .tableHead: (.tableHead, 0, 0)
            case .tableBody: (.tableBody, 0, 0)
            case .row: (.row, 0, 0)
            case .cell(let alignment, let isHeader): (isHeader ? .headerCell : .cell, alignment.rawValue, 0)
            case .task(let isDone): (isDone ? .doneTask : .openTask, 0, 0)
            case .pictures: (.pictures, 0, 0)
            case .gallery: (.gallery, 0, 0)
            case .quotation: (.quotation, 0, 0)
            case .attribution: (.attribution, 0, 0)
            case .footnotes: (.footnotes, 0, 0)
            case .footnote(let index): (.footnote, index, 0)
            case .strikethrough(let length): (.strikethrough, length, 0)
            case .footnoteReference(let index, let occurrence): (.footnoteReference, index, occurrence)
            case .hashtag: (.hashtag, 0, 0)
            case .hiddenBreak: (.hiddenBreak, 0, 0)
            }
        return kind.rawValue | first << 8 | second << 32
    }

    init?(bits: Int) {
        if bits == 0 { return nil }
        let first = bits >> 8 & 0xFF_FFFF
        guard let kind = Kind(rawValue: bits & 0xFF) else { return nil }
        switch kind {
        case .table: self = .table
        case .tableHead: self = .tableHead
        case .tableBody: self = .tableBody
        case .row: self = .row
        case .cell: self = .cell(Alignment(rawValue: first) ?? .none, isHeader: false)
        case .headerCell: self = .cell(Alignment(rawValue: first) ?? .none, isHeader: true)
        case .openTask: self = .task(isDone: false)
        case .doneTask: self = .task(isDone: true)
        case .pictures: self = .pictures
        case .gallery: self = .gallery
        case .quotation: self = .quotation
        case .attribution: self = .attribution
        case .footnotes: self = .footnotes
        case .footnote: self = .footnote(first)
        case .strikethrough: self = .strikethrough(first)
        case .footnoteReference: self = .footnoteReference(first, occurrence: bits >> 32)
        case .hashtag: self = .hashtag
        case .hiddenBreak: self = .hiddenBreak
        }
    }
}
