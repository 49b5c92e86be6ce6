/// What is wrong with a file as such, or with its place.
extension Problem {
    package static func invalidUTF8(byte: UInt8) -> Problem {
        let byte = "0x\(hex(UInt32(byte), width: 2))"
        return Problem(
            "invalid-utf8",
            english: ("byte \(byte) is not UTF-8 text", "save the file as UTF-8"),
            german: (
                "das Byte \(byte) ist kein Text in UTF-8",
                "speichere die Datei im Editor mit der Kodierung UTF-8"
            )
        )
    }

    package static func controlCharacter(codePoint: UInt32) -> Problem {
        let name = "U+\(hex(codePoint, width: 4))"
        return Problem(
            "control-character",
            english: (
                "control character \(name) in the text",
                "delete the character; it may have come along with copied text"
            ),
            german: (
                "das unsichtbare Steuerzeichen \(name) steht im Text",
                "lösche das Zeichen; vielleicht kam es mit kopiertem Text herein"
            )
        )
    }

    package static func fileTooLarge(bytes: Int, limit: Int) -> Problem {
        Problem(
            "file-too-large",
            english: (
                "the text has \(bytes) bytes, the limit is \(limit)", "make it shorter; a long post can become several"
            ),
            german: (
                "der Text hat \(bytes) Bytes, erlaubt sind \(limit)",
                "kürze ihn; aus einem langen Beitrag können mehrere werden"
            )
        )
    }

    package static var symbolicLink: Problem {
        Problem(
            "symbolic-link",
            english: ("symbolic links are not followed in content", "put a copy of the file here instead"),
            german: (
                "Verknüpfungen (symbolische Links) werden im Inhalt nicht verfolgt",
                "lege stattdessen eine Kopie der Datei hierher"
            )
        )
    }

    package static func fileNameWithoutSlug(name: String) -> Problem {
        Problem(
            "unusable-file-name",
            english: (
                "no address can be made from the name `\(name)`",
                "use letters and digits, as in `2015-01-22-auftakt.md`"
            ),
            german: (
                "aus dem Namen `\(name)` lässt sich keine Adresse bilden",
                "nimm Buchstaben und Ziffern wie in `2015-01-22-auftakt.md`"
            )
        )
    }

    package static var missingSiteFile: Problem {
        Problem(
            "missing-site-file",
            english: (
                "there is no site.yml",
                "name the content folder with --content, or create site.yml with `title:`, `url:` and `timeZone:`"
            ),
            german: (
                "es gibt keine site.yml",
                "nenne den Inhaltsordner mit --content, oder lege eine site.yml mit `title:`, `url:` und `timeZone:` an"
            )
        )
    }

    package static func missingChapterFile(folder: String) -> Problem {
        Problem(
            "missing-chapter-file",
            english: (
                "the folder `\(folder)` has no chapter.md",
                "create chapter.md with `name:` and `city:` in its front matter"
            ),
            german: (
                "im Ordner `\(folder)` fehlt chapter.md",
                "lege chapter.md an, mit `name:` und `city:` in ihrem Kopf"
            )
        )
    }

    package static func straySource(name: String) -> Problem {
        let isYAML = [".yml", ".yaml"].contains { name.lowercased().hasSuffix($0) }
        return Problem(
            "stray-file",
            english: (
                "`\(name)` is not read at this place",
                isYAML
                    ? "the names that are read are site.yml, people.yml, venues.yml, topics.yml, and comments.yml beside an index.md"
                    : "posts are `.md` files, or folders with an `index.md`, directly inside a chapter's folder"
            ),
            german: (
                "`\(name)` wird an dieser Stelle nicht gelesen",
                isYAML
                    ? "gelesen werden site.yml, people.yml, venues.yml, topics.yml, und comments.yml neben einer index.md"
                    : "Beiträge sind `.md`-Dateien oder Ordner mit einer `index.md`, direkt im Ordner einer Stadt"
            )
        )
    }

    package static func refusedAttachment(name: String) -> Problem {
        Problem(
            "refused-attachment",
            english: (
                "files like `\(name)` are not published", "use JPEG, PNG, GIF or WebP for pictures, PDF for documents"
            ),
            german: (
                "Dateien wie `\(name)` werden nicht veröffentlicht",
                "nimm JPEG, PNG, GIF oder WebP für Bilder, PDF für Dokumente"
            )
        )
    }

    /// - Parameter format: the name of the format the file really has; nil where it is no picture at all.
    package static func pictureTypeMismatch(name: String, format: String?) -> Problem {
        Problem(
            "picture-type-mismatch",
            english: (
                "`\(name)` holds \(format.map { "a \($0) picture" } ?? "no picture")",
                "export the picture again, or give the file the right ending"
            ),
            german: (
                "`\(name)` enthält \(format.map { "ein Bild im Format \($0)" } ?? "kein Bild")",
                "exportiere das Bild neu, oder gib der Datei die richtige Endung"
            )
        )
    }

    package static func duplicateOutput(path: String, other: SourceLocation) -> Problem {
        Problem(
            "duplicate-address",
            english: ("the address \(path) is already taken by \(other.file)", "rename one of the two files"),
            german: ("die Adresse \(path) ist schon durch \(other.file) vergeben", "benenne eine der beiden Dateien um")
        )
    }

    private static func hex(_ value: UInt32, width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
