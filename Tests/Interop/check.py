"""Checks built sites against the content they were built from.

usage: check.py CONTENT EVENTS SITE...   (each SITE is a folder named after the day it was built for)

Prints one line per failure and at the end `N passed, N failed`.
"""

import sys
from datetime import date
from pathlib import Path

import calendars
import feeds
import pages
import sitemap
from content import Content
from programs import calcurse, khal, libical, newsboat, nu, sfeed, vdirsyncer
from report import Report
from server import served


def main(content_folder, table, *site_folders):
    report = Report(Path(table).parent.name)
    for folder in map(Path, site_folders):
        content = Content(Path(content_folder), Path(table), date.fromisoformat(folder.name))
        for module in (calendars, feeds, pages, sitemap, calcurse, khal, libical, nu):
            module.check(report, folder, content)
        with served(folder) as address:
            for module in (newsboat, sfeed, vdirsyncer):
                module.check(report, address, folder, content)
    return report.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
