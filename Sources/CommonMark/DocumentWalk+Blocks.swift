import CCMark

extension DocumentWalk {
    /// Writes a block that an extension marked; false if it is written as it would be without.
    mutating func visitMarkedBlock(_ node: CommonMarkNode, _ mark: NodeMark, isEntering: Bool) -> Bool {
        switch mark {
        case .table:
            if isEntering { enterTable() } else { html.append("</table>\n</div>\n") }
        case .tableHead: writeTag(isEntering, "<thead>\n", "</thead>\n")
        case .tableBody: writeTag(isEntering, "<tbody>\n", "</tbody>\n")
        case .row:
            if isEntering { plain.startBlock() }
            writeTag(isEntering, "<tr>\n", "</tr>\n")
        case .cell(let alignment, let isHeader):
            if isEntering {
                enterCell(node, alignment, isHeader)
            } else {
                html.append(isHeader ? "</th>\n" : "</td>\n")
            }
        case .gallery: writeTag(isEntering, "<div class=\"gallery\">\n", "</div>\n")
        case .pictures:
            if isEntering { enterText(of: node) }
            isInPictures = isEntering
            html.startLine()
        case .quotation: writeTag(isEntering, "<figure class=\"quote\">\n", "</figure>\n")
        case .attribution:
            if isEntering { enterAttribution(node) } else { html.append("</figcaption>\n") }
        case .footnotes:
            if isEntering { enterFootnotes() } else { html.append("</ol>\n</section>\n") }
        case .footnote(let index):
            if isEntering { enterFootnote(index) } else { leaveFootnote(index, node) }
        case .task(let isDone):
            guard isEntering else { return false }
            enterTask(node, isDone: isDone)
        default: return false
        }
        return true
    }

    private mutating func writeTag(_ isEntering: Bool, _ opening: StaticString, _ closing: StaticString) {
        html.startLine()
        html.append(isEntering ? opening : closing)
    }

    /// In a box of its own that scrolls where the table is wider than the page, also by keyboard.
    private mutating func enterTable() {
        html.startLine()
        html.append("<div class=\"table\" role=\"group\" aria-label=\"")
        html.append(escaping: options.words.table)
        html.append("\" tabindex=\"0\">\n<table>\n")
    }

    private mutating func enterCell(_ node: CommonMarkNode, _ alignment: NodeMark.Alignment, _ isHeader: Bool) {
        if node.previous != nil { plain.append(" | ") }
        // An empty cell is nowhere in the source.
        if node.type == CMARK_NODE_HEADING { followText(of: node) }
        html.append(isHeader ? "<th" : "<td")
        switch alignment {
        case .none: html.append(">")
        case .left: html.append(" class=\"left\">")
        case .center: html.append(" class=\"center\">")
        case .right: html.append(" class=\"right\">")
        }
    }

    /// Its paragraph may be the last line of the quote's, so that the cursor is there already.
    private mutating func enterAttribution(_ node: CommonMarkNode) {
        plain.startBlock()
        if node.type == CMARK_NODE_PARAGRAPH { followText(of: node) }
        html.startLine()
        html.append("<figcaption>")
    }

    private mutating func enterTask(_ node: CommonMarkNode, isDone: Bool) {
        guard node.type == CMARK_NODE_PARAGRAPH else {
            html.startLine()
            html.append("<li class=\"task\">")
            return
        }
        enterParagraph(node)
        cursor.skipTaskBox()
        plain.append(isDone ? "\u{2611} " : "\u{2610} ")
        html.append("<input type=\"checkbox\" disabled=\"\"")
        if isDone { html.append(" checked=\"\"") }
        html.append(" aria-label=\"")
        html.append(escaping: isDone ? options.words.taskDone : options.words.taskOpen)
        html.append("\" /> ")
    }

    // MARK: Footnotes

    private mutating func enterFootnotes() {
        html.startLine()
        html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        html.append(escaping: options.words.footnotes)
        html.append("\">\n<ol>\n")
    }

    private mutating func enterFootnote(_ index: Int) {
        quoteDepth += 1
        let id = footnotes[index].id(prefix: options.footnotePrefix)
        anchors.append(id)
        html.append("<li id=\"")
        html.append(escaping: id)
        html.append("\">\n")
    }

    private mutating func leaveFootnote(_ index: Int, _ node: CommonMarkNode) {
        quoteDepth -= 1
        html.startLine()
        if footnotes[index].occurrences > 0, !node.endsWithWrittenParagraph {
            html.append("<p>")
            appendBackLinks(index)
            html.append("</p>\n")
        }
        html.append("</li>\n")
    }

    /// Where a footnote's last paragraph ends go the links to where the text refers to it.
    mutating func endFootnote(with paragraph: CommonMarkNode) {
        guard case .footnote(let index) = paragraph.parent?.mark, paragraph.next == nil else { return }
        if footnotes[index].occurrences > 0 { html.append(" ") }
        appendBackLinks(index)
    }

    private mutating func appendBackLinks(_ index: Int) {
        let footnote = footnotes[index]
        for occurrence in 0..<footnote.occurrences {
            let id = footnote.referenceID(prefix: options.footnotePrefix, occurrence: occurrence)
            if occurrence > 0 { html.append(" ") }
            html.append("<a href=\"")
            addReference(.link, destination: "#\(id)", title: "")
            addHole(.address)
            html.append("\" role=\"doc-backlink\" aria-label=\"")
            html.append(escaping: "\(options.words.backToText) \(footnote.number)")
            if occurrence > 0 { html.append(escaping: " (\(occurrence + 1))") }
            html.append("\"")
            addHole(.attributes)
            html.append(">\u{21A9}\u{FE0E}")
            if occurrence > 0 {
                html.append("<sup>")
                html.append(occurrence + 1)
                html.append("</sup>")
            }
            html.append("</a>")
            closeReference()
        }
    }

    mutating func appendFootnoteReference(_ index: Int, occurrence: Int) {
        let footnote = footnotes[index]
        let prefix = options.footnotePrefix
        let id = footnote.referenceID(prefix: prefix, occurrence: occurrence)
        anchors.append(id)
        html.append("<sup class=\"footnote\"><a href=\"")
        addReference(.link, destination: "#\(footnote.id(prefix: prefix))", title: "")
        addHole(.address)
        html.append("\" id=\"")
        html.append(escaping: id)
        html.append("\" role=\"doc-noteref\"")
        addHole(.attributes)
        html.append(">")
        html.append(footnote.number)
        html.append("</a></sup>")
        closeReference()
        cursor.skipFootnoteReference()
    }
}

extension CommonMarkNode {
    fileprivate var endsWithWrittenParagraph: Bool {
        guard let last = lastChild else { return false }
        return last.type == CMARK_NODE_PARAGRAPH && last.mark == nil
    }
}
