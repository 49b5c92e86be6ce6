"""What newsboat's list shows of a feed: days, titles, addresses, and by which ids it knows the posts again."""

import os
import sqlite3
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

from content import Entry
from feeds import unlike

QUERY = "SELECT pubDate, title, url, guid FROM rss_item"


def check(report, address, site, content):
    for path, expected in content.feeds():
        report.run(f"{site.name}/{path}", newsboat, f"{address}{path}.xml", expected, content)


def newsboat(address, expected, content):
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "urls").write_text(f"{address}\n")
        (folder / "config").touch()
        files = ["-u", folder / "urls", "-c", folder / "cache.db", "-C", folder / "config"]
        environment = os.environ | {"HOME": scratch, "LC_ALL": "C.UTF-8", "no_proxy": "127.0.0.1"}
        command = ["newsboat", *files, "-x", "reload", "print-unread"]
        result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment)
        if result.returncode or result.stdout.strip() != f"{len(expected)} unread articles":
            yield result.stdout + result.stderr
        found = [shown(row, content) for row in sqlite3.connect(folder / "cache.db").execute(QUERY)]
    yield from unlike(found, expected)


def shown(row, content):
    instant, title, link, identifier = row
    zone = content.zone_at(link)
    return Entry(str(datetime.fromtimestamp(instant, zone).date()), title, link, identifier)
