/// The Content-Security-Policy in a page's `meta` element. Source: CSP Level 3, §3.3 and §6.
enum ContentPolicy {
    /// The page with a policy under which the preview's script, its style sheet and its channel work as well: `'self'`
    /// is added where the policy says something about them. Everything else stays forbidden.
    static func admittingOwnScript(in page: [UInt8]) -> [UInt8] {
        guard let place = place(in: page) else { return page }
        let policy = admittingOwnScript(String(decoding: page[place], as: UTF8.self))
        return Array(page[..<place.lowerBound]) + policy.utf8 + page[place.upperBound...]
    }

    static func admittingOwnScript(_ policy: String) -> String {
        var directives = policy.split(separator: ";").map { directive in
            directive.split(whereSeparator: \.isWhitespace).map(String.init)
        }.filter { !$0.isEmpty }
        let fallback = directives.first { $0[0].lowercased() == "default-src" }
        for name in ["script-src", "style-src", "connect-src"] {
            if let index = directives.firstIndex(where: { $0[0].lowercased() == name }) {
                directives[index] = admittingSelf(directives[index])
            } else if let fallback {
                directives.append(admittingSelf([name] + fallback.dropFirst()))
            }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }

    private static func admittingSelf(_ directive: [String]) -> [String] {
        let sources = directive.filter { $0.lowercased() != "'none'" }
        return sources.contains("'self'") ? sources : sources + ["'self'"]
    }

    /// Where the policy stands: in the quotes of `content`, in the element that is named after the header.
    private static func place(in page: [UInt8]) -> Range<Int>? {
        guard let name = page.firstRange(of: "http-equiv=\"content-security-policy\"", from: 0),
            let start = page[..<name.lowerBound].lastIndex(of: UInt8(ascii: "<")),
            let end = page[name.upperBound...].firstIndex(of: UInt8(ascii: ">")),
            let content = page.firstRange(of: "content=\"", from: start), content.upperBound <= end,
            let quote = page[content.upperBound...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return content.upperBound..<quote
    }
}

extension [UInt8] {
    /// - Parameter text: in lower case; found whatever the case.
    fileprivate func firstRange(of text: String, from start: Int) -> Range<Int>? {
        let text = [UInt8](text.utf8)
        guard count - start >= text.count else { return nil }
        return withUnsafeBufferPointer { bytes -> Range<Int>? in
            for offset in start...(bytes.count - text.count)
            where bytes[offset] | 0x20 == text[0]
                && bytes[offset..<offset + text.count].lazy.map(lowered).elementsEqual(text)
            {
                return offset..<offset + text.count
            }
            return nil
        }
    }
}

private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
