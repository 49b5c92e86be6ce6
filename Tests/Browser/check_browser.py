"""Checks of pages as a reader's browser shows them."""

import contextlib
from urllib.parse import urlsplit

from playwright.sync_api import Error

from check_month import check_months
from pages_in_tabs import WATCH_LAYOUT

WIDTHS = (320, 1280)
HEIGHT = 900
# A4 with margins of 15 mm.
PAPER = {"width": 680, "height": 1009}
# The dark scheme changes nothing but colours.
AXE_OPTIONS = {
    "light": {"rules": {"target-size": {"enabled": True}}},
    "dark": {"runOnly": ["color-contrast", "link-in-text-block"]},
}

# Down and up again, waiting for the pictures that come into sight.
SCROLL_THROUGH = """async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const inSight = image => {
        const box = image.getBoundingClientRect();
        return image.checkVisibility() && box.top < innerHeight && box.bottom >= 0;
    };
    for (let top = 0; top < document.scrollingElement.scrollHeight; top += innerHeight) {
        scrollTo(0, top);
        await frame();
        await Promise.allSettled([...document.images].filter(inSight).map(image => image.decode()));
        await frame();
    }
    scrollTo(0, 0);
    await frame();
}"""
OVERFLOW = "document.scrollingElement.scrollWidth - innerWidth"
LENGTHEN = """() => {
    for (const element of document.querySelectorAll('main :is(h1, h2, h3, p, dd, li)'))
        element.append(' Rechtsschutzversicherungsgesellschaftenfest');
}"""
# A card shows the focus of the link that covers it, so an outline may also be an ancestor's.
FOCUSED = """() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    let outlined = false;
    for (let e = element; e; e = e.parentElement) outlined ||= getComputedStyle(e).outlineStyle !== 'none';
    const box = element.getBoundingClientRect();
    return {html: element.outerHTML.slice(0, 120), skip: element.matches('a.skip'), outlined,
            visible: box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0};
}"""
MOVING = """[...document.querySelectorAll('*')].flatMap(element => [null, '::before', '::after'].map(part => {
    const style = getComputedStyle(element, part);
    const moves = style.animationName !== 'none' || style.transitionDuration.split(', ').some(d => parseFloat(d) > 0);
    return moves ? `${element.localName}.${element.className}` : null;
})).filter(Boolean)"""
# Running text is all that is in prose; headings and labels choose for themselves.
UNHYPHENATED = """[...document.querySelectorAll('.prose p, .prose li, .lead, .p-summary')]
    .filter(element => getComputedStyle(element).hyphens !== 'auto' || !element.closest('[lang]'))
    .map(element => element.outerHTML.slice(0, 80))"""
EAGER = """[...document.images].filter(image => image.loading !== 'lazy'
    && image.getBoundingClientRect().top + scrollY >= innerHeight).map(image => image.src)"""
STORED = """async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length
    + (await caches.keys()).length"""
# What a sheet of paper must not and must show: nothing to click, and where links lead.
PRINTED = """() => {
    const seen = element => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    const links = [...document.querySelectorAll('.prose a[href], .facts a[href]')].filter(seen);
    const ink = getComputedStyle(document.querySelector('h1')).color;
    return {
        clickable: [...document.querySelectorAll('nav, .skip, .button, button')].filter(seen)
            .map(element => element.outerHTML.slice(0, 80)),
        nameless: links.filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))
            .map(link => link.outerHTML.slice(0, 80)),
        address: [...document.querySelectorAll('.here')].filter(seen).map(element => element.textContent),
        ink, paper: getComputedStyle(document.documentElement).backgroundColor,
    };
}"""
STOPS = "document.querySelectorAll('a[href]:not([hidden]), button, input, summary').length"


class BrowserChecks:
    """Opens pages of one site as readers do `now`; `screenshots` is a folder for full-page pictures, or None."""

    def __init__(self, browser, address, now, axe, report, screenshots):
        self.browser = browser
        self.address = address
        self.now = now
        self.axe = axe
        self.report = report
        self.screenshots = screenshots

    def check(self, page, name):
        try:
            if page.kind == "redirect":
                self._check_redirect(page)
                return
            self._check_loading(page)
            for width in WIDTHS:
                self._check_views(page, name, width)
            self._check_zoom(page)
            self._check_print(page, name)
        except Error as error:
            self.report.check(False, page.path, f"the browser gave up: {error}")

    @contextlib.contextmanager
    def _tab(self, **options):
        with self.browser.new_context(**options) as context:
            context.clock.set_fixed_time(self.now)
            yield context.new_page()

    def _url(self, page):
        return self.address + page.path.removesuffix("index.html")

    def _check_redirect(self, page):
        """The browser must arrive at the page that the redirect calls canonical."""
        with self._tab() as tab:
            wanted = self.address + urlsplit(page.canonical).path.removeprefix("/")
            tab.goto(self._url(page))
            try:
                tab.wait_for_url(wanted, timeout=5000)
            except Error:
                pass
            self.report.check(tab.url == wanted, page.path, f"leads to {tab.url}")

    def _check_loading(self, page):
        """Loads the page with its Content-Security-Policy in force, as a reader gets it."""
        with self._tab(viewport={"width": WIDTHS[-1], "height": HEIGHT}) as tab:
            requests, faults = [], []
            tab.on("request", lambda request: requests.append(request.url))
            tab.on("requestfailed", lambda request: faults.append(f"{request.url} failed"))
            tab.on("response", lambda r: faults.append(f"{r.url} answered {r.status}") if r.status >= 400 else None)
            tab.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
            tab.on("pageerror", lambda error: faults.append(error.message))
            tab.goto(self._url(page))
            tab.evaluate(SCROLL_THROUGH)
            foreign = [url for url in requests if not url.startswith((self.address, "data:"))]
            self.report.nothing(foreign, page.path, "requests to other hosts")
            if page.kind != "search":
                searching = [url for url in requests if "/search." in url or url.endswith(".json")]
                self.report.nothing(searching, page.path, "requests for the search")
            self.report.nothing(faults, page.path, "errors while loading")
            self.report.check(not tab.context.cookies(), page.path, "sets cookies")
            self.report.check(tab.evaluate(STORED) == 0, page.path, "keeps something in the browser")

    def _check_views(self, page, name, width):
        # The policy must give way here: axe and the measurements are scripts.
        with self._tab(viewport={"width": width, "height": HEIGHT}, bypass_csp=True) as tab:
            tab.add_init_script(WATCH_LAYOUT)
            tab.goto(self._url(page))
            tab.evaluate(SCROLL_THROUGH)
            place = f"{page.path} {width}"
            shift = tab.evaluate("window.layoutShift")
            self.report.check(shift < 0.001, place, f"its layout shifts by {shift:.3f}")
            self._check_overflow(tab, place, "scrolls sideways")
            check_months(tab, place, width == WIDTHS[-1], self.report)
            self.report.nothing(tab.evaluate(UNHYPHENATED), place, "text that is not hyphenated")
            if width == WIDTHS[-1]:
                self.report.nothing(tab.evaluate(EAGER), place, "pictures below the fold that do not wait")
            tab.emulate_media(reduced_motion="reduce")
            self.report.nothing(tab.evaluate(MOVING), place, "moves although readers asked for less motion")
            tab.evaluate(self.axe + "; 0")
            for scheme, options in AXE_OPTIONS.items():
                tab.emulate_media(color_scheme=scheme)
                self._check_axe(tab, f"{place} {scheme}", options)
                if self.screenshots:
                    tab.screenshot(path=self.screenshots / f"{name}-{width}-{scheme}.png", full_page=True)
            self._check_keyboard(tab, place)
            tab.evaluate(LENGTHEN)
            self._check_overflow(tab, place, "scrolls sideways with a long word in it")

    def _check_zoom(self, page):
        """A window of 1280 by 1024 pixels at 400 %, as WCAG 2.2 (1.4.10) measures reflow."""
        viewport = {"width": 1280 // 4, "height": 1024 // 4}
        with self._tab(viewport=viewport, device_scale_factor=4, bypass_csp=True) as tab:
            tab.goto(self._url(page))
            self._check_overflow(tab, f"{page.path} 400 %", "scrolls sideways")

    def _check_print(self, page, name):
        """On paper, also from the dark scheme: black on white, links' addresses, the page's own, and no navigation."""
        with self._tab(viewport=PAPER, color_scheme="dark", bypass_csp=True) as tab:
            tab.goto(self._url(page))
            tab.emulate_media(media="print")
            place = f"{page.path} print"
            sheet = tab.evaluate(PRINTED)
            self.report.nothing(sheet["clickable"], place, "shows what nobody can click")
            self.report.nothing(sheet["nameless"], place, "links without an address")
            self.report.check(sheet["address"] == [page.address], place, f"its own address is {sheet['address']}")
            colors = sheet["ink"], sheet["paper"]
            self.report.check(colors == ("rgb(0, 0, 0)", "rgb(255, 255, 255)"), place, f"its colours are {colors}")
            self._check_overflow(tab, place, "is wider than the sheet")
            if self.screenshots:
                tab.screenshot(path=self.screenshots / f"{name}-print.png", full_page=True)

    def _check_overflow(self, tab, place, message):
        overflow = tab.evaluate(OVERFLOW)
        self.report.check(overflow <= 0, place, f"{message}, by {overflow} px")

    def _check_axe(self, tab, place, options):
        violations = tab.evaluate("options => axe.run(document, options)", options)["violations"]
        found = [f"{v['id']} at {node['html'][:120]}" for v in violations for node in v["nodes"]]
        self.report.nothing(found, place, "axe")

    def _check_keyboard(self, tab, place):
        """Tab comes to the skip link first, then shows its way through all links and ends where it began."""
        stops = []
        for _ in range(tab.evaluate(STOPS) + 2):
            tab.keyboard.press("Tab")
            stop = tab.evaluate(FOCUSED)
            if stop is None:
                break
            stops.append(stop)
        first = stops[0] if stops else {"skip": False}
        self.report.check(first["skip"] and first["visible"], place, "Tab does not come to the skip link first")
        self.report.check(stop is None, place, f"Tab is caught at {stops[-1:]}")
        hidden = [s["html"] for s in stops if not (s["outlined"] and s["visible"])]
        self.report.nothing(hidden, place, "focus is not seen on")
