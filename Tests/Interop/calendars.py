"""Reads every .ics file byte by byte and with icalendar."""

import re
from datetime import datetime, timedelta

import icalendar

from report import differences


def check(report, site, content):
    files = sorted(site.rglob("*.ics"))
    for file in files:
        name = f"{site.name}/{file.relative_to(site)}"
        report.run(name, lines, file)
        report.run(name, structure, file)
    for folder, events, zone in content.subscriptions():
        report.run(f"{site.name}/{folder}", subscription, site / folder, site, events, zone, content)
        if folder in content.chapters:
            own = [event for event in events if event.chapters[0] == folder]
            report.run(f"{site.name}/{folder}", single_events, site / folder, own, zone)


def lines(file):
    """RFC 5545 §3.1: CRLF only, lines of at most 75 octets; and no character cut by a fold."""
    data = file.read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        yield "it starts with a byte order mark"
    if not data.endswith(b"\r\n"):
        yield "it does not end with CRLF"
    for number, line in enumerate(data.removesuffix(b"\r\n").split(b"\r\n"), 1):
        if b"\r" in line or b"\n" in line:
            yield f"line {number}: a CR or LF alone"
        if len(line) > 75:
            yield f"line {number}: {len(line)} octets"
        if line in (b"", b" "):
            yield f"line {number}: it is blank"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as error:
            yield f"line {number}: {error}"


def structure(file):
    """What icalendar could not make sense of, and times it cannot compute."""
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    for component in calendar.walk():
        for error in component.errors:
            yield f"{component.name}: {error}"
    missing = calendar.get_missing_tzids()
    if missing:
        yield f"zones without a VTIMEZONE: {sorted(missing)}"
    for event in calendar.events:
        if event.end <= event.start:
            yield f"{event['UID']} ends at {event.end}, not after its start {event.start}"


def subscription(folder, site, expected, zone, content):
    """One calendar that says where it is served, with exactly the expected events, each with the page it is about."""
    file = subscribed_calendar(folder)
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    address = content.address_of(file, site)
    if calendar["SOURCE"] != address:
        yield f"SOURCE is {calendar['SOURCE']}, it is served at {address}"
    yield from differences(rows(calendar, zone), [event.row for event in expected])
    pages = {post.event_uid: content.address_of_post(post) for post in content.posts}
    for event in calendar.events:
        if event["URL"] != pages.get(event["UID"], event["URL"]) or not content.file_of(event["URL"], site).is_file():
            yield f"the URL of {event['UID']} is {event['URL']}"
        if event["DESCRIPTION"].splitlines()[-1] != event["URL"]:
            yield f"the description of {event['UID']} does not end with its address"


def single_events(folder, expected, zone):
    """One file for each event of a chapter, with that event alone."""
    found = []
    for file in sorted({*folder.rglob("*.ics")} - {subscribed_calendar(folder)}):
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        if len(calendar.events) != 1:
            yield f"{file.name} holds {len(calendar.events)} events"
        found += rows(calendar, zone)
    yield from differences(found, [event.row for event in expected])


def subscribed_calendar(folder):
    """The calendar to subscribe to, as the folder's page links it. There may be others, of single events."""
    page = (folder / "index.html").read_text(encoding="utf-8")
    links = re.findall('<link rel="alternate" type="text/calendar" [^>]*href="([^"]+)"', page)
    files = [folder / link.rpartition("/")[2] for link in links]
    if len(files) != 1 or not files[0].is_file():
        raise FileNotFoundError(f"where one calendar should be, {folder} has {files}")
    return files[0]


def rows(calendar, zone):
    """The events as rows of events.tsv: times of a zone, the last day of an all-day event."""
    return [row(event, zone) for event in calendar.events]


def row(event, zone):
    start, end = event.start, event.end
    if isinstance(start, datetime):
        start, end = (time.astimezone(zone).strftime("%Y-%m-%d %H:%M") for time in (start, end))
    else:
        end -= timedelta(days=1)
    fields = event["UID"], start, end, event["SUMMARY"], event["STATUS"], event.get("LOCATION", "")
    return tuple(str(field) for field in fields)
