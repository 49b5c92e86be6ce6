import ChapterModel
import ContentLoading
import FileAccess

/// A picture that is copied beside a new text.
struct PhotoFile: Sendable {
    /// In the form of an address, e.g. `podium.jpg`.
    let name: String
    var alt = ""
    let bytes: [UInt8]

    /// Reads a picture, and makes sure that it is one that may be published.
    ///
    /// - Parameter taken: names that other files beside the text have.
    static func read(_ path: String, taken: Set<String>) throws -> PhotoFile {
        // Devices and pipes would keep us waiting for an end.
        if FileTree.kind(of: path) == .other { throw AuthoringProblem.noPicture(path: path, found: nil) }
        let bytes = try File.read(path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        do {
            try AcceptedPicture.check(name: name, bytes: bytes)
        } catch .ending {
            throw AuthoringProblem.pictureType(path: path, endings: AcceptedPicture.endings.sorted())
        } catch .content(let found) {
            throw AuthoringProblem.noPicture(path: path, found: found)
        }
        return PhotoFile(name: free(name, taken: taken), bytes: bytes)
    }

    var yaml: YAMLMapping {
        var photo = YAMLMapping()
        photo.set("file", text: name)
        photo.set("alt", text: alt)
        return photo
    }

    /// `IMG 12.JPG` becomes `img-12.jpg`, and `img-12-2.jpg` where that is taken.
    private static func free(_ name: String, taken: Set<String>) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let stem = Slug(String(name[..<dot]))?.text ?? "bild"
        let ending = name[dot...].lowercased()
        var candidate = stem + ending
        var number = 2
        while taken.contains(candidate) {
            candidate = "\(stem)-\(number)\(ending)"
            number += 1
        }
        return candidate
    }
}
