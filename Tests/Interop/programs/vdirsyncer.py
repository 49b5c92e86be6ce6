"""Subscribes to every calendar with vdirsyncer: all events arrive, and a second sync finds nothing to do.

vdirsyncer makes a UID of its own from all bytes of an event that it gets by HTTP, so the table's is not compared.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import icalendar

from calendars import subscribed_calendar, rows
from report import differences

GENERAL = """\
[general]
status_path = "{folder}/status"
"""
PAIR = """\
[pair calendar{number}]
a = "local{number}"
b = "remote{number}"
collections = null
[storage local{number}]
type = "filesystem"
path = "{folder}/{number}"
fileext = ".ics"
[storage remote{number}]
type = "http"
url = "{url}"
"""


def check(report, address, site, content):
    report.run(site.name, vdirsyncer, address, site, list(content.subscriptions()))


def vdirsyncer(address, site, subscriptions):
    with tempfile.TemporaryDirectory() as scratch:
        configuration = GENERAL.format(folder=scratch)
        for number, (folder, _, _) in enumerate(subscriptions):
            (Path(scratch) / str(number)).mkdir()
            url = address + subscribed_calendar(site / folder).relative_to(site).as_posix()
            configuration += PAIR.format(number=number, folder=scratch, url=url)
        (Path(scratch) / "config").write_text(configuration)
        run(scratch, "discover")
        run(scratch, "sync")
        for number, (folder, expected, zone) in enumerate(subscriptions):
            arrived = [row for file in (Path(scratch) / str(number)).glob("*.ics") for row in read(file, zone)]
            wanted = [without_uid(event.row) for event in expected]
            yield from (f"{folder}: {problem}" for problem in differences(arrived, wanted))
        before = contents(scratch)
        log = run(scratch, "sync")
        if set(log.splitlines()) != {f"Syncing calendar{number}" for number in range(len(subscriptions))}:
            yield f"the second sync has something to do: {log}"
        if contents(scratch) != before:
            yield "the second sync changes files"


def read(file, zone):
    return [without_uid(row) for row in rows(icalendar.Calendar.from_ical(file.read_bytes()), zone)]


def without_uid(row):
    return row[1:]


def contents(folder):
    return {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in Path(folder).rglob("*.ics")}


def run(folder, command):
    environment = os.environ | {"HOME": folder, "LC_ALL": "C.UTF-8", "no_proxy": "127.0.0.1"}
    arguments = [sys.executable, "-m", "vdirsyncer", "--config", f"{folder}/config", command]
    result = subprocess.run(
        arguments, capture_output=True, text=True, encoding="utf-8", env=environment, stdin=subprocess.DEVNULL
    )
    log = result.stdout + result.stderr
    if result.returncode:
        raise RuntimeError(f"vdirsyncer {command}: {log}")
    return log
