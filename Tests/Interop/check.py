"""Checks built sites against the content they were built from.

usage: check.py CONTENT SITE...   (each SITE is a folder named after the day it was built for)

Prints one line per failure and at the end `N passed, N failed`.
"""

import sys
from datetime import date
from pathlib import Path

import calendars
import feeds
import sitemap
from content import Content
from report import Report


def main(content_folder, *site_folders):
    report = Report()
    for folder in map(Path, site_folders):
        content = Content(Path(content_folder), date.fromisoformat(folder.name))
        for module in (calendars, feeds, sitemap):
            module.check(report, folder, content)
    return report.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
