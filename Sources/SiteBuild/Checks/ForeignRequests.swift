import ChapterModel
import Diagnostics
import SiteOutputs

/// Finds what rendered pages and style sheets would make a reader's browser load from other sites without being asked.
enum ForeignRequests {
    /// What one file makes a browser load, by address; the finding is where the address stands first.
    typealias InFile = [String: Diagnostic]

    private typealias Found = [(address: String, offset: Int)]

    static func requests(of path: SitePath, bytes: [UInt8]) -> InFile {
        let file = path.outputFile
        let found =
            if file.hasSuffix(".html") {
                HTMLTagReader.tags(in: bytes).flatMap(requests)
            } else if file.hasSuffix(".css") {
                requests(ofStyles: bytes, from: 0)
            } else {
                Found()
            }
        guard !found.isEmpty else { return [:] }
        let source = SourceText(file: file, utf8: bytes)
        return found.reversed().reduce(into: [:]) { result, request in
            let place = source.location(ofByte: request.offset)
            result[request.address] = source.diagnostic(
                .foreignRequest(address: request.address),
                line: place.line,
                column: place.column,
                length: request.address.unicodeScalars.count,
                severity: .warning
            )
        }
    }

    private static func requests(of tag: HTMLTag) -> Found {
        tag.attributes.flatMap { attribute -> Found in
            switch (tag.name, attribute.name) {
            case ("link", "href") where !tag.isLoadingLink: []
            case (_, "src"), (_, "poster"), ("object", "data"), ("link", "href"), ("image", "href"), ("use", "href"):
                isForeign(attribute.value) ? [(attribute.value, attribute.offset)] : []
            case (_, "srcset"):
                attribute.value.split(separator: ",")
                    .compactMap { $0.split(whereSeparator: \.isWhitespace).first.map(String.init) }
                    .filter(isForeign).map { ($0, attribute.offset) }
            case (_, "style"): requests(ofStyles: Array(attribute.value.utf8), from: attribute.offset)
            default: []
            }
        }
    }

    /// `url(…)` and `@import "…"`.
    private static func requests(ofStyles bytes: [UInt8], from start: Int) -> Found {
        ["url(", "@import"].flatMap { mark -> Found in
            bytes.offsets(of: Array(mark.utf8)).compactMap { offset in
                let rest = bytes[(offset + mark.utf8.count)...].drop { [0x20, 0x22, 0x27].contains($0) }
                let address = rest.prefix { ![0x20, 0x22, 0x27, 0x29, 0x3B].contains($0) }
                let text = String(decoding: address, as: UTF8.self)
                return isForeign(text) ? (text, start + rest.startIndex) : nil
            }
        }
    }

    private static func isForeign(_ address: String) -> Bool {
        let address = address.lowercased()
        return ["http:", "https:", "//"].contains { address.hasPrefix($0) }
    }
}

extension HTMLTag {
    /// Whether a browser loads what the `link` names, rather than only knowing of it.
    fileprivate var isLoadingLink: Bool {
        let loading = [
            "stylesheet", "icon", "preload", "prefetch", "modulepreload", "manifest", "preconnect", "dns-prefetch",
        ]
        let relations = attributes.first { $0.name == "rel" }?.value.lowercased() ?? ""
        return relations.split(separator: " ").contains { loading.contains(String($0)) }
    }
}

extension [UInt8] {
    fileprivate func offsets(of pattern: [UInt8]) -> [Int] {
        guard let first = pattern.first, count >= pattern.count else { return [] }
        return (0...count - pattern.count).filter { start in
            self[start] == first && self[start..<start + pattern.count].elementsEqual(pattern)
        }
    }
}
