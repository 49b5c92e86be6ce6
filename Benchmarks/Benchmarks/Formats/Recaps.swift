/// The text of a typical recap.
enum Recaps {
    static let bytes = Array(
        """
        Mehr als **vierzig Leute** kamen ins Severin, und die Frage des Abends blieb: Wem gehört ein Bild, auf dem
        *alle* zu sehen sind? [Stefan Schulze](https://schulze.example/) zeigte an Beispielen, wo "privat" aufhört.

        ## Drei Fragen

        1. Darf ich das Foto vom Stammtisch posten?
        2. Was ist mit Zitaten -- und mit Memes?
        3. Wer haftet, wenn `#SoMeK` zum Trend wird?

        > Fragt vorher, dann braucht ihr nachher keinen Anwalt.
        >
        > — Stefan Schulze

        Wie es weitergeht, steht in der [nächsten Einladung](2015-04-02-einladung.md); die Folien liegen
        [hier](folien.pdf). Danke an alle, die geblieben sind ...

        ![Volles Haus im Severin](podium.jpg)

        ## Und sonst?

        - Der nächste Abend ist am 21. Mai.
        - Themenvorschläge nimmt *Wiebke* entgegen.
        - Kölsch gab es auch.

        """.utf8
    )
}
