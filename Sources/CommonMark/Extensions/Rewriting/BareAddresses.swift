import CCMark

/// Finds addresses written without any markup and puts them into pointed brackets.
///
/// Where they start, libcmark's tree says: in text, and in no link. They end where the source has white space, so that
/// emphasis and typographic characters that libcmark saw in them are gone when it reads the text again.
struct BareAddresses {
    private struct Address {
        let range: Range<Int>
        /// `www.` addresses need a scheme.
        let lacksScheme: Bool
    }

    private let source: MappedSource
    private var addresses: [Address] = []
    private var lastEnd = 0

    var isEmpty: Bool { addresses.isEmpty }
    /// Whether an address has a backtick, so that code and text may change places in the rest of its block.
    var mayHideOthers: Bool { unreadable > 0 }
    /// Where the last block ends that holds such an address.
    private var unreadable = 0

    init(of tree: borrowing CommonMarkTree, in source: MappedSource) {
        self.source = source
        var search = self
        var walk = TextWalk(source)
        tree.forEachEvent { node, isEntering in
            walk.visit(node, isEntering: isEntering) { search.read($0, isInLink: $1, &$2) }
        }
        (addresses, unreadable) = (search.addresses, search.unreadable)
    }

    func rewritten() -> MappedSource {
        var rewrite = SourceRewrite(of: source)
        for address in addresses {
            rewrite.copy(to: address.range.lowerBound)
            if followsBackslash(address) { rewrite.insert("\\", at: address.range.lowerBound) }
            rewrite.insert(address.lacksScheme ? "<http://" : "<", at: address.range.lowerBound)
            rewrite.copy(to: address.range.upperBound)
            rewrite.insert(">", at: address.range.upperBound)
        }
        rewrite.copy(to: source.bytes.count)
        return rewrite.finished()
    }

    /// Whether a backslash before the address would make text of the bracket.
    private func followsBackslash(_ address: Address) -> Bool {
        let backslashes = source.bytes[..<address.range.lowerBound].reversed().prefix { $0 == UInt8(ascii: "\\") }
        return !backslashes.count.isMultiple(of: 2)
    }

    private mutating func read(_ node: CommonMarkNode, isInLink: Bool, _ cursor: inout SourceCursor) {
        let text = node.literal
        let isWanted: (UInt8) -> Bool = { byte in
            byte == UInt8(ascii: "w") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
        }
        guard !isInLink, cursor.offset >= unreadable, text.contains(where: isWanted) else {
            _ = cursor.follow(text: text)
            return
        }
        cursor.follow(text: text, lookingFor: isWanted) { _, cursor in
            let scanner = AddressScanner(bytes: cursor.source, start: lastEnd, limit: cursor.limit)
            let range =
                switch cursor.byte() {
                case UInt8(ascii: "w"): scanner.address(withoutSchemeAt: cursor.offset)
                case UInt8(ascii: ":"): scanner.address(withSchemeBefore: cursor.offset)
                default: scanner.mailAddress(around: cursor.offset)
                }
            if let range, cursor.offset >= unreadable {
                if source.bytes[range].contains(UInt8(ascii: "`")) { unreadable = cursor.limit }
                addresses.append(Address(range: range, lacksScheme: cursor.byte() == UInt8(ascii: "w")))
                lastEnd = range.upperBound
            }
            return 0
        }
    }
}
