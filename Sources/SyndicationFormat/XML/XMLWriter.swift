/// Writes XML 1.0 as UTF-8 bytes: the one place where text is escaped for it.
///
/// Names and structure come from the program, text and attribute values from anywhere: whatever they hold, the result
/// is well-formed as long as every ``open(_:_:)`` has its ``close(_:)``. Source: XML 1.0 (fifth edition).
public struct XMLWriter: ~Copyable {
    private var written: WrittenBytes

    /// Attributes in the order in which they are written; those that are `nil` are not.
    public typealias Attributes = KeyValuePairs<StaticString, String?>

    /// A document: the XML declaration, and what `write` writes behind it.
    ///
    /// - Parameter size: what is expected, in bytes; a guess that is too small only costs time.
    public static func bytes(expecting size: Int = 0, _ write: (inout XMLWriter) -> Void) -> [UInt8] {
        WrittenBytes.bytes(expecting: size) { written in
            var xml = XMLWriter(written)
            xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            write(&xml)
            return xml.written
        }
    }

    private init(_ written: consuming WrittenBytes) {
        self.written = written
    }

    /// Writes a start tag on a line of its own.
    public mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
        startTag(name, attributes)
        append(">\n")
    }

    /// Writes an end tag.
    public mutating func close(_ name: StaticString) {
        append("</")
        append(name)
        append(">\n")
    }

    /// Writes an element without content.
    public mutating func element(_ name: StaticString, _ attributes: Attributes) {
        startTag(name, attributes)
        append("/>\n")
    }

    /// Writes an element whose content is text.
    public mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
        startTag(name, attributes)
        append(">")
        appendEscaped(text, .inText)
        close(name)
    }

    /// Writes an element whose content needs no escape.
    ///
    /// - Parameters:
    ///   - capacity: in bytes.
    ///   - write: puts at most as much into the buffer of ASCII without characters that XML escapes, and returns how much.
    mutating func element(
        _ name: StaticString,
        capacity: Int,
        plain write: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) {
        startTag(name, [:])
        append(">")
        written.append(room: capacity) { $0.withMemoryRebound(to: UInt8.self, write) }
        close(name)
    }

    /// Writes an element whose content is text in a CDATA section, as feeds carry HTML.
    /// - Parameter cdata: valid UTF-8.
    public mutating func element(_ name: StaticString, _ attributes: Attributes = [:], cdata: [UInt8]) {
        startTag(name, attributes)
        append("><![CDATA[")
        appendCDATA(cdata)
        append("]]>")
        close(name)
    }

    private mutating func startTag(_ name: StaticString, _ attributes: Attributes) {
        append("<")
        append(name)
        for case (let key, let value?) in attributes {
            append(" ")
            append(key)
            append("=\"")
            appendEscaped(value, .inAttributes)
            append("\"")
        }
    }
}

extension XMLWriter {
    private mutating func append(_ literal: StaticString) {
        written.append(literal)
    }

    /// Numeric references, because many feed readers decode a title's `&amp;` twice.
    private mutating func appendEscaped(_ text: String, _ stops: XMLStops) {
        text.withContiguousUTF8 { utf8 in
            utf8.forEachPiece(stops) { piece in
                switch piece {
                case .run(let run): written.append(run)
                case .special(UInt8(ascii: "&")): append("&#x26;")
                case .special(UInt8(ascii: "<")): append("&#x3C;")
                case .special(UInt8(ascii: ">")): append("&#x3E;")
                case .special(UInt8(ascii: "\"")): append("&#x22;")
                case .special(UInt8(ascii: "\t")): append("&#x9;")
                case .special(UInt8(ascii: "\n")): append("&#xA;")
                case .special: append("&#xD;")
                }
            }
        }
    }

    /// Begins another section within each `]]>`, which is looked for in what was written: leaving a forbidden character
    /// out can make one.
    private mutating func appendCDATA(_ content: [UInt8]) {
        content.withUnsafeBufferPointer { content in
            content.forEachPiece(.inCDATA) { piece in
                switch piece {
                case .run(let run):
                    // Runs end at each `]`, so that only the first byte may be what ends a section.
                    if run.first == UInt8(ascii: ">"), written.ends(with: UInt8(ascii: "]"), UInt8(ascii: "]")) {
                        append("]]><![CDATA[")
                    }
                    written.append(run)
                case .special(let byte):
                    written.append(byte)
                }
            }
        }
    }
}
