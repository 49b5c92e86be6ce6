import ChapterModel
import Diagnostics

/// Decodes the photos of a post and finds their files beside it.
struct PhotoDecoder {
    /// The post's file in the content tree.
    let path: String
    let attachments: AttachmentFiles
    let log: DiagnosticLog

    func photo(_ fields: borrowing Fields<PhotoKey>) -> Photo? {
        let file = fields.required(.file, as: .text, example: "file: podium.jpg")
        let alt = fields.required(.alt, as: .text, example: "alt: \"Drei Gäste auf dem Podium\"")
        let picture = file.flatMap(picture)
        let caption = fields.text(.caption)
        let credit = fields.text(.credit)
        guard let picture, let alt else { return nil }
        var photo = picture.photo(alt: alt.value)
        photo.caption = caption
        photo.credit = credit
        return photo
    }

    /// The post's picture in lists: one of its photos, or any picture beside it.
    func cover(_ file: Located<String>, among photos: [Photo]) -> Photo? {
        guard let picture = picture(file) else { return nil }
        return photos.first { $0.path == picture.address } ?? picture.photo(alt: "")
    }

    private func picture(_ file: Located<String>) -> AttachmentFiles.Picture? {
        switch attachments.picture(file.value, from: path) {
        case .found(let picture): return picture
        case .unreadable: return nil
        case .missing(let suggestion):
            log.report(.missingPicture(file: file.value, suggestion: suggestion), at: file)
            return nil
        }
    }
}

extension AttachmentFiles.Picture {
    fileprivate func photo(alt: String) -> Photo {
        Photo(path: address, size: size, byteCount: byteCount, alt: alt)
    }
}
