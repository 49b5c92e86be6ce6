"""Sends thousands of nasty texts through the writers: icalendar and libxml2 must read back what went in.

usage: texts.py TEXT_SAMPLES   (the program that writes a calendar and a feed with the texts it is given)

The same texts on every run. Prints one line per failure and at the end `N passed, N failed`.
"""

import json
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import icalendar
from lxml import etree

from calendars import lines
from report import Report

COUNT = 10_000
NAMESPACES = {"content": "http://purl.org/rss/1.0/modules/content/", "dc": "http://purl.org/dc/elements/1.1/"}

# What writers of other alphabets, phones, word processors and copied pages put into a text.
PIECES = [
    "a", "Z", "7", " ", "  ", "\t", ",", ";", ":", "\\", "\\n", "\\,", '"', "^", "^n", "^'", "'", "=", "<", "&", "&amp;",
    "]]>", "]]", "]", ">", "<b>", "<![CDATA[", "<!--", "ä", "ß", "Ä", "a\u0308", "e\u0301\u0323", "\u212b", "\u0301",
    "o\u0302\u0302\u0302", "\u1100\u1161\u11a8", "日本語", "שלום", "عربي", "नमस्ते", "…", "–", "„Köln“", "€", "\ufeff",
    "\u200d", "\ufffd", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪", "👍🏽", "😀", "\U0010ffff", "\r", "\n", "\r\n", "\n\r", "\v", "\f",
    "\x85", "\u2028", "\u2029", "\0", "\x01", "\x1b", "\x7f", "\x80", "\x9f", "\xa0", "\ue000", "\ufffe", "\uffff",
    "Stammtisch", "https://example.org/?a=b,c;d",
]
UNBROKEN = [piece for piece in PIECES if re.fullmatch(r"[^\s\0-\x1f\x7f-\x9f]+", piece)]


def texts():
    generator = random.Random(5545)
    for _ in range(COUNT):
        if generator.random() < 0.02:
            yield "".join(generator.choices(UNBROKEN, k=300))[:300]
        else:
            yield "".join(generator.choices(PIECES, k=generator.randrange(60)))


def calendar(file, texts):
    events = {str(event["UID"]): event for event in icalendar.Calendar.from_ical(file.read_bytes()).events}
    for number, text in enumerate(texts):
        event, expected = events[str(number)], in_calendar(text)
        for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "CONTACT"):
            yield from unlike(number, name, str(event[name]), expected)
        yield from unlike(number, "CATEGORIES", [str(item) for item in event.categories], [expected, "a,b", expected])


def in_calendar(text):
    """Normalisation form C but for texts with rare scalars, one kind of line break, no control characters but the tab.

    A control character between a letter and its accent keeps the two apart.
    """
    if not re.search("[\U00020000-\U0010ffff]", text):
        text = unicodedata.normalize("NFC", text)
    text = re.sub("\r\n|[\r\n\v\f\x85\u2028\u2029]", "\n", text)
    return re.sub("[\0-\x08\x0e-\x1f\x7f-\x9f]", "", text)


def feed(file, texts):
    items = {item.findtext("guid"): item for item in etree.parse(file).iter("item")}
    for number, text in enumerate(texts):
        item, expected = items[str(number)], in_xml(text)
        for name in ("title", "description", "category", "dc:creator", "content:encoded"):
            yield from unlike(number, name, item.findtext(name, namespaces=NAMESPACES), one_line_break(expected))
        yield from unlike(number, "enclosure", item.find("enclosure").get("url"), expected)


def in_xml(text):
    """Without the characters that XML forbids. Source: XML 1.0 §2.2."""
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)


def one_line_break(text):
    """What every XML parser makes of line breaks in text. Source: XML 1.0 §2.11."""
    return re.sub("\r\n?", "\n", text)


def unlike(number, name, found, expected):
    if found != expected:
        yield f"text {number}: {name} is {found!a}, not {expected!a}"


def main(text_samples):
    report, samples = Report("texts"), list(texts())
    with tempfile.TemporaryDirectory() as scratch:
        files = [Path(scratch) / name for name in ("texts.ics", "texts.xml")]
        subprocess.run([text_samples, *files], input=json.dumps(samples).encode(), check=True)
        report.run("texts.ics", lines, files[0])
        report.run("texts.ics", calendar, files[0], samples)
        report.run("texts.xml", feed, files[1], samples)
    return report.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
