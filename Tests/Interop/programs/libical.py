"""Holds every calendar against libical's table of RFC 5545's restrictions, and lets it compute the times.

libical is the library of Evolution, GNOME Calendar and KOrganizer. Its times come from the file's own VTIMEZONE.
"""

import ctypes
import ctypes.util
from ctypes import c_char_p, c_int, c_long, c_void_p
from datetime import datetime, timedelta, timezone

from calendars import subscribed_calendar
from report import differences

VEVENT = 4


class Time(ctypes.Structure):
    """struct icaltimetype of libical 3"""

    _fields_ = [(name, c_int) for name in "year month day hour minute second is_date is_daylight".split()]
    _fields_ += [("zone", c_void_p)]


SIGNATURES = {
    "icalcomponent_new_from_string": (c_void_p, c_char_p),
    "icalcomponent_free": (None, c_void_p),
    "icalrestriction_check": (c_int, c_void_p),
    "icalcomponent_count_errors": (c_int, c_void_p),
    "icalcomponent_as_ical_string": (c_char_p, c_void_p),
    "icalcomponent_get_first_component": (c_void_p, c_void_p, c_int),
    "icalcomponent_get_next_component": (c_void_p, c_void_p, c_int),
    "icalcomponent_get_uid": (c_char_p, c_void_p),
    "icalcomponent_get_summary": (c_char_p, c_void_p),
    "icalcomponent_get_location": (c_char_p, c_void_p),
    "icalcomponent_get_status": (c_int, c_void_p),
    "icalproperty_status_to_string": (c_char_p, c_int),
    "icalcomponent_get_dtstart": (Time, c_void_p),
    "icalcomponent_get_dtend": (Time, c_void_p),
    "icaltime_as_timet_with_zone": (c_long, Time, c_void_p),
}


def load():
    library = ctypes.CDLL(ctypes.util.find_library("ical"))
    for name, (result, *arguments) in SIGNATURES.items():
        getattr(library, name).restype = result
        getattr(library, name).argtypes = arguments
    return library


def check(report, site, content):
    library = load()
    for file in sorted(site.rglob("*.ics")):
        report.run(f"{site.name}/{file.relative_to(site)}", restrictions, library, file)
    for folder, events, zone in content.subscriptions():
        report.run(f"{site.name}/{folder}", libical, library, site / folder, events, zone)


def restrictions(library, file):
    calendar = library.icalcomponent_new_from_string(file.read_bytes())
    if not library.icalrestriction_check(calendar) or library.icalcomponent_count_errors(calendar):
        text = library.icalcomponent_as_ical_string(calendar).decode().replace("\r\n ", "")
        yield from [line for line in text.splitlines() if line.startswith("X-LIC-ERROR")] or ["not valid"]
    library.icalcomponent_free(calendar)


def libical(library, folder, expected, zone):
    calendar = library.icalcomponent_new_from_string(subscribed_calendar(folder).read_bytes())
    found = [row(library, event, zone) for event in events(library, calendar)]
    library.icalcomponent_free(calendar)
    yield from differences(found, [event.row for event in expected])


def events(library, calendar):
    event = library.icalcomponent_get_first_component(calendar, VEVENT)
    while event:
        yield event
        event = library.icalcomponent_get_next_component(calendar, VEVENT)


def row(library, event, zone):
    start, end = library.icalcomponent_get_dtstart(event), library.icalcomponent_get_dtend(event)
    status = library.icalproperty_status_to_string(library.icalcomponent_get_status(event))
    fields = library.icalcomponent_get_uid(event), library.icalcomponent_get_summary(event), status
    uid, title, status = (field.decode() for field in fields)
    location = (library.icalcomponent_get_location(event) or b"").decode()
    if start.is_date:
        last = datetime(end.year, end.month, end.day) - timedelta(days=1)
        return uid, f"{start.year:04}-{start.month:02}-{start.day:02}", f"{last:%Y-%m-%d}", title, status, location
    return uid, local(library, start, zone), local(library, end, zone), title, status, location


def local(library, time, zone):
    instant = library.icaltime_as_timet_with_zone(time, time.zone)
    return f"{datetime.fromtimestamp(instant, timezone.utc).astimezone(zone):%Y-%m-%d %H:%M}"
