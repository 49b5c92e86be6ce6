import Diagnostics

extension Located {
    init(_ value: Value, at node: YAMLNode) {
        self.init(value, line: node.line, column: node.column, length: node.length)
    }
}
