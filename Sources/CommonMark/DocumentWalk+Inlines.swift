import CCMark

extension DocumentWalk {
    mutating func visitInline(_ node: CommonMarkNode, isEntering: Bool) {
        switch node.type {
        case CMARK_NODE_TEXT: appendText(node.literal)
        case CMARK_NODE_SOFTBREAK: appendLineBreak("\n")
        case CMARK_NODE_LINEBREAK: appendLineBreak("<br />\n")
        case CMARK_NODE_CODE: appendCode(node.literal)
        case CMARK_NODE_HTML_INLINE: appendRawHTML(node.literal)
        case CMARK_NODE_EMPH:
            cursor.skip(1)
            appendMarkup(isEntering ? "<em>" : "</em>")
        case CMARK_NODE_STRONG:
            cursor.skip(2)
            appendMarkup(isEntering ? "<strong>" : "</strong>")
        case CMARK_NODE_LINK:
            if isEntering { enterLink(node) } else { leaveLink() }
        case CMARK_NODE_IMAGE:
            if isEntering { enterImage(node) } else { leaveImage(node) }
        default: break
        }
    }

    /// Writes an inline that an extension marked; false if it is written as it would be without.
    mutating func visitMarkedInline(_ node: CommonMarkNode, _ mark: NodeMark, isEntering: Bool) -> Bool {
        switch mark {
        case .strikethrough(let length):
            cursor.skip(length)
            appendMarkup(isEntering ? "<del>" : "</del>")
        case .footnoteReference(let index, let occurrence):
            if isEntering { appendFootnoteReference(index, occurrence: occurrence) }
        case .hashtag:
            if isEntering { openLink(node) } else { closeLink() }
        case .hiddenBreak: cursor.followLineBreak()
        default: return false
        }
        return true
    }

    private mutating func appendMarkup(_ markup: StaticString) {
        if image == nil { html.append(markup) }
    }

    private mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
        let text = cursor.withoutInsertion(text)
        let start = cursor.offset
        let isWhole = cursor.followWhole(text)
        let quotes = isWhole ? nil : cursor.follow(text: text)
        // White space between pictures.
        if isInPictures, image == nil { return }
        guard let quotes, !quotes.isEmpty, options.typographicQuotes == .german else {
            if isWhole, !holdsSpecials(from: start) {
                html.append(raw: text)
            } else {
                html.append(escaping: text)
            }
            if needsPlainText { plain.append(text) }
            return
        }
        var german = Array(text)
        for quote in quotes {
            let last = quote.textOffset + 2
            german[last] = germanQuotes.lastByte(for: german[last], of: quote, in: cursor)
        }
        german.withUnsafeBufferPointer {
            html.append(escaping: $0)
            if needsPlainText { plain.append($0) }
        }
    }

    /// Whether HTML escapes anything of the source that the cursor has just followed.
    private mutating func holdsSpecials(from start: Int) -> Bool {
        let piece = start..<cursor.offset
        return cursor.source.withUnsafeBytes { specials.areIn(piece, of: $0) }
    }

    private mutating func appendLineBreak(_ markup: StaticString) {
        cursor.followLineBreak()
        if isInPictures, image == nil {
            plain.startBlock()
            return
        }
        html.append(image == nil ? markup : " ")
        plain.appendSpace()
    }

    private mutating func appendCode(_ code: UnsafeBufferPointer<UInt8>) {
        cursor.followCode()
        appendMarkup("<code>")
        html.append(escaping: code)
        appendMarkup("</code>")
        if needsPlainText { plain.append(code) }
    }

    private mutating func appendRawHTML(_ markup: UnsafeBufferPointer<UInt8>) {
        let position = options.rawHTML == .escaped ? cursor.position() : nil
        cursor.follow(rawHTML: markup)
        if let position {
            rawHTML.append(position)
            html.append(escaping: markup)
            plain.append(markup)
        } else if image == nil {
            html.append(raw: markup)
        } else {
            html.append(escaping: markup)
        }
    }
}
