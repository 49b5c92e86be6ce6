"""The pages of a built site: what each says, and of which kind it is."""

import json
import re
from html.parser import HTMLParser

LINKING = {"href", "src", "poster"}
HEADING = re.compile(r"h[1-6]")
# What these hold is not written for people.
WORDLESS = {"script", "style", "code", "pre"}

# The first rule that fits a page's path and text names its kind.
KINDS = [
    ("redirect", r".*", 'http-equiv="refresh"'),
    ("home", r"index\.html", ""),
    ("not found", r"404\.html", ""),
    ("calendar", r"kalender/index\.html", ""),
    ("calendar year", r"kalender/\d{4}/index\.html", ""),
    ("calendar month", r"kalender/\d{4}/\d\d/index\.html", ""),
    ("topics", r"themen/index\.html", ""),
    ("topic", r"themen/[^/]+/index\.html", ""),
    ("people", r"personen/index\.html", ""),
    ("person", r"personen/[^/]+/index\.html", ""),
    ("archive", r"archiv/index\.html", ""),
    ("archive page", r"archiv/seite-\d+/index\.html", ""),
    ("search", r"suche/index\.html", ""),
    ("subscribe", r"abonnieren/index\.html", ""),
    ("chapter year", r"[^/]+/\d{4}/index\.html", ""),
    ("post with comments", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", 'class="comment '),
    ("post with social posts", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", 'class="social'),
    ("recap", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", "· Rückblick</p>"),
    ("event called off", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", ('"@type":"Event"', 'class="signs big off')),
    ("event of several days", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", ('"@type":"Event"', 'class="sign long')),
    ("event without a day", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", 'class="sign open'),
    ("gallery", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", 'class="gallery">\n<figure'),
    ("event", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", '"@type":"Event"'),
    ("post", r"[^/]+/\d{4}-\d\d-\d\d-[^/]+/index\.html", ""),
    ("series", r"[^/]+/[^/]+/index\.html", ""),
    ("chapter with events", r"[^/]+/index\.html", ("data-chapter", "h-event")),
    ("chapter", r"[^/]+/index\.html", "<body data-chapter"),
    ("page", r"[^/]+/index\.html", ""),
]
EVENT_KINDS = {"event", "event called off", "event of several days"}
# Lists say with their titles all there is to say; a description would only repeat it.
FURTHER_LISTS = {"calendar year", "calendar month", "archive page", "chapter year"}
LISTS = FURTHER_LISTS | {"calendar", "topics", "topic", "people", "person", "archive"}


def kind_of(path, text):
    for kind, pattern, marks in KINDS:
        marks = (marks,) if isinstance(marks, str) else marks
        if re.fullmatch(pattern, path) and all(mark in text for mark in marks):
            return kind
    return None


class Page(HTMLParser):
    """What the checks want to know of one HTML file."""

    def __init__(self, path, text):
        super().__init__()
        self.path = path
        self.text = text
        self.kind = kind_of(path, text)
        self.language = None
        self.title = ""
        self.description = None
        self.canonical = None
        self.address = None
        self.hidden_from_search = False
        self.ids = []
        self.headings = []
        self.links = []
        self.stylesheets = []
        self.images = []
        self.inline_styles = []
        self.scripts = []
        self.words = []
        self.times = []
        self.policy = None
        self._text_of = None
        self._wordless = self._timed = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.links += [value for name, value in attributes if name in LINKING and value is not None]
        if "id" in values:
            self.ids.append(values["id"])
        if "style" in values or tag == "style":
            self.inline_styles.append(self.get_starttag_text())
        if HEADING.fullmatch(tag):
            self.headings.append(int(tag[1]))
        if tag == "html":
            self.language = values.get("lang")
        elif tag == "img":
            self.images.append(values)
        elif tag == "link":
            self._read_link(values)
        elif tag == "meta":
            self._read_meta(values)
        elif tag == "script":
            self.scripts.append([values, ""])
        if tag in ("script", "title"):
            self._text_of = tag
        if tag in WORDLESS:
            self._wordless += 1
        self._timed += tag == "time"

    def handle_endtag(self, tag):
        if tag == self._text_of:
            self._text_of = None
        if tag in WORDLESS:
            self._wordless -= 1
        self._timed -= tag == "time"

    def handle_data(self, data):
        if self._text_of == "title":
            self.title += data
        elif self._text_of == "script":
            self.scripts[-1][1] += data
        if self._timed:
            self.times.append(data)
        elif not self._wordless:
            self.words.append(data)

    def _read_link(self, values):
        if values.get("rel") == "canonical":
            self.canonical = values.get("href")
        elif values.get("rel") == "stylesheet":
            self.stylesheets.append(values.get("href"))

    def _read_meta(self, values):
        if (values.get("http-equiv") or "").lower() == "content-security-policy":
            self.policy = values.get("content")
        name, content = values.get("name") or values.get("property"), values.get("content")
        if name == "description":
            self.description = content
        elif name == "robots":
            self.hidden_from_search = "noindex" in (content or "")
        elif name in ("og:url", "og:image"):
            self.links.append(content)
        if name == "og:url":
            self.address = content

    @property
    def loaded_scripts(self):
        return [attributes["src"] for attributes, _ in self.scripts if "src" in attributes]

    def script_errors(self):
        """What is wrong with the scripts: they are files that wait for the page, or JSON-LD that can be read."""
        for attributes, text in self.scripts:
            if attributes.get("type") == "application/ld+json":
                try:
                    json.loads(text)
                except ValueError as error:
                    yield f"JSON-LD that cannot be read: {error}"
            elif "src" not in attributes or "defer" not in attributes or text:
                yield f"a script of {attributes} with {text[:40]!r} in it"


def read_pages(root):
    """All HTML files below a folder, ordered by path."""
    return [
        Page(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))
        for file in sorted(root.rglob("*.html"))
    ]
