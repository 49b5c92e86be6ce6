/// A text of a file with its key, or several texts in a group below one.
package struct KeyedText: Sendable {
    package enum Value: Sendable {
        case text(Located<String>)
        case group([KeyedText])
    }

    package let key: Located<String>
    package let value: Value

    package init(key: Located<String>, value: Value) {
        self.key = key
        self.value = value
    }
}
