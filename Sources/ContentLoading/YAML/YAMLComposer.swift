import CYAML
import Diagnostics

/// Makes a tree of nodes from what libyaml finds in a text. The only code that sees libyaml.
struct YAMLComposer: ~Copyable {
    /// On the heap, because libyaml keeps its address.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeBufferPointer<UInt8>
    /// How many lines of the file come before the text.
    private let lineOffset: Int
    private var event = yaml_event_t()

    /// `text` must outlive the composer.
    init(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.text = text
        lineOffset = firstLine - 1
        parser = .allocate(capacity: 1)
        yaml_parser_initialize(parser)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    deinit {
        var event = event
        yaml_event_delete(&event)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The root of the text's only document; nil where it has none.
    mutating func root() throws(YAMLFailure) -> YAMLNode? {
        try advance()
        try skip(YAML_STREAM_START_EVENT)
        guard event.type != YAML_STREAM_END_EVENT else { return nil }
        try skip(YAML_DOCUMENT_START_EVENT)
        let root = try node(depth: 0)
        try advance()
        try skip(YAML_DOCUMENT_END_EVENT)
        guard event.type == YAML_STREAM_END_EVENT else { throw YAMLFailure(.secondDocument, at: place, in: source) }
        return root
    }

    // MARK: Nodes

    /// The node that begins with the current event; its end is the current event afterwards.
    private mutating func node(depth: Int) throws(YAMLFailure) -> YAMLNode {
        let place = place
        guard depth <= YAMLDocument.maximumDepth else {
            throw YAMLFailure(.tooDeep(limit: YAMLDocument.maximumDepth), at: place)
        }
        var isPlain = true
        let value: YAMLNode.Value
        switch event.type {
        case YAML_SCALAR_EVENT:
            try refuse(anchor: event.data.scalar.anchor, tag: event.data.scalar.tag)
            isPlain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
            value = .scalar(try scalar())
        case YAML_SEQUENCE_START_EVENT:
            try refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
            value = .list(try items(depth: depth + 1))
        case YAML_MAPPING_START_EVENT:
            try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
            value = .mapping(try entries(depth: depth + 1))
        default:
            throw YAMLFailure(.alias, at: place, in: source)
        }
        return YAMLNode(value: value, line: place.line + lineOffset, column: place.column, isPlain: isPlain)
    }

    private func scalar() throws(YAMLFailure) -> String {
        let scalar = event.data.scalar
        let utf8 = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let text = String(decoding: utf8, as: UTF8.self)
        // Double quotes have escapes for what the file itself must not contain.
        if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, !PlainText.isPlain(UnsafeRawBufferPointer(utf8)),
            let control = text.unicodeScalars.first(where: \.isRefusedControl)
        {
            throw YAMLFailure(.controlCharacter(codePoint: control.value), at: place)
        }
        return text
    }

    private mutating func items(depth: Int) throws(YAMLFailure) -> [YAMLNode] {
        var items: [YAMLNode] = []
        try advance()
        while event.type != YAML_SEQUENCE_END_EVENT {
            items.append(try node(depth: depth))
            try advance()
        }
        return items
    }

    private mutating func entries(depth: Int) throws(YAMLFailure) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        entries.reserveCapacity(8)
        var names = MappingNames()
        try advance()
        while event.type != YAML_MAPPING_END_EVENT {
            let key = try node(depth: depth)
            if let name = key.text, let first = names.insert(name, line: place.line) {
                throw YAMLFailure(
                    .duplicateKey(name: name, firstLine: first + lineOffset),
                    at: place,
                    length: key.length
                )
            }
            try advance()
            entries.append(YAMLNode.Entry(key: key, value: try node(depth: depth)))
            try advance()
        }
        return entries
    }

    /// `title: !Wichtig heute` would lose its first word to a tag.
    private func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?,
        tag: UnsafeMutablePointer<yaml_char_t>?
    ) throws(YAMLFailure) {
        if anchor != nil { throw YAMLFailure(.yamlAnchor, at: place) }
        if tag != nil { throw YAMLFailure(.tag, at: place, in: source) }
    }

    // MARK: Events

    /// Where the current event begins, from 1; columns count Unicode scalars.
    private var place: YAMLFailure.Place { event.start_mark.place }

    private var source: String { String(decoding: text, as: UTF8.self) }

    private mutating func advance() throws(YAMLFailure) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) != 0 else { throw complaint }
    }

    private mutating func skip(_ type: yaml_event_type_t) throws(YAMLFailure) {
        if event.type == type { try advance() }
    }

    /// What libyaml could not read.
    private var complaint: YAMLFailure {
        let parser = parser.pointee
        guard parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR, let problem = parser.problem
        else { return YAMLFailure(.unreadableYAML(complaint: nil), at: (1, 1)) }
        return YAMLFailure(
            String(cString: problem),
            at: parser.problem_mark.place,
            origin: parser.context == nil ? nil : parser.context_mark.place,
            in: source
        )
    }
}

extension yaml_mark_t {
    /// From 1, as editors count.
    fileprivate var place: YAMLFailure.Place { (Int(line) + 1, Int(column) + 1) }
}
