"""What a person sees in khal after importing a calendar: everything of the table, in the zone of the calendar."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from calendars import subscribed_calendar
from report import differences

CONFIGURATION = """\
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
    for folder, events, zone in content.subscriptions():
        if not folder.startswith("themen/"):
            report.run(f"{site.name}/{folder}", khal, site / folder, events, zone)


def khal(folder, expected, zone):
    with tempfile.TemporaryDirectory() as scratch:
        (Path(scratch) / "calendar").mkdir()
        configuration = Path(scratch) / "config"
        configuration.write_text(CONFIGURATION.format(folder=scratch, zone=zone.key))
        run(configuration, "import", "--batch", str(subscribed_calendar(folder)))
        format = "\t".join(["{uid}", "{start}", "{end}", "{title}", "{status}", "{location}"])
        options = ["--once", "--day-format", "", "--format", format]
        listing = run(configuration, "list", *options, "2012-01-01", "2032-01-01")
    found = [tuple(field.strip() for field in line.split("\t")) for line in listing.splitlines() if line.strip()]
    yield from differences(found, [event.row for event in expected])


def run(configuration, *arguments):
    home = str(configuration.parent)
    environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "khal", "--config", configuration, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment)
    if result.returncode or "error" in result.stderr.lower():
        raise RuntimeError(f"khal {arguments[0]}: {result.stderr}")
    return result.stdout
