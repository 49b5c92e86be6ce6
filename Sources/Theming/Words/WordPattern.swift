import Diagnostics

/// A text with places for values, such as `Seite {number} von {count}`.
package struct WordPattern: Equatable, Sendable {
    private enum Piece: Equatable {
        case text(String)
        /// By its position among the placeholders.
        case value(Int)
    }

    private let pieces: [Piece]

    /// - Parameters:
    ///   - key: for messages.
    ///   - isPartial: whether placeholders may be left out.
    init(_ text: String, key: String, placeholders: [String], isPartial: Bool = false) throws(Problem) {
        var pieces: [Piece] = []
        // Most words have nothing to fill in, and to go through a text character by character takes long.
        let hasBraces = text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
        if !hasBraces, !text.isEmpty { pieces.append(.text(text)) }
        var rest = hasBraces ? text[...] : ""
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
                throw .unbalancedBrace(key: key)
            }
            let name = String(rest[rest.index(after: brace)..<end])
            guard let position = placeholders.firstIndex(of: name) else {
                throw .unknownPlaceholder(name: name, key: key, known: placeholders)
            }
            if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
            pieces.append(.value(position))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        if !isPartial, let missing = placeholders.indices.first(where: { !pieces.contains(.value($0)) }) {
            throw .missingPlaceholder(name: placeholders[missing], key: key)
        }
        self.pieces = pieces
    }

    /// - Parameter values: in the order of the placeholders.
    package func filled(with values: [String]) -> String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .text(let words): text += words
            case .value(let position): text += values[position]
            }
        }
    }
}
