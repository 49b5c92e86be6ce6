/// Tells which texts libcmark's smart punctuation may change: for it, libcmark cuts each text at every dot and hyphen.
enum SmartPunctuation {
    /// Whether there are quotes, or hyphens or dots enough for a dash or an ellipsis; errs upwards.
    static func mayBe(in source: [UInt8]) -> Bool {
        source.withUnsafeBytes { bytes in
            bytes.offset(of: UInt8(ascii: "\"")) != nil || bytes.offset(of: UInt8(ascii: "'")) != nil
                || bytes.hasPair(of: UInt8(ascii: "-")) || bytes.hasPair(of: UInt8(ascii: "."))
        }
    }
}
