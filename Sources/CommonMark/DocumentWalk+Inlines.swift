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

    private mutating func appendMarkup(_ markup: StaticString) {
        if image == nil { html.append(markup) }
    }

    private mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
        let quotes = cursor.follow(text: text)
        guard options.typographicQuotes == .german, !quotes.isEmpty else {
            html.append(escaping: text)
            plain.append(text)
            return
        }
        var german = Array(text)
        for quote in quotes {
            let last = quote.textOffset + 2
            german[last] = germanQuotes.lastByte(for: german[last], of: quote, in: cursor)
        }
        german.withUnsafeBufferPointer {
            html.append(escaping: $0)
            plain.append($0)
        }
    }

    private mutating func appendLineBreak(_ markup: StaticString) {
        cursor.followLineBreak()
        html.append(image == nil ? markup : " ")
        plain.appendSpace()
    }

    private mutating func appendCode(_ code: UnsafeBufferPointer<UInt8>) {
        cursor.followCode()
        appendMarkup("<code>")
        html.append(escaping: code)
        appendMarkup("</code>")
        plain.append(code)
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

    // MARK: Links and images

    private mutating func enterLink(_ node: CommonMarkNode) {
        guard image == nil else {
            cursor.enterLink()
            return
        }
        addReference(.link, to: node)
        cursor.enterLink()
        html.append("<a href=\"")
        addHole(.address)
        appendTitle(of: node)
        html.append("\"")
        addHole(.attributes)
        html.append(">")
    }

    private mutating func leaveLink() {
        cursor.leaveLink()
        guard image == nil else { return }
        closeReference()
        html.append("</a>")
    }

    private mutating func enterImage(_ node: CommonMarkNode) {
        guard image == nil else {
            cursor.enterImage()
            return
        }
        addReference(.image, to: node)
        cursor.enterImage()
        html.append("<img src=\"")
        addHole(.address)
        html.append("\" alt=\"")
        image = node
    }

    private mutating func leaveImage(_ node: CommonMarkNode) {
        cursor.leaveLink()
        guard image == node else { return }
        image = nil
        appendTitle(of: node)
        html.append("\"")
        addHole(.attributes)
        closeReference()
        html.append(" />")
    }

    private mutating func appendTitle(of node: CommonMarkNode) {
        let title = node.title
        if title.isEmpty { return }
        html.append("\" title=\"")
        html.append(escaping: title)
    }

    private mutating func addReference(_ kind: MarkdownReference.Kind, to node: CommonMarkNode) {
        openReferences.append((references.count, plain.bytes.count))
        references.append(
            MarkdownReference(
                index: references.count,
                kind: kind,
                destination: String(decoding: node.destination, as: UTF8.self),
                title: String(decoding: node.title, as: UTF8.self),
                text: "",
                position: cursor.position()
            )
        )
    }

    private mutating func addHole(_ part: HTMLTemplate.Hole.Part) {
        guard let reference = openReferences.last else { return }
        holes.append(HTMLTemplate.Hole(offset: html.bytes.count, reference: reference.index, part: part))
    }

    private mutating func closeReference() {
        guard let reference = openReferences.popLast() else { return }
        references[reference.index].text = plain.string(from: reference.textStart)
    }
}
