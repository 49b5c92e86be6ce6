"""Reads the pages of posts and series as crawlers do: with extruct (JSON-LD, Open Graph) and mf2py (microformats)."""

from datetime import datetime

import extruct
import mf2py

from content import composed
from report import differences


def check(report, site, content):
    for post in content.posts:
        address = content.address_of_post(post)
        html = content.file_of(address, site).read_text(encoding="utf-8")
        name = f"{site.name}/{post.chapter}/{post.slug}"
        report.run(name, json_ld, html, post, address, content)
        report.run(name, open_graph, html, post, address)
        report.run(name, microformats, html, post, address, content)
    for path, chapter, events in content.series_pages():
        html = (site / path / "index.html").read_text(encoding="utf-8")
        city = content.settings[chapter]["city"]
        report.run(f"{site.name}/{path}", series_json_ld, html, content.url + path, city, events)


def json_ld(html, post, address, content):
    """The event of the table; none for a post without a dated event, and no end that its author did not write."""
    found = extruct.extract(html, base_url=address, syntaxes=["json-ld"])["json-ld"]
    event = content.event_of(post)
    expected = []
    if event:
        place = event.location or content.settings[post.chapter]["city"]
        status = f"https://schema.org/{event.eventStatus}"
        expected = [("Event", post.title, address, *times(event, post), moved_from(event), status, place)]
    yield from differences([json_ld_row(item) for item in found], expected)


def series_json_ld(html, address, city, events):
    """The dates to come that have no page of their own to tell of them."""
    found = extruct.extract(html, base_url=address, syntaxes=["json-ld"])["json-ld"]
    expected = []
    for event in events:
        time = iso8601(event, event.start), iso8601(event, event.end)
        status = f"https://schema.org/{event.eventStatus}"
        expected.append(("Event", event.title, address, *time, None, status, event.location or city))
    yield from differences([json_ld_row(item) for item in found], expected)


def json_ld_row(item):
    place = item["location"]
    postal = place["address"]
    town = " ".join(postal[key] for key in ("postalCode", "addressLocality") if key in postal)
    parts = dict.fromkeys(part for part in (place["name"], postal.get("streetAddress"), town) if part)
    fields = item["@type"], composed(item["name"]), item["url"], item["startDate"], item.get("endDate")
    return *fields, item.get("previousStartDate"), item["eventStatus"], ", ".join(parts)


def times(event, post):
    """The start, and the end if its author wrote one."""
    return iso8601(event, event.start), iso8601(event, event.end) if post.end_is_known else None


def moved_from(event):
    return iso8601(event, event.movedFrom) if event.movedFrom else None


def iso8601(event, time):
    """With the offset from UTC where there is a time of day."""
    return event.moment(time).isoformat() if " " in time else time


def open_graph(html, post, address):
    properties = dict(extruct.extract(html, base_url=address, syntaxes=["opengraph"])["opengraph"][0]["properties"])
    found = composed(properties["og:title"]), properties["og:url"], properties["og:type"]
    yield from differences([found], [(post.title, address, "article")])


def microformats(html, post, address, content):
    """One h-entry for the post, and in it the h-event for a post about one of its own."""
    entries = mf2py.parse(doc=html, url=address)["items"]
    found = [(item["type"], *values(item, "name", "url", "published")) for item in entries]
    yield from differences(found, [(["h-entry"], post.title, address, post.published)])
    events = [child for item in entries for child in item.get("children", []) if child["type"] == ["h-event"]]
    found = [microformats_row(item) for item in events]
    event = content.event_of(post)
    expected = [(post.title, address, *times(event, post), event.location)] if event else []
    yield from differences([row for row in found if row[1] == address and row[2]], expected)


def microformats_row(item):
    start, end = (with_colon(time) for time in values(item, "start", "end"))
    place = item["properties"].get("location", [None])[0]
    parts = values(place, "name", "street-address", "locality") if place else []
    return *values(item, "name", "url"), start, end, ", ".join(part for part in parts if part)


def values(item, *names):
    found = (item["properties"].get(name, [None])[0] for name in names)
    return [composed(value) if isinstance(value, str) else value for value in found]


def with_colon(time):
    """mf2py drops the colon of an offset."""
    return datetime.fromisoformat(time).isoformat() if time and "T" in time else time
