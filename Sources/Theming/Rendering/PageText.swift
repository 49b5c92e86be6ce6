/// The text of a page while it is written: HTML in UTF-8.
@usableFromInline
package struct PageText {
    package private(set) var html: [UInt8] = []

    package init() {}

    package init(reservingCapacity capacity: Int) {
        html.reserveCapacity(capacity)
    }

    /// In bytes.
    @usableFromInline var count: Int { html.count }

    /// Plain text, which is escaped.
    @usableFromInline
    package mutating func append(_ text: consuming String) {
        HTMLText.append(text, to: &html)
    }

    @usableFromInline
    package mutating func append(_ markup: Markup) {
        html += markup.utf8
    }

    /// Text without any character that HTML gives a meaning.
    ///
    /// - Parameter write: puts at most `capacity` bytes of UTF-8 into the buffer, and returns how many.
    package mutating func appendPlain(capacity: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            let count = write(buffer)
            html.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// Text that is safe as it is.
    mutating func append(html text: UnsafeBufferPointer<UInt8>) {
        html.append(contentsOf: text)
    }

    mutating func append(html text: [UInt8]) {
        html += text
    }

    mutating func append(html text: ArraySlice<UInt8>) {
        html += text
    }
}
