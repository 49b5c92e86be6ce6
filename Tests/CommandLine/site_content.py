"""Small content folders, good and bad, to run the tool on."""

import os

SITE = "title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n"
CHAPTER = "---\nname: Netz Köln\ncity: Köln\n---\n\nWir treffen uns.\n"

# Ten files, each with one slip that authors make; and the code it is told by.
SLIPS = [
    ("unknown-key", "titel: Abend\ndate: 2015-01-10\n"),
    ("comment-swallows-value", "title: #SoMeK\ndate: 2015-01-10\n"),
    ("colon-in-value", "title: Rückblick: der Abend\ndate: 2015-01-10\n"),
    ("invalid-date", "title: Abend\ndate: 22.01.2015\n"),
    ("invalid-time", "title: Abend\ndate: 2015-01-10\nevent:\n  start: 2015-01-22 19:00\n  end: 21.30 Uhr\n"),
    ("tab-indentation", "title: Abend\ndate: 2015-01-10\nevent:\n\tstart: 2015-01-22 19:00\n"),
    ("unknown-person", "title: Abend\ndate: 2015-01-10\nauthors: [niemand]\n"),
    ("unknown-venue", "title: Abend\ndate: 2015-01-10\nevent:\n  start: 2015-01-22 19:00\n  venue: nirgends\n"),
    ("event-without-date", "title: Abend\ndate: 2015-01-10\nevent:\n  number: 1\n"),
    ("missing-key", "title: Abend\n"),
]


class Content:
    """A folder with one chapter; `files` are more of them, or other texts for these."""

    def __init__(self, scratch, name, files=None, language="de"):
        self.folder = os.path.join(scratch, name)
        texts = {"site.yml": SITE + (f"language: {language}\n" if language else ""), "koeln/chapter.md": CHAPTER}
        for path, text in {**texts, **(files or {})}.items():
            target = os.path.join(self.folder, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8") as file:
                file.write(text)


def post(front, body="Es war schön."):
    return f"---\n{front}---\n\n{body}\n"


def slips():
    return {f"koeln/2015-01-{10 + number}-abend.md": post(front) for number, (_, front) in enumerate(SLIPS)}
