"""Checks a built site: its files, and its kinds of page in Chromium. Exit code 1 after failures.

What readers are promised, and where each promise is tried. Kinds of page are those of `site_pages.KINDS`; of each the
fullest page and the emptiest is opened, at 320 and 1280 px.

| promise | check |
| --- | --- |
| no accessibility violation (axe, target sizes too), light and dark | check_browser: `_check_axe` |
| an event's HTML and styles at most 25 KB gzipped, scripts at most 3 KB | check_files: `check_page` |
| pages say the same without scripts | check_script: `check_without_script` |
| no request to other sites, no cookie, nothing stored | check_browser: `_check_loading`; check_script |
| nothing moves while a page loads; pictures have sizes and wait below the fold | check_browser: `_check_views`; check_files |
| nothing scrolls sideways, at 320 px, at 400 %, with a word of 40 letters | check_browser: `_check_views`, `_check_zoom` |
| keyboard: skip link first, focus in sight, no trap | check_browser: `_check_keyboard`; check_script |
| dark scheme, less motion, print with addresses and without navigation | check_browser: `_check_views`, `_check_print` |
| events are over at the instant of their end, in every zone | check_clock |
| months' tables: caption, weekdays, links with dates | check_month |
| German typography, hyphenation, languages | check_files: `slips`; check_browser: `_check_views` |
| accents of at least 4.5:1 in both schemes, 1,000 by chance | check_accents |
| imprint and privacy page one click from every page | check_files: `check_page` |
| HTML that the Nu HTML checker finds no fault with | check_html |
"""

import argparse
import contextlib
import datetime
import functools
import sys
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

from check_accents import check_accents
from check_browser import BrowserChecks
from check_clock import check_clock
from check_files import Site, check_site
from check_html import check_html
from check_script import check_script
from check_search import SearchChecks, check_weight
from report import Report
from site_pages import KINDS, LISTS, read_pages

# What looks different while an event is still to come.
UPCOMING_KINDS = {
    "home", "calendar", "calendar month", "chapter with events", "series", "event", "event called off",
    "event of several days", "event without a day",
}  # fmt: skip


class Handler(SimpleHTTPRequestHandler):
    """Sends pictures late, as a mobile network would: a page that keeps no room for them shifts."""

    def do_GET(self):
        if self.path.endswith((".jpg", ".png", ".webp", ".avif")):
            time.sleep(0.1)
        with contextlib.suppress(ConnectionError):  # The browser may have left the page by then.
            super().do_GET()

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def served(root):
    """Serves a folder on a free port of this machine and gives its address."""
    handler = functools.partial(Handler, directory=root)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


def chosen(pages, kinds):
    """Of each kind the fullest page, and of all but lists the emptiest: (page, picture's name)."""
    for kind in kinds:
        of_kind = sorted((page for page in pages if page.kind == kind), key=lambda page: -len(page.text))
        ends = of_kind[:1] if kind in LISTS else of_kind[:1] + of_kind[1:][-1:]
        for number, page in enumerate(ends, start=1):
            yield page, f"{kind.replace(' ', '-')}-{number}"


def noon_of(site):
    """A moment on the day that a site was built for, which its folder is named after."""
    return datetime.datetime.fromisoformat(f"{site.root.name}T12:00:00+00:00")


def check_in_browser(site, address, kinds, browser, report, screenshots):
    checks = BrowserChecks(browser, address, noon_of(site), axe_script(), report, screenshots)
    for page, name in chosen(site.pages, kinds):
        checks.check(page, name)


def axe_script():
    return Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path, help="folder of a built site, named after its day")
    parser.add_argument("--upcoming", type=Path, required=True, help="the same for a day before an event")
    parser.add_argument("--colors", type=Path, required=True, help="a site of many chapters with chance colours")
    parser.add_argument("--large", type=Path, help="a site of very many posts, to weigh its search")
    parser.add_argument("--chromium", required=True, help="the browser's executable")
    parser.add_argument("--screenshots", type=Path, help="folder for pictures of the pages")
    arguments = parser.parse_args()

    report = Report()
    site = Site(arguments.site, read_pages(arguments.site))
    upcoming = Site(arguments.upcoming, read_pages(arguments.upcoming))
    all_kinds = [kind for kind, _, _ in KINDS]
    found = {page.kind for page in site.pages + upcoming.pages}
    report.nothing((kind for kind in all_kinds if kind not in found), "sites", "kinds of page never seen")
    for each in (site, upcoming):
        check_site(each, report)
        check_html(each, report)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.chromium)
        with served(site.root) as address:
            check_in_browser(site, address, all_kinds, browser, report, arguments.screenshots)
            SearchChecks(browser, address, axe_script(), report).check()
        with served(upcoming.root) as address:
            pictures = arguments.screenshots and arguments.screenshots / "upcoming"
            kinds = [kind for kind in all_kinds if kind in UPCOMING_KINDS]
            check_in_browser(upcoming, address, kinds, browser, report, pictures)
            pages = [page for page, _ in chosen(upcoming.pages, all_kinds)]
            check_script(browser, pages, address, noon_of(upcoming), report)
            check_clock(browser, address, report)
        with served(arguments.colors) as address:
            check_accents(browser, address, report)
        if arguments.large:
            with served(arguments.large) as address:
                check_weight(browser, address, arguments.large, report)
        browser.close()
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
