/// Some words of a message, in every language.
struct Phrase {
    let english: String
    let german: String

    init(_ english: String, _ german: String) {
        self.english = english
        self.german = german
    }
}
