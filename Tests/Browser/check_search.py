"""Checks of the search: what it finds, how it is used, and what it costs."""

import contextlib
import gzip
import json
import re
from urllib.parse import urlsplit

from playwright.sync_api import Error, expect

from check_browser import AXE_OPTIONS, HEIGHT, WIDTHS

VISIT_LIMIT = 150_000
STEP = 8
ODD = "Schreibweisen & <b>Zeichen</b>"
# What is written in extra/bonn/2014-09-19-schreibweisen.md, and how else readers may write it.
SPELLINGS = [
    ("Straßenbahnhöfe", "STRASSENBAHNHOEFE", "strassenbahnhofe", "Straßenbahn", "straßenb"),
    ("Aquädukte", "aquaedukte", "Aquadukt"), ("Smørrebrød", "smoerrebroed"), ("Łódź", "lodz"), ("Noël", "noel"),
    ("İstanbul", "istanbul", "ISTANBUL"), ("Stoffe", "stoﬀe"), ("12 5 m2",), ("λόγος", "ΛΟΓΟΣ"), ("москва",), ("東京",),
    ("Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgaben", "rinderkennzeichnung"),
]


def typed_into(tab, text):
    """Looks `text` up; the titles that are shown, and what is said of how many there are."""
    status = tab.get_by_role("status")
    status.evaluate("element => element.textContent = '…'")
    tab.get_by_role("searchbox").fill(text)
    tab.keyboard.press("Enter")
    expect(status).not_to_have_text("…")
    return tab.locator("#_hits a").all_text_contents(), status.text_content()


class SearchChecks:
    def __init__(self, browser, address, axe, report):
        self.browser = browser
        self.address = address
        self.axe = axe
        self.report = report

    @contextlib.contextmanager
    def _tab(self, path="suche/", **options):
        options = {"viewport": {"width": WIDTHS[-1], "height": HEIGHT}} | options
        with self.browser.new_context(**options) as context:
            tab = context.new_page()
            tab.goto(self.address + path)
            yield tab

    def check(self):
        for check in (
            self._check_spellings, self._check_several_words, self._check_hits, self._check_keyboard,
            self._check_address, self._check_failure, self._check_without_script, self._check_access,
        ):
            try:
                check()
            except (Error, AssertionError) as error:
                self.report.check(False, check.__name__, f"the browser gave up: {error}")

    def _check_spellings(self):
        with self._tab() as tab:
            found = {text: typed_into(tab, text) for text in ("köln", "KÖLN", "Koeln", "koln")}
            self.report.check(len(found["köln"][0]) > 2, "köln", f"finds {found['köln']}")
            for text, hits in found.items():
                self.report.check(hits == found["köln"], text, f"finds {hits}, not {found['köln']}")
            for spellings in SPELLINGS:
                for text in spellings:
                    titles, _ = typed_into(tab, text)
                    self.report.check(titles == [ODD], text, f"finds {titles}")

    def _check_several_words(self):
        with self._tab() as tab:
            titles, said = typed_into(tab, "tokyo 東京")
            self.report.check(not titles and said == "Nichts gefunden.", "tokyo 東京", f"finds {titles}, says {said}")
            titles, said = typed_into(tab, "东京 x")
            self.report.check(not titles, "东京 x", f"finds {titles}")
            titles, said = typed_into(tab, "  東京, AQUÄ! ")
            self.report.check(titles == [ODD] and said == "1 Treffer", "東京 AQUÄ", f"finds {titles}, says {said}")
            titles, said = typed_into(tab, " ?! x ")
            self.report.check(not titles and not said, "?!", f"finds {titles}, says {said}")

    def _check_hits(self):
        """Text is text, whatever is in it, and says what, where and when."""
        with self._tab() as tab:
            typed_into(tab, "schreibweisen")
            self.report.check(tab.locator("#_hits :is(b, script, img)").count() == 0, "hits", "text became elements")
            about = tab.locator("#_hits .meta").text_content()
            self.report.check(about == "Bonn, 19. September 2014", "hits", f"the first is of {about}")
            summary = tab.locator("#_hits p").text_content()
            self.report.check(summary.startswith("Wörter, an denen"), "hits", f"the first tells {summary}")
            tab.locator("#_hits a").click()
            place = urlsplit(tab.url).path
            self.report.check(place == "/bonn/2014-09-19-schreibweisen/", "hits", f"the first leads to {place}")
            tab.go_back()
            expect(tab.locator("#_hits a")).to_have_text(ODD)
            self.report.check(tab.get_by_role("searchbox").input_value() == "schreibweisen", "back", "forgets the word")

    def _check_keyboard(self):
        """From the box by Tab to the hits and on to more of them, each time with the focus where reading goes on."""
        with self._tab() as tab:
            tab.get_by_label("Wonach suchst du?").focus()
            tab.keyboard.type("stammtisch")
            tab.keyboard.press("Enter")
            expect(tab.locator("#_hits li")).to_have_count(STEP)
            for _ in range(2):
                tab.keyboard.press("Tab")
            first = tab.locator("#_hits a").first
            expect(first).to_be_focused()
            for _ in range(STEP):
                tab.keyboard.press("Tab")
            expect(tab.get_by_role("button", name="Weitere Treffer")).to_be_focused()
            tab.keyboard.press("Enter")
            expect(tab.locator("#_hits a").nth(STEP)).to_be_focused()
            self.report.check(True, "keyboard", "")

    def _check_address(self):
        with self._tab("suche/#q=Schreibweisen") as tab:
            expect(tab.locator("#_hits a")).to_have_text(ODD)
            sent = []
            tab.on("request", lambda request: sent.append(request.url + (request.headers.get("referer") or "")))
            typed_into(tab, "Straßenbahnhöfe & mehr")
            self.report.check("mehr" in tab.url, "suche/#q=", "the address does not hold what was typed")
            tab.reload()
            tab.goto(self.address + "suche/#q=Aqu%C3%A4dukte")
            expect(tab.locator("#_hits a")).to_have_text(ODD)
            told = [url for url in sent if "mehr" in url or "Aqu" in url]
            self.report.nothing(told, "suche/#q=", "words that were sent to the server")

    def _check_failure(self):
        with self._tab() as tab:
            tab.route(re.compile(r"\.json$"), lambda route: route.abort())
            tab.get_by_role("searchbox").fill("köln")
            tab.get_by_role("button", name="Suchen").click()
            expect(tab.get_by_role("status")).to_contain_text("lässt sich gerade nicht laden")
            tab.unroute(re.compile(r"\.json$"))
            titles, _ = typed_into(tab, "köln")
            self.report.check(titles, "suche/", "does not recover from a failure")

    def _check_without_script(self):
        with self._tab(java_script_enabled=False) as tab:
            shown = tab.locator("main").inner_text()
            self.report.check("braucht JavaScript" in shown, "without script", f"says {shown}")
            self.report.check(tab.locator("form:visible, input:visible, button:visible").count() == 0,
                              "without script", "shows a form that does nothing")
            links = [urlsplit(link.get_attribute("href")).path for link in tab.locator("main a:visible").all()]
            self.report.check(links == ["/archiv/", "/themen/"], "without script", f"links to {links}")

    def _check_access(self):
        for width in WIDTHS:
            viewport = {"width": width, "height": HEIGHT}
            with self._tab(viewport=viewport, bypass_csp=True) as tab:
                typed_into(tab, "köln")
                self.report.check(tab.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0,
                                  f"hits {width}", "scroll sideways")
                tab.evaluate(self.axe + "; 0")
                for scheme, options in AXE_OPTIONS.items():
                    tab.emulate_media(color_scheme=scheme)
                    violations = tab.evaluate("options => axe.run(document, options)", options)["violations"]
                    found = [f"{v['id']} at {node['html'][:120]}" for v in violations for node in v["nodes"]]
                    self.report.nothing(found, f"hits {width} {scheme}", "axe")


def check_weight(browser, address, root, report):
    """The worst visit that the files allow: words of the three largest, and all that is then shown and shown further."""
    largest = sorted(root.glob("suche/worte-*/*.json"), key=lambda file: -file.stat().st_size)[:3]
    words = [max((word for word in json.loads(file.read_bytes()) if "*" not in word), key=len) for file in largest]
    beginnings = [min((word for word in json.loads(file.read_bytes()) if "*" in word), default="") for file in largest]
    for text in (*words, beginnings[0].strip("*"), "stadt"):
        with browser.new_context() as context:
            tab = context.new_page()
            sizes = {}
            tab.on("response", lambda r: sizes.update({r.url: len(gzip.compress(r.body()))}))
            tab.goto(address + "suche/")
            typed_into(tab, text)
            if tab.locator("#_more").is_visible():
                tab.locator("#_more").click()
                expect(tab.locator("#_hits a").nth(STEP)).to_be_focused()
            weight = sum(sizes.values())
            hits = tab.locator("#_hits li").count()
            report.check(weight <= VISIT_LIMIT, f"„{text}“", f"a visit loads {weight} bytes gzipped")
            print(f"{text}: {hits} hits, {len(sizes)} files, {weight} bytes gzipped")
