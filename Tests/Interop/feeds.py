"""Reads every RSS feed with feedparser and xmllint and compares the JSON feed beside it."""

import json
import subprocess
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from urllib.parse import urlsplit

import feedparser

from content import Entry, composed
from report import differences

ADDRESS_KEYS = {
    "home_page_url", "feed_url", "next_url", "url", "external_url",
    "image", "banner_image", "icon", "favicon", "avatar",
}

def check(report, site, content):
    for path, expected in content.feeds():
        rss, json_file = site / f"{path}.xml", site / f"{path}.json"
        report.run(f"{site.name}/{path}.xml", well_formed, rss)
        report.run(f"{site.name}/{path}.xml", readable, rss, site, content)
        report.run(f"{site.name}/{path}.xml", linked, rss, site, content)
        report.run(f"{site.name}/{path}.xml", entries, rss, expected)
        report.run(f"{site.name}/{path}.json", json_feed, json_file, site, content)
        report.run(f"{site.name}/{path}.json", same_items, json_file)
        report.run(f"{site.name}/{path}.json", json_linked, json_file, site, content)
    report.run(site.name, no_other_feeds, site, content)


# The folder of the search's index, in German and in English.
SEARCH = ("suche/", "search/")


def no_other_feeds(site, content):
    found = {file.relative_to(site).as_posix() for pattern in ("*.xml", "*.json") for file in site.rglob(pattern)}
    found = {path for path in found if not path.startswith(SEARCH)}
    expected = {f"{path}.{suffix}" for path, _ in content.feeds() for suffix in ("xml", "json")} | {"sitemap.xml"}
    yield from differences(sorted(found), sorted(expected))


def parse(file):
    """feedparser's reading of the file as it is: it would otherwise mend relative addresses and HTML."""
    return feedparser.parse(file.read_bytes(), resolve_relative_uris=False, sanitize_html=False)


def well_formed(file):
    result = subprocess.run(["xmllint", "--noout", "--nonet", file], capture_output=True, text=True)
    if result.returncode:
        yield result.stderr


def readable(file, site, content):
    """What a feed reader needs of the feed and of every entry."""
    feed = parse(file)
    if feed.bozo:
        yield f"feedparser is not happy: {feed.bozo_exception}"
    address = content.address_of(file, site)
    own = [link.href for link in feed.feed.links if link.rel == "self"]
    if own != [address]:
        yield f"it is served at {address}, but says {own}"
    ids = [entry.id for entry in feed.entries]
    if len(set(ids)) != len(ids):
        yield f"two entries with one id: {ids}"
    for entry in feed.entries:
        if not entry.get("published_parsed"):
            yield f"{entry.id} has no readable date: {entry.get('published')}"


def entries(file, expected):
    """Titles, days, addresses and lasting ids as in the content: what feedparser shows by default."""
    found = feedparser.parse(file.read_bytes()).entries
    dates = [parsedate_to_datetime(entry.published) for entry in found]
    shown = [Entry(str(date.date()), entry.title, entry.link, entry.id) for date, entry in zip(dates, found)]
    yield from unlike(shown, expected)
    if dates != sorted(dates, reverse=True):
        yield f"the newest entry does not come first: {dates}"


def unlike(found, expected):
    """What a program shows of a feed, compared with what should be in it; ids only where the content has them."""
    known = {entry.id for entry in expected}
    shown = [entry._replace(title=composed(entry.title), id=entry.id if entry.id in known else "") for entry in found]
    return differences(shown, expected)


def linked(file, site, content):
    """Every address in the entries is absolute and, on this site, leads to a file."""
    for entry in parse(file).entries:
        places = [entry.link, *(enclosure.href for enclosure in entry.enclosures)]
        places += [media["url"] for media in entry.get("media_content", [])]
        for html in entry.get("content", []):
            places += addresses_in_html(html.value)
        yield from unreachable(places, site, content)


def json_feed(file, site, content):
    """The keys https://www.jsonfeed.org/version/1.1/ requires."""
    feed = json.loads(file.read_bytes())
    if feed["version"] != "https://jsonfeed.org/version/1.1":
        yield f"version is {feed['version']}"
    if not feed["title"].strip():
        yield "title is empty"
    address = content.address_of(file, site)
    if feed["feed_url"] != address:
        yield f"it is served at {address}, but says {feed['feed_url']}"
    for item in feed["items"]:
        if not isinstance(item["id"], str) or not item["id"]:
            yield f"an id that is no text: {item['id']}"
        if not item.get("content_html") and not item.get("content_text"):
            yield f"{item['id']} has no content"


def same_items(file):
    """The same ids, titles and addresses in the same order as the RSS feed beside it."""
    items = [(item["id"], item["title"], item["url"]) for item in json.loads(file.read_bytes())["items"]]
    found = [(entry.id, entry.title, entry.link) for entry in parse(file.with_suffix(".xml")).entries]
    yield from differences(items, found)
    if sorted(items) == sorted(found) and items != found:
        yield "the order differs from the RSS feed"


def json_linked(file, site, content):
    yield from unreachable(addresses_in_json(json.loads(file.read_bytes())), site, content)


def addresses_in_json(value):
    if isinstance(value, list):
        for element in value:
            yield from addresses_in_json(element)
    elif isinstance(value, dict):
        for key, element in value.items():
            if key in ADDRESS_KEYS:
                yield element
            elif key == "content_html":
                yield from addresses_in_html(element)
            else:
                yield from addresses_in_json(element)


def addresses_in_html(html):
    collector = AddressCollector()
    collector.feed(html)
    return collector.addresses


class AddressCollector(HTMLParser):
    def __init__(self):
        super().__init__()
        self.addresses = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src", "poster"):
                self.addresses.append(value or "")
            elif name == "srcset":
                self.addresses += [candidate.split()[0] for candidate in (value or "").split(",") if candidate.strip()]


def unreachable(addresses, site, content):
    for address in dict.fromkeys(addresses):
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https", "mailto", "tel") or not (parts.netloc or parts.path):
            yield f"{address!r} is not absolute"
        elif address.startswith(content.url) and not content.file_of(address, site).is_file():
            yield f"{address} leads nowhere"
