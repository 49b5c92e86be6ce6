/// A picture beside a post, published at its own address.
package struct Photo: Hashable, Sendable {
    package var path: SitePath
    /// Pixels.
    package var size: PictureSize
    /// Bytes of the file.
    package var byteCount: Int
    package var alt: String
    package var caption: String?
    package var credit: String?

    package init(path: SitePath, size: PictureSize, byteCount: Int, alt: String) {
        self.path = path
        self.size = size
        self.byteCount = byteCount
        self.alt = alt
    }
}

extension Photo {
    /// The media type that the file's ending stands for.
    package var mediaType: String {
        switch path.text.split(separator: ".").last {
        case "png": "image/png"
        case "gif": "image/gif"
        case "webp": "image/webp"
        default: "image/jpeg"
        }
    }
}

package struct PictureSize: Hashable, Sendable {
    /// Pixels.
    package let width: Int
    /// Pixels.
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}

/// Who helped, and with what, e.g. `Foto und Film`.
package struct Credit: Hashable, Sendable {
    package var role: String
    package var name: String

    package init(role: String, name: String) {
        self.role = role
        self.name = name
    }
}
