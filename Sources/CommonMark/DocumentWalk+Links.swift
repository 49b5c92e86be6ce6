/// Links and images, and the figures that pictures alone in a paragraph become.
extension DocumentWalk {
    mutating func enterLink(_ node: CommonMarkNode) {
        if image == nil { openLink(node) }
        cursor.enterLink()
    }

    mutating func leaveLink() {
        cursor.leaveLink()
        if image == nil { closeLink() }
    }

    mutating func openLink(_ node: CommonMarkNode) {
        addReference(.link, to: node)
        if isInPictures { html.append("<figure>") }
        html.append("<a href=\"")
        addHole(.address)
        appendTitle(of: node)
        html.append("\"")
        addHole(.attributes)
        html.append(">")
    }

    mutating func closeLink() {
        closeReference()
        html.append("</a>")
        if isInPictures { closeFigure() }
    }

    mutating func enterImage(_ node: CommonMarkNode) {
        guard image == nil else {
            cursor.enterImage()
            return
        }
        if isInPictures, openReferences.isEmpty { html.append("<figure>") }
        addReference(.image, to: node)
        cursor.enterImage()
        html.append("<img src=\"")
        addHole(.address)
        html.append("\" alt=\"")
        image = node
    }

    mutating func leaveImage(_ node: CommonMarkNode) {
        cursor.leaveLink()
        guard image == node else { return }
        image = nil
        if !isInPictures { appendTitle(of: node) }
        html.append("\"")
        addHole(.attributes)
        closeReference()
        html.append(" />")
        guard isInPictures else { return }
        caption = Array(node.title)
        if openReferences.isEmpty { closeFigure() }
    }

    /// With the picture's title as its caption.
    private mutating func closeFigure() {
        if !caption.isEmpty {
            html.append("<figcaption>")
            caption.withUnsafeBufferPointer {
                html.append(escaping: $0)
                plain.appendSpace()
                plain.append($0)
            }
            html.append("</figcaption>")
        }
        html.append("</figure>\n")
        caption = []
    }

    private mutating func appendTitle(of node: CommonMarkNode) {
        let title = node.title
        if title.isEmpty { return }
        html.append("\" title=\"")
        html.append(escaping: title)
    }

    private mutating func addReference(_ kind: MarkdownReference.Kind, to node: CommonMarkNode) {
        addReference(
            kind,
            destination: String(decoding: node.destination, as: UTF8.self),
            title: String(decoding: node.title, as: UTF8.self)
        )
    }

    mutating func addReference(
        _ kind: MarkdownReference.Kind,
        destination: consuming String,
        title: consuming String
    ) {
        if references.isEmpty {
            // Where there is one there are several.
            references.reserveCapacity(8)
            holes.reserveCapacity(16)
        }
        openReferences.append((references.count, plain.bytes.count))
        references.append(
            MarkdownReference(
                index: references.count,
                kind: kind,
                destination: destination,
                title: title,
                text: "",
                position: cursor.position()
            )
        )
    }

    mutating func addHole(_ part: HTMLTemplate.Hole.Part) {
        guard let reference = openReferences.last else { return }
        holes.append(HTMLTemplate.Hole(offset: html.count, reference: reference.index, part: part))
    }

    mutating func closeReference() {
        guard let reference = openReferences.popLast() else { return }
        references[reference.index].text = plain.string(from: reference.textStart)
    }
}
