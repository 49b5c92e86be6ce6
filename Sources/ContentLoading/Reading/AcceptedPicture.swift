/// Which pictures may lie beside a post: those of a published type that are what their names say.
package enum AcceptedPicture {
    package enum Refusal: Error, Equatable {
        /// The name's ending is of no picture that is published.
        case ending
        /// The bytes are another picture's, or none's (nil).
        case content(found: String?)
    }

    package static let endings: Set<String> = ["jpg", "jpeg", "png", "gif", "webp"]

    package static func check(name: String, bytes: [UInt8]) throws(Refusal) {
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        guard endings.contains(ending) else { throw .ending }
        let header = PictureHeader(bytes)
        guard let header, header.format.endings.contains(ending) else {
            throw .content(found: header?.format.rawValue)
        }
    }
}
