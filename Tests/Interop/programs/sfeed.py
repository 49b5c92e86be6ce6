"""What sfeed makes of a feed, and with it every program that shows its lines: the same as newsboat."""

import subprocess
from datetime import datetime
from urllib.request import urlopen

from content import Entry
from feeds import unlike


def check(report, address, site, content):
    for path, expected in content.feeds():
        report.run(f"{site.name}/{path}", sfeed, f"{address}{path}.xml", expected, content)


def sfeed(address, expected, content):
    with urlopen(address) as feed:
        result = subprocess.run(["sfeed"], input=feed.read(), capture_output=True)
    if result.returncode or result.stderr:
        yield result.stderr.decode()
    yield from unlike([shown(line, content) for line in result.stdout.decode().splitlines()], expected)


def shown(line, content):
    """sfeed(5): time, title, link, content, its type, id, author, enclosure and categories, separated by tabs."""
    instant, title, link, _, _, identifier, *_ = line.split("\t")
    return Entry(str(datetime.fromtimestamp(int(instant), content.zone_at(link)).date()), title, link, identifier)
