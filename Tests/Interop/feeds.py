"""Reads every feed.xml with feedparser and xmllint and compares the feed.json beside it."""

import json
import subprocess
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from urllib.parse import urlsplit

import feedparser

from report import differences

ADDRESS_KEYS = {
    "home_page_url", "feed_url", "next_url", "url", "external_url",
    "image", "banner_image", "icon", "favicon", "avatar",
}


def check(report, site, content):
    for file in sorted(site.rglob("feed.xml")):
        name = f"{site.name}/{file.relative_to(site)}"
        report.run(name, well_formed, file)
        report.run(name, readable, file, site, content)
        report.run(name, linked, file, site, content)
    for file in sorted(site.rglob("feed.json")):
        name = f"{site.name}/{file.relative_to(site)}"
        report.run(name, json_feed, file, site, content)
        report.run(name, same_items, file)
        report.run(name, json_linked, file, site, content)
    for folder, posts in expectations(content):
        report.run(f"{site.name}/{folder}", entries, site / folder / "feed.xml", posts[: content.feed_items], content)


def expectations(content):
    """The folders that hold a feed each, and the posts in it, newest first."""
    yield ".", content.posts
    for chapter in content.chapters:
        yield chapter, [post for post in content.posts if post.chapter == chapter]
    for topic in content.topics:
        yield f"themen/{topic}", [post for post in content.posts if topic in post.topics]


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


def entries(file, posts, content):
    """The titles and days of the content, and ids that outlive a move."""
    found = parse(file).entries
    days = [str(parsedate_to_datetime(entry.published).astimezone(content.zone).date()) for entry in found]
    titles = [entry.title for entry in found]
    yield from differences(zip(days, titles), [(post.published, post.title) for post in posts])
    if days != sorted(days, reverse=True):
        yield f"the newest entry does not come first: {days}"
    ids = {entry.id for entry in found}
    for post in posts:
        if post.uid and f"tag:{content.id}:{post.uid}" not in ids:
            yield f"missing: the id of {post.uid}"


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
    """The same ids, titles and addresses in the same order as the feed.xml beside it."""
    items = [(item["id"], item["title"], item["url"]) for item in json.loads(file.read_bytes())["items"]]
    found = [(entry.id, entry.title, entry.link) for entry in parse(file.with_name("feed.xml")).entries]
    yield from differences(items, found)
    if sorted(items) == sorted(found) and items != found:
        yield "the order differs from feed.xml"


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
