"""What calcurse, the strictest of importers, keeps of a calendar: title, start and end in the zone of the calendar.

It knows no status and puts the place into a note.
"""

import os
import re
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

from calendars import subscribed_calendar
from report import differences

# 01/22/2015 @ 19:00 -> 01/22/2015 @ 21:00>NOTE |TITLE
TIMED = re.compile(r"(\S+ @ \S+) -> (\S+ @ \S+)>\w+ \|(.*)")
# 05/09/2026 [1] >NOTE TITLE, and between the two for several days {1D -> 07/12/2026}
ALL_DAY = re.compile(r"(\S+) \[1\] (?:\{1D -> (\S+)\} )?>\w+ (.*)")


def check(report, site, content):
    for folder, events, zone in content.subscriptions():
        report.run(f"{site.name}/{folder}", calcurse, site / folder, events, zone)


def calcurse(folder, expected, zone):
    with tempfile.TemporaryDirectory() as scratch:
        command = ["calcurse", "--datadir", scratch, "--confdir", scratch, "--import", subscribed_calendar(folder)]
        environment = os.environ | {"TZ": zone.key, "HOME": scratch, "LC_ALL": "C.UTF-8"}
        result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment)
        kept = (Path(scratch) / "apts").read_text(encoding="utf-8")
    if result.returncode or result.stderr or " / 0 skipped" not in result.stdout:
        yield result.stdout + result.stderr
    found = [row(line) for line in kept.splitlines()]
    yield from differences(found, [(event.start, event.end, event.title) for event in expected])


def row(line):
    if timed := TIMED.fullmatch(line):
        return time(timed[1]), time(timed[2]), timed[3]
    if all_day := ALL_DAY.fullmatch(line):
        return day(all_day[1]), day(all_day[2] or all_day[1]), all_day[3]
    raise ValueError(f"a line of another kind: {line}")


def time(text):
    return datetime.strptime(text, "%m/%d/%Y @ %H:%M").strftime("%Y-%m-%d %H:%M")


def day(text):
    return datetime.strptime(text, "%m/%d/%Y").strftime("%Y-%m-%d")
