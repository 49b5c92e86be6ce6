/// An address below the site's root: begins with `/`, is never escaped, a page's ends with `/`.
package struct SitePath: Hashable, Sendable {
    package let text: String

    package static let root = SitePath(unchecked: "/")

    private init(unchecked text: String) {
        self.text = text
    }

    /// An address as an author wrote it; nil unless it begins with one slash and only goes down from there.
    package init?(text: String) {
        // By bytes: a `Character` may hide a slash or a backslash behind a mark that browsers drop.
        let bytes = text.utf8
        guard bytes.first == UInt8(ascii: "/"),
            !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || "\\%?#".utf8.contains($0) })
        else { return nil }
        let parts = bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.dropLast().allSatisfy({ !$0.isEmpty }),
            parts.allSatisfy({ !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) })
        else { return nil }
        self.text = text
    }

    /// A page's address: `koeln` is `/koeln/`.
    package init(page name: String) {
        self = Self.root.page(name)
    }

    /// The address of a page below another: `koeln`, `auftakt` is `/koeln/auftakt/`.
    package init(page folder: String, _ name: String) {
        text = DigitText.string(capacity: folder.utf8.count + name.utf8.count + 3) { text in
            text.append(ascii: "/")
            text.append(folder)
            text.append(ascii: "/")
            text.append(name)
            text.append(ascii: "/")
        }
    }

    /// The address of a file in this folder, e.g. `feed.xml` in `/koeln/`.
    package func file(_ name: String) -> SitePath { file(name, ending: "") }

    /// - Parameter ending: what follows the name, e.g. `.xml`.
    package func file(_ name: String, ending: String) -> SitePath {
        let size = text.utf8.count + name.utf8.count + ending.utf8.count
        return SitePath(
            unchecked: DigitText.string(capacity: size) { file in
                file.append(text)
                file.append(name)
                file.append(ending)
            }
        )
    }

    /// The address of a page below this one.
    package func page(_ name: String) -> SitePath {
        SitePath(
            unchecked: DigitText.string(capacity: text.utf8.count + name.utf8.count + 1) { page in
                page.append(text)
                page.append(name)
                page.append(ascii: "/")
            }
        )
    }

    /// The page that a file lies beside.
    package var folder: SitePath {
        SitePath(unchecked: text.lastIndex(of: "/").map { String(text[...$0]) } ?? text)
    }

    package var isPage: Bool { text.utf8.last == UInt8(ascii: "/") }

    /// The file that a web server reads for this address, relative to the output folder.
    package var outputFile: String {
        let name = isPage ? "index.html" : ""
        return DigitText.string(capacity: text.utf8.count + name.utf8.count) { file in
            file.append(text, from: 1)
            file.append(name)
        }
    }
}

extension SitePath: Comparable {
    package static func < (left: SitePath, right: SitePath) -> Bool { left.text < right.text }
}

extension SitePath: CustomStringConvertible {
    package var description: String { text }
}
