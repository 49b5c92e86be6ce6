/// A document's HTML with holes where the addresses of its links and images go.
struct HTMLTemplate: Sendable {
    struct Hole {
        enum Part {
            case address
            /// Right behind the last attribute of the tag.
            case attributes
        }

        var offset: Int
        let reference: Int
        let part: Part
    }

    let html: [UInt8]
    /// In order of offset; a reference's attributes follow its address directly.
    let holes: [Hole]
    let leavesOutUnsafeAddresses: Bool

    func rendered(
        references: [MarkdownReference],
        resolving resolve: (MarkdownReference) -> ResolvedReference
    ) -> RenderedHTML {
        var result = HTMLBuffer(capacity: html.count + holes.count * 48)
        var addressOffsets: [Int] = []
        addressOffsets.reserveCapacity(references.count)
        var start = 0
        var kind = MarkdownReference.Kind.link
        var resolved = ResolvedReference.asAuthored
        html.withUnsafeBufferPointer { bytes in
            for hole in holes {
                result.append(raw: UnsafeBufferPointer(rebasing: bytes[start..<hole.offset]))
                start = hole.offset
                switch hole.part {
                case .address:
                    let reference = references[hole.reference]
                    kind = reference.kind
                    resolved = resolve(reference)
                    addressOffsets.append(result.count)
                    if let address = resolved.address {
                        append(address, of: kind, to: &result)
                    } else {
                        append(reference.destination, of: kind, to: &result)
                    }
                case .attributes:
                    appendAttributes(of: resolved, for: kind, to: &result)
                }
            }
            result.append(raw: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        return RenderedHTML(bytes: result.bytes, addressOffsets: addressOffsets)
    }

    private func append(_ address: String, of kind: MarkdownReference.Kind, to html: inout HTMLBuffer) {
        if leavesOutUnsafeAddresses, AddressScheme.isUnsafe(address, for: kind) { return }
        html.append(address: address)
    }

    private func appendAttributes(
        of resolved: ResolvedReference,
        for kind: MarkdownReference.Kind,
        to html: inout HTMLBuffer
    ) {
        switch kind {
        case .link:
            guard let relation = resolved.relation else { return }
            html.append(" rel=\"")
            html.append(escaping: relation)
            html.append("\"")
        case .image:
            guard let size = resolved.size else { return }
            html.append(" width=\"")
            html.append(size.width)
            html.append("\" height=\"")
            html.append(size.height)
            html.append("\" loading=\"lazy\" decoding=\"async\"")
        }
    }
}
