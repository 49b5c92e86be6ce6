extension Phrase {
    /// The name of a day of the week, ISO 8601: 1 is Monday, 7 is Sunday.
    static func weekday(_ number: Int) -> Phrase {
        let days = [
            Phrase("Monday", "Montag"), Phrase("Tuesday", "Dienstag"), Phrase("Wednesday", "Mittwoch"),
            Phrase("Thursday", "Donnerstag"), Phrase("Friday", "Freitag"), Phrase("Saturday", "Samstag"),
            Phrase("Sunday", "Sonntag"),
        ]
        return days[(number + 6) % 7]
    }
}
