import ContentLoading

extension Snippet {
    private static let today = "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}"

    static var all: [Snippet] { files + parts + entries }

    /// Whole files.
    private static var files: [Snippet] {
        [
            Snippet(
                prefix: SchemaText(en: "evening", de: "abend"),
                place: .markdown,
                description: SchemaText(en: "Announce an evening", de: "Einen Abend ankündigen"),
                body: """
                    ---
                    title: "${1:Auftakt}"
                    date: \(today)
                    event:
                      start: ${2:\(today)} ${3:19:00}
                      end: ${4:21:30}
                      venue: ${5:severin}
                      speakers: [${6:stefan-schulze}]
                      price: free
                    ---

                    $0
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "recap", de: "rueckblick"),
                place: .markdown,
                description: SchemaText(en: "Tell of an evening", de: "Von einem Abend erzählen"),
                body: """
                    ---
                    title: "${1:Rückblick}"
                    date: \(today)
                    recapOf: ${2:2015-03-05-recht}
                    photos:
                      - { file: ${3:podium.jpg}, alt: "${4:Drei Gäste auf dem Podium}", credit: "${5:Wiebke Schumann}" }
                    ---

                    $0
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "post", de: "beitrag"),
                place: .markdown,
                description: SchemaText(en: "Write a post without an evening", de: "Ein Beitrag ohne Abend"),
                body: """
                    ---
                    title: "${1:Neues aus der Runde}"
                    date: \(today)
                    authors: [${2:wiebke-schumann}]
                    topics: [${3:networking}]
                    ---

                    $0
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "chapter", de: "chapter"),
                place: .markdown,
                description: SchemaText(en: "Found a chapter (chapter.md)", de: "Ein Chapter gründen (chapter.md)"),
                body: """
                    ---
                    name: "${1:#SoMeK}"
                    city: ${2:Köln}
                    hashtag: ${3:SoMeK}
                    leads: [${4:lars-heinemann}]
                    cadence: ${5:alle zwei Monate}
                    ---

                    $0
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "page", de: "seite"),
                place: .markdown,
                description: SchemaText(en: "A plain page", de: "Eine einfache Seite"),
                body: """
                    ---
                    title: "${1:Über uns}"
                    ---

                    $0
                    """
            ),
        ]
    }

    /// Lines for front matter that is there already.
    private static var parts: [Snippet] {
        [
            Snippet(
                prefix: SchemaText(en: "series", de: "serie"),
                place: .frontMatter,
                description: SchemaText(
                    en: "Evenings that come back by a rule (chapter.md)",
                    de: "Abende, die wiederkehren (chapter.md)"
                ),
                body: """
                    series:
                      - id: ${1:stammtisch}
                        title: "${2:Stammtisch}"
                        date: \(today)
                        start: ${3:2015-02-12} ${4:19:00}
                        end: ${5:21:30}
                        every: ${6:zwei Monate}
                        weekday: ${7:2. Donnerstag}
                        count: ${8:6}
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "photos", de: "fotos"),
                place: .frontMatter,
                description: SchemaText(en: "Pictures beside the post", de: "Bilder neben dem Beitrag"),
                body: """
                    photos:
                      - { file: ${1:podium.jpg}, alt: "${2:Drei Gäste auf dem Podium}", credit: "${3:Wiebke Schumann}" }
                    """
            ),
        ]
    }

    /// Entries of YAML files.
    private static var entries: [Snippet] {
        [
            Snippet(
                prefix: SchemaText(en: "person", de: "person"),
                place: .yaml,
                description: SchemaText(en: "Somebody in people.yml", de: "Jemand in people.yml"),
                body: """
                    ${1:lars-heinemann}:
                      name: ${2:Lars Heinemann}
                      organisation: ${3:Hashtag SoMe}
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "venue", de: "ort"),
                place: .yaml,
                description: SchemaText(en: "A place in venues.yml", de: "Ein Ort in venues.yml"),
                body: """
                    ${1:severin}:
                      name: ${2:Gaststätte Severin}
                      street: ${3:Kartäuserwall 12}
                      postalCode: "${4:50678}"
                      city: ${5:Köln}
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "topic", de: "thema"),
                place: .yaml,
                description: SchemaText(en: "A topic in topics.yml", de: "Ein Thema in topics.yml"),
                body: """
                    ${1:recht}:
                      title: ${2:Recht}
                    """
            ),
            Snippet(
                prefix: SchemaText(en: "comment", de: "kommentar"),
                place: .yaml,
                description: SchemaText(en: "A comment in comments.yml", de: "Ein Kommentar in comments.yml"),
                body: """
                    - author: ${1:Volker M.}
                      date: \(today)
                      text: |
                        ${2:Das war ein schöner Abend.}
                    """
            ),
        ]
    }
}
