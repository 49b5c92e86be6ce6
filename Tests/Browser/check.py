"""Checks a built site: its files, and its kinds of page in Chromium. Exit code 1 after failures."""

import argparse
import contextlib
import functools
import sys
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

from check_browser import BrowserChecks
from check_files import Site, check_site
from report import Report
from site_pages import KINDS, LISTS, read_pages

# What looks different while an event is still to come.
UPCOMING_KINDS = {"home", "calendar", "calendar month", "chapter with events", "series", "event"}


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
    """The largest pages of each kind, as they hold the most, one of lists and two of others: (page, picture's name)."""
    for kind in kinds:
        of_kind = sorted((page for page in pages if page.kind == kind), key=lambda page: -len(page.text))
        for number, page in enumerate(of_kind[: 1 if kind in LISTS else 2], start=1):
            yield page, f"{kind.replace(' ', '-')}-{number}"


def check_in_browser(site, kinds, browser, report, screenshots):
    axe = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
    with served(site.root) as address:
        checks = BrowserChecks(browser, address, axe, report, screenshots)
        for page, name in chosen(site.pages, kinds):
            checks.check(page, name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, help="folder of a built site")
    parser.add_argument("--upcoming", type=Path, required=True, help="the same for a day before an event")
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
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.chromium)
        check_in_browser(site, all_kinds, browser, report, arguments.screenshots)
        pictures = arguments.screenshots and arguments.screenshots / "upcoming"
        kinds = [kind for kind in all_kinds if kind in UPCOMING_KINDS]
        check_in_browser(upcoming, kinds, browser, report, pictures)
        browser.close()
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
