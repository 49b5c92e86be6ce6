/// A start tag as a browser's tokenizer sees it.
struct HTMLTag {
    struct Attribute {
        /// In small letters.
        let name: String
        /// As written: character references are not decoded.
        let value: String
        /// The byte at which the value begins.
        let offset: Int
    }

    /// In small letters.
    let name: String
    let attributes: [Attribute]
}
