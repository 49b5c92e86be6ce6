"""The way of a chapter lead, from the content of this repository to an evening on the site, and the wrong turns."""

import argparse
import hashlib
import html
import json
import os
import re
import resource
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import urllib.request
import zlib
from pathlib import Path
from xml.etree import ElementTree

from terminal import Terminal

TODAY = "2026-11-21"
# Everything that YAML, HTML, iCalendar or a shell might take for something else.
TITLE = 'Ja: "Recht" im Netz, <b>#2</b> & \\; @alle – „Äh“ 🎉'


class Walk:
    def __init__(self, tool, content):
        self.tool = tool
        self.folder = Path(tempfile.mkdtemp(prefix="walk-"))
        shutil.copytree(content, self.folder / "content")
        self.passed = 0

    # Running the tool

    def environment(self, day=TODAY):
        return dict(os.environ, STAMMTISCH_DATE=day, NO_COLOR="1", LC_ALL="C.UTF-8")

    def terminal(self, *arguments, day=TODAY):
        return Terminal([self.tool, *arguments], self.folder, self.environment(day))

    def run(self, *arguments, day=TODAY, setup=None):
        return subprocess.run(
            [self.tool, *arguments],
            cwd=self.folder,
            env=self.environment(day),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            preexec_fn=setup,
            timeout=60,
        )

    # Looking at what became of it

    def tree(self):
        """One hash of every name, kind and byte below the folder."""
        digest = hashlib.sha256()
        for path in sorted(self.folder.rglob("*")):
            digest.update(os.fsencode(path) + (b"/" if path.is_dir() else b"\0" + path.read_bytes()) + b"\0")
        return digest.hexdigest()

    def same(self, what, found, expected):
        if found != expected:
            raise AssertionError(f"{what}: {found!r} instead of {expected!r}")
        self.passed += 1

    def holds(self, what, text, *parts):
        for part in parts:
            if part not in text:
                raise AssertionError(f"{what}: no {part!r} in:\n{text[:2000]}")
            self.passed += 1

    # The right way

    def announce(self):
        terminal = self.terminal("new", "event")
        terminal.answer("Stadt (koeln, oldenburg, rostock, ruhr, wiesbaden)", "Kölln")
        terminal.expect("Fehler: Keine Stadt heißt `Kölln`")
        terminal.answer("Stadt (", "Köln")
        terminal.answer("Titel des Abends", TITLE)
        terminal.answer("Datum [2026-11-26]", "30.2.")
        terminal.expect("Fehler: `30.2.` gibt es nicht: Der Februar hat 29 Tage")
        terminal.answer("Datum [", "Fr, 3.12.")
        terminal.expect("Der 2026-12-03 ist ein Donnerstag")
        terminal.answer("Datum [", "Do, 3.12.")
        terminal.answer("Uhrzeit [19:00", "19–21.30 Uhr")
        terminal.answer("[severin", "")
        terminal.answer("Wer erzählt etwas?", "Stefan Schulze")
        self.same("announcing an evening", terminal.finish(), 0)
        name = "2026-12-03-ja-recht-im-netz-b-2-b-alle-aeh"
        self.holds("what is told", terminal.seen, f"content/koeln/{name}.md", f"https://some.example/koeln/{name}/")
        text = (self.folder / f"content/koeln/{name}.md").read_text()
        event = "event:\n  number: 2\n  start: 2026-12-03 19:00\n  end: 21:30\n  venue: severin\n  speakers: [stefan-schulze]\n"
        self.holds("the announcement", text, event, "uid: somek-2026-12-03\n")
        return name

    def look(self, name, fetch):
        """Page, calendar and feed hold the evening. `fetch` gives the text of an address of the site."""
        # An unescaped `<b>` would be no text of the heading.
        heading = re.search("<h1[^>]*>([^<]*)</h1>", fetch(f"/koeln/{name}/"))
        self.same("the page's heading", html.unescape(heading.group(1)).strip() if heading else None, TITLE)
        calendar = fetch("/koeln/somek.ics").replace("\r\n ", "")
        self.holds("the calendar", calendar, "DTSTART;TZID=Europe/Berlin:20261203T190000", "UID:somek-2026-12-03")
        self.holds("the calendar", calendar, "SUMMARY:" + re.sub(r"([\\;,])", r"\\\1", TITLE))
        titles = [item.findtext("title") for item in ElementTree.fromstring(fetch("/koeln/feed.xml")).iter("item")]
        self.same("the newest entry of the feed", titles[0], TITLE)

    def build(self, name):
        self.same("checking", self.run("check").returncode, 0)
        self.same("building", self.run("build").returncode, 0)
        output = self.folder / "output"

        def fetch(path):
            file = output / (path[1:] + "index.html" if path.endswith("/") else path[1:])
            return file.read_bytes().decode()

        self.look(name, fetch)

    def preview(self, name):
        serving = subprocess.Popen(
            [self.tool, "serve", "--port", "0"],
            cwd=self.folder,
            env=self.environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            told = iter(serving.stdout.readline, "")
            address = next((line.split()[1] for line in told if line.startswith("Vorschau: ")), None)

            def fetch(path):
                with urllib.request.urlopen(address.rstrip("/") + path, timeout=60) as response:
                    return response.read().decode()

            self.look(name, fetch)
        finally:
            serving.send_signal(signal.SIGINT)
            self.same("ending the preview", serving.wait(timeout=60), 0)

    def tell(self, name):
        photo = self.folder / "IMG 7.png"
        photo.write_bytes(png())
        terminal = self.terminal("new", "recap", "--photo", photo.name, day="2026-12-04")
        terminal.answer("Stadt (", "#SoMeK")
        terminal.answer(f"Rückblick auf [{name}]", "")
        terminal.answer("Titel [Rückblick: Ja", "Ein Abend, viele Fragen")
        terminal.answer("Was ist auf img-7.png zu sehen?", "")
        terminal.expect("Fehler: Hier wird eine Antwort gebraucht")
        terminal.answer("Was ist auf img-7.png zu sehen?", "Ein Podium: drei Gäste")
        self.same("telling of it", terminal.finish(), 0)
        folder = self.folder / "content/koeln/2026-12-04-ein-abend-viele-fragen"
        self.same("the recap's folder", sorted(path.name for path in folder.iterdir()), ["img-7.png", "index.md"])
        self.same("the photo", (folder / "img-7.png").read_bytes(), photo.read_bytes())
        photo.unlink()
        self.same("building the recap", self.run("build", day="2026-12-04").returncode, 0)
        page = (self.folder / "output/koeln/2026-12-04-ein-abend-viele-fragen/index.html").read_text()
        self.holds("the recap's page", page, 'alt="Ein Podium: drei Gäste"', f"/koeln/{name}/")

    def others(self):
        self.same("a city", self.run("new", "chapter", "--city", "Münster", "--hashtag", "#SoMeMS").returncode, 0)
        self.same("a post", self.run("new", "post", "--chapter", "muenster", "--title", "Nein").returncode, 0)
        self.same("a page", self.run("new", "page", "--title", "Über uns").returncode, 0)
        report = json.loads(self.run("check", "--json", "--future").stdout)
        self.same("checking them", report["outcome"], "checked")
        self.same("the cities", report["site"]["counts"]["chapters"], 6)
        self.left_to_do(report)

    def left_to_do(self, report):
        """Only the network itself can write its imprint and its privacy page."""
        found = {(Path(finding["file"]).name, finding["code"]) for finding in report["diagnostics"]}
        self.same("what is left to do", found, {(f"{page}.md", "placeholder-text") for page in ("datenschutz", "impressum")})

    def begin(self):
        terminal = self.terminal("init", "neu", "--language", "de")
        terminal.answer("Name des Netzwerks", "Netz #1: am Rhein")
        terminal.answer("Adresse der Website", "rhein.example")
        terminal.expect("Fehler: `rhein.example` ist keine Webadresse")
        terminal.answer("Adresse der Website", "https://rhein.example")
        terminal.answer("Stadt", "Bad Münstereifel")
        self.same("beginning a network", terminal.finish(), 0)
        editor = names(self.folder / "neu/.vscode")
        self.holds("help for editors", editor, "settings.json", "tasks.json", "stammtisch.code-snippets")
        self.holds("help for editors", editor, "schemas/post.schema.json")
        for command in ("check", "build"):
            done = subprocess.run(
                [self.tool, command, "--json"],
                cwd=self.folder / "neu",
                env=self.environment(),
                capture_output=True,
                timeout=60,
            )
            self.same(f"{command} in it", done.returncode, 0)
            if command == "check":
                self.left_to_do(json.loads(done.stdout))

    def install(self, themes):
        """The tool finds its themes where it is installed, also through a link, and far from any source."""
        prefix = self.folder / "prefix"
        shutil.copytree(themes, prefix / "share/stammtisch/themes")
        (prefix / "bin").mkdir()
        shutil.copy2(self.tool, prefix / "bin/stammtisch")
        (self.folder / "stammtisch").symlink_to(prefix / "bin/stammtisch")
        begin = ["init", "fern", "--title", "Netz", "--url", "https://netz.example", "--city", "Ulm", "--copy-theme"]
        for folder, command in ((".", begin), ("fern", ["build", "--theme", "default"]), ("neu", ["build"])):
            done = subprocess.run(
                [self.folder / "stammtisch", *command],
                cwd=self.folder / folder,
                env=self.environment(),
                capture_output=True,
                timeout=60,
            )
            self.same(f"{command[0]} by the installed tool", (done.returncode, done.stderr), (0, b""))
        self.same("the copied theme", names(self.folder / "fern/themes/default"), names(themes / "default"))
        shutil.rmtree(prefix / "share")
        gone = subprocess.run(
            [self.folder / "stammtisch", "check"], cwd=self.folder / "neu", env=self.environment(), capture_output=True
        )
        self.same("checking without any theme", gone.returncode, 1)

    # Wrong turns: the code and the words, and not a byte changed

    def refused(self, code, words, *arguments, setup=None):
        before = self.tree()
        done = self.run(*arguments, setup=setup)
        self.same(" ".join(arguments), done.returncode, code)
        self.holds(" ".join(arguments), done.stderr, words, "Es wurde nichts geschrieben.")
        self.same(f"what {' '.join(arguments)} left behind", self.tree(), before)

    def abandoned(self, code, key):
        before = self.tree()
        terminal = self.terminal("new", "event")
        terminal.answer("Stadt (", "koeln")
        terminal.expect("Titel des Abends: ")
        terminal.type(key)
        self.same(f"leaving by {key!r}", terminal.finish(), code)
        self.same("what leaving left behind", self.tree(), before)

    def wrong_turns(self, name):
        event = ["new", "event", "--chapter", "koeln", "--title"]
        on = ["--on", "4.12."]
        self.refused(1, f"`content/koeln/{name}.md` gibt es schon", *event, TITLE, "--on", "3.12.")
        self.refused(64, "Nicht angegeben: --chapter, --title, --on", "new", "event")
        self.refused(64, "Keine Stadt heißt `kolen`", "new", "event", "--chapter", "kolen", "--title", "A", *on)
        self.refused(64, "`koeln` gemeint?", "new", "event", "--chapter", "kolen", "--title", "A", *on)
        self.refused(64, "`severin` gemeint?", *event, "A", *on, "--venue", "sevrin")
        self.refused(64, "`stefan-schulze` gemeint?", *event, "A", *on, "--speakers", "stefan-schultze")
        self.refused(64, "`31.11.` gibt es nicht: Der November hat 30 Tage", *event, "A", "--on", "31.11.")
        self.refused(64, "Die Uhrzeit `25 Uhr` gibt es nicht", *event, "A", *on, "--at", "25 Uhr")
        self.refused(64, "enthält ein Steuerzeichen", *event, "A\x1b[31m", *on)
        self.refused(1, "02:30", *event, "A", "--on", "28.3.2027", "--at", "02:30")
        self.refused(1, "/kalender/", "new", "page", "--title", "Kalender")
        self.refused(1, "`content/impressum.md` gibt es schon", "new", "page", "--title", "Impressum")
        self.refused(1, "`content/koeln/chapter.md` gibt es schon", "new", "chapter", "--city", "Köln")
        self.refused(1, "wartet kein Abend auf einen Rückblick", "new", "recap", "--chapter", "rostock")
        self.refused(64, "keine Webadresse", "init", "x", "--title", "A", "--url", "a", "--city", "B", "--language", "de")
        self.refused(1, "`content` ist nicht leer", "init", "content", "--language", "de")
        self.pictures(event, on)
        self.abandoned(1, "\x04")
        self.abandoned(-signal.SIGINT, "\x03")

    def pictures(self, event, on):
        outside = Path(tempfile.mkdtemp(prefix="walk-photos-"))
        for file, data in {"a.png": png(), "b.jpg": png(), "c.png": b"", "d.svg": b"<svg/>"}.items():
            (outside / file).write_bytes(data)

        def photo(file):
            return ["--photo", str(outside / file), "--alt", "A"]

        self.refused(2, "die Datei oder der Ordner fehlt", *event, "A", *on, *photo("none.png"))
        self.refused(2, "es ist ein Ordner", *event, "A", *on, "--photo", str(outside), "--alt", "A")
        self.refused(1, "enthält ein PNG-Bild", *event, "A", *on, *photo("b.jpg"))
        self.refused(1, "enthält kein Bild", *event, "A", *on, *photo("c.png"))
        self.refused(1, "werden nicht veröffentlicht", *event, "A", *on, *photo("d.svg"))
        self.refused(64, "1 Bilder und 0 Beschreibungen", *event, "A", *on, *photo("a.png")[:2])
        # The text fits on the disk, the picture does not.
        self.refused(2, "File too large", *event, "A", *on, *photo("a.png"), setup=crowd)
        shutil.rmtree(outside)


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.name.startswith("."))


def crowd():
    """No file may have more than 2,000 bytes; a write beyond fails rather than kills."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


def png():
    """A picture of 4,000 bytes and more."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = b"".join(b"\0" + os.urandom(3 * 40) for _ in range(40))
    header = struct.pack(">IIBBBBB", 40, 40, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tool", required=True)
    parser.add_argument("--content", required=True, type=Path)
    parser.add_argument("--themes", required=True, type=Path)
    arguments = parser.parse_args()
    walk = Walk(arguments.tool, arguments.content)
    try:
        name = walk.announce()
        walk.build(name)
        walk.preview(name)
        walk.wrong_turns(name)
        walk.tell(name)
        walk.others()
        walk.begin()
        walk.install(arguments.themes)
    except AssertionError as error:
        sys.exit(f"FAILED after {walk.passed} comparisons: {error}\n({walk.folder} is left for you to look at)")
    shutil.rmtree(walk.folder)
    print(f"A lead's way walked: {walk.passed} comparisons.")


if __name__ == "__main__":
    main()
