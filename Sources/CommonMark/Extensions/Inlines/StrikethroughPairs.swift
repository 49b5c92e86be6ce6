import CCMark

/// Pairs runs of tildes as cmark-gfm does: next to one another in one node, of the same length, one or two.
struct StrikethroughPairs {
    struct Run {
        let length: Int
        let canOpen: Bool
        let canClose: Bool

        /// CommonMark 0.30 §6.2 tells what a run can do by what is before and behind it.
        init(at cursor: SourceCursor) {
            var end = cursor.offset
            while end < cursor.limit, cursor.source[end] == UInt8(ascii: "~") { end += 1 }
            length = end - cursor.offset
            let (before, after) = (cursor.scalar(before: cursor.offset), cursor.scalar(at: end))
            let (isSpaceBefore, isSpaceAfter) = (before.properties.isWhitespace, after.properties.isWhitespace)
            let (isMarkBefore, isMarkAfter) = (Self.isPunctuation(before), Self.isPunctuation(after))
            canOpen = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
            canClose = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
        }

        private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
            if scalar.isASCII { return SourceBytes.isPunctuation(UInt8(scalar.value)) }
            switch scalar.properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                return true
            default: return false
            }
        }
    }

    private struct Bottom: Hashable {
        let parent: CommonMarkNode
        let length: Int
    }

    private struct Found {
        let run: Run
        /// The node that stands for it, once it is in the tree.
        var node: CommonMarkNode?
        var isPaired = false
    }

    private var found: [Found] = []
    /// By the node they are in, runs that may still open.
    private var openers: [CommonMarkNode: [Int]] = [:]
    /// No opener before the run of this number is for a run of the kind: each is looked at once. As in cmark-gfm it
    /// makes no difference whether the run could open, too.
    private var bottoms: [Bottom: Int] = [:]
    /// In the order of their ends.
    private var pairs: [(opener: Int, closer: Int)] = []

    /// The number of the run, unless it can be none that strikes through.
    mutating func add(_ run: Run, in text: CommonMarkNode) -> Int? {
        guard run.length <= 2, run.canOpen || run.canClose, let parent = text.parent else { return nil }
        found.append(Found(run: run))
        let number = found.count - 1
        if run.canClose, let place = opener(of: run, in: parent), let opener = openers[parent]?[place] {
            openers[parent]?.removeSubrange(place...)
            if found[opener].run.length == run.length {
                pairs.append((opener, number))
                found[opener].isPaired = true
                found[number].isPaired = true
            }
        } else if run.canOpen {
            openers[parent, default: []].append(number)
        }
        return number
    }

    /// A node for a run that is one of a pair.
    mutating func makeNode(_ number: Int) -> CommonMarkNode? {
        guard found[number].isPaired else { return nil }
        found[number].node = CommonMarkNode.make(CMARK_NODE_CUSTOM_INLINE)
        return found[number].node
    }

    /// Puts what is between the nodes of each pair into one, inner ones first.
    func wrap() {
        for pair in pairs {
            guard let opener = found[pair.opener].node, let closer = found[pair.closer].node else { continue }
            opener.setMark(.strikethrough(found[pair.opener].run.length))
            while let node = opener.next, node != closer {
                node.unlink()
                opener.append(node)
            }
            closer.unlink()
        }
    }

    /// The nearest one, past those that the rule of three keeps apart (CommonMark 0.30 §6.2, rule 9).
    private mutating func opener(of run: Run, in parent: CommonMarkNode) -> Int? {
        guard let candidates = openers[parent] else { return nil }
        let kind = Bottom(parent: parent, length: run.length)
        let bottom = bottoms[kind, default: 0]
        for place in candidates.indices.reversed() {
            let number = candidates[place]
            if number < bottom { break }
            let other = found[number].run
            if !(run.canOpen || other.canClose) || (run.length + other.length) % 3 != 0 { return place }
        }
        bottoms[kind] = found.count - 1
        return nil
    }
}
