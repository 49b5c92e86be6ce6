"""Reads every .ics file with icalendar and the chapters' with khal."""

import os
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import icalendar

from report import differences

KHAL_CONFIGURATION = """\
[calendars]
[[chapter]]
path = {folder}/calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = chapter
"""


def check(report, site, content):
    files = sorted(site.rglob("*.ics"))
    for file in files:
        name = f"{site.name}/{file.relative_to(site)}"
        report.run(name, lines, file)
        report.run(name, structure, file)
    for folder, expected in subscriptions(content):
        report.run(f"{site.name}/{folder}", subscription, site, folder, expected, content)
    for chapter in content.chapters:
        expected = [event for event in content.events if event.chapter == chapter]
        report.run(f"{site.name}/{chapter}", single_events, site / chapter, expected, content)
        report.run(f"{site.name}/{chapter}", khal, site / chapter, expected, content)


def subscriptions(content):
    """The folders that hold one subscribed calendar each, and the events in it."""
    start = content.window_start()
    yield ".", [event for event in content.events if event.start >= start]
    for chapter in content.chapters:
        yield chapter, [event for event in content.events if event.chapter == chapter]
    for topic in content.topics:
        yield f"themen/{topic}", [event for event in content.events if topic in event.topics]


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
        if not line.strip():
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


def subscription(site, folder, expected, content):
    """One calendar that says where it is served, with exactly the expected events."""
    file = only_calendar(site / folder)
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    address = content.address_of(file, site)
    if calendar["SOURCE"] != address:
        yield f"SOURCE is {calendar['SOURCE']}, it is served at {address}"
    yield from differences([row(event, content.zone) for event in calendar.events], rows(expected))


def single_events(folder, expected, content):
    """One file for each event of a chapter, with that event alone."""
    found = []
    for file in sorted(folder.glob("*/*.ics")):
        events = icalendar.Calendar.from_ical(file.read_bytes()).events
        if len(events) != 1:
            yield f"{file.name} holds {len(events)} events"
        found += [row(event, content.zone) for event in events]
    yield from differences(found, rows(expected))


def khal(folder, expected, content):
    """What a person sees in khal after importing the chapter's calendar."""
    with tempfile.TemporaryDirectory() as scratch:
        (Path(scratch) / "calendar").mkdir()
        configuration = Path(scratch) / "config"
        configuration.write_text(KHAL_CONFIGURATION.format(folder=scratch, zone=content.zone.key))
        run_khal(configuration, "import", "--batch", str(only_calendar(folder)))
        format = "\t".join(["{uid}", "{start}", "{end}", "{title}", "{status}", "{location}"])
        listing = run_khal(
            configuration, "list", "--once", "--day-format", "", "--format", format, "2012-01-01", "2032-01-01"
        )
    found = [tuple(field.strip() for field in line.split("\t")) for line in listing.splitlines() if line.strip()]
    yield from differences(found, rows(expected))


def run_khal(configuration, *arguments):
    home = str(configuration.parent)
    environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "khal", "--config", configuration, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment)
    if result.returncode or "error" in result.stderr.lower():
        raise RuntimeError(f"khal {arguments[0]}: {result.stderr}")
    return result.stdout


def only_calendar(folder):
    files = sorted(folder.glob("*.ics"))
    if len(files) != 1:
        raise FileNotFoundError(f"{len(files)} calendars where one should be")
    return files[0]


def rows(events):
    return [(event.uid, event.start, event.end, event.title, event.status, event.location) for event in events]


def row(event, zone):
    """An event of icalendar's as a row of expected.tsv: local times, the last day of an all-day event."""
    start, end = event.start, event.end
    if isinstance(start, datetime):
        start, end = (time.astimezone(zone).strftime("%Y-%m-%d %H:%M") for time in (start, end))
    else:
        end -= timedelta(days=1)
    fields = event["UID"], start, end, event["SUMMARY"], event["STATUS"], event["LOCATION"]
    return tuple(str(field) for field in fields)
