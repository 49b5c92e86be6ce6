"""Checks the optional script's buttons: to copy addresses, and to choose between a calendar's list and its months."""

import time

from pages_in_tabs import LATE_SCRIPTS_SETTLED, WATCH_LAYOUT

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 900}
AFTER_ALL = "2034-01-01T00:00:00Z"
COPYABLE = """() => [...document.querySelectorAll('[data-copy]')]
    .map(element => [element.href ?? element.textContent, element.dataset.copy])"""
SILENCE = "document.querySelector('.told').textContent = ''"
TOLD = ".told:not(:empty)"
KEPT = "localStorage.length + sessionStorage.length"
SHOWN = """() => ({
    list: document.querySelector('.list').checkVisibility(),
    months: [...document.querySelectorAll('.month')].some(month => month.checkVisibility()),
    pressed: [...document.querySelectorAll('.views [aria-pressed="true"]')].map(button => button.textContent),
    buttons: [...document.querySelectorAll('.views button')].filter(button => button.checkVisibility()).length,
})"""
BOTH = {"list": True, "months": True, "pressed": [], "buttons": 2}
LIST = {"list": True, "months": False, "pressed": ["Nur die Liste"], "buttons": 2}
MONTHS = {"list": False, "months": True, "pressed": ["Nur das Monatsblatt"], "buttons": 2}
# All that readers without the script must find, too.
SAID = """() => {
    for (const made of document.querySelectorAll('button, .told')) made.remove();
    return {text: document.body.innerText.replace(/\\s+/g, ' '), links: [...document.links].map(link => link.href)};
}"""


def send_late(route):
    """As a slow network would: pages are painted before a script comes that does not forbid it."""
    time.sleep(0.3)
    route.continue_()


def check_script(browser, pages, address, now, report):
    """`now` is a moment of the day that the pages are of."""
    check_copying(browser, address, report)
    check_refused_copying(browser, address, report)
    check_views(browser, address, report)
    check_narrow_views(browser, address, report)
    check_without_script(browser, pages, address, now, report)
    check_late_script(browser, pages, address, report)


def check_copying(browser, address, report):
    """Every address has a button with a name of its own; it copies the address and says so, without the mouse too."""
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        tab = context.new_page()
        for path in ("abonnieren/", "", "kalender/", "bonn/", "themen/networking/"):
            tab.goto(address + path)
            wanted = tab.evaluate(COPYABLE)
            names = [name for _, name in wanted]
            report.check(wanted and len(set(names)) == len(names), f"{path} copying", f"buttons are called {names}")
            for number, (text, name) in enumerate(wanted):
                button = tab.get_by_role("button", name=name, exact=True)
                tab.evaluate(SILENCE)
                button.press("Enter" if number % 2 else "Space")
                tab.locator(TOLD).wait_for()
                said = tab.get_by_role("status").inner_text()
                copied = tab.evaluate("navigator.clipboard.readText()")
                place = f"{path} {name}"
                report.check(copied == text, place, f"copied {copied!r} instead of {text!r}")
                report.check(said == "Die Adresse ist kopiert.", place, f"says {said!r}")
            report.check(tab.evaluate(KEPT) == 0, f"{path} copying", "keeps something in the browser")


def check_refused_copying(browser, address, report):
    """Readers are told when the browser refuses, and see no buttons where it cannot copy at all."""
    with browser.new_context() as context:
        tab = context.new_page()
        tab.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
        tab.goto(address + "abonnieren/")
        tab.locator(".copy").first.click()
        tab.locator(TOLD).wait_for()
        said = tab.get_by_role("status").inner_text()
        report.check(said == "Dein Browser lässt das Kopieren hier nicht zu.", "refused copying", f"says {said!r}")
    with browser.new_context() as context:
        tab = context.new_page()
        tab.add_init_script("Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined})")
        tab.goto(address + "abonnieren/")
        report.check(tab.locator("button").count() == 0, "no clipboard", "there are buttons that can do nothing")


def check_views(browser, address, report):
    """A choice holds while readers turn pages of the calendar, is never stored, and is in force at the first sight."""
    with browser.new_context(viewport=WIDE) as context:
        context.add_init_script(WATCH_LAYOUT)
        context.route("**/*.js", send_late)
        tab = context.new_page()

        def expect(step, wanted):
            tab.evaluate(LATE_SCRIPTS_SETTLED)
            shown = tab.evaluate(SHOWN)
            report.check(shown == wanted, f"calendar {step}", f"shows {shown} instead of {wanted}")

        def open_page(step, action, wanted):
            """Runs what opens a page: nothing may move there, and it must begin at its top."""
            with tab.expect_navigation():
                action()
            expect(step, wanted)
            shift, top = tab.evaluate("[window.layoutShift, scrollY]")
            report.check(shift < 0.001, f"calendar {step}", f"its layout shifts by {shift:.3f}")
            report.check(top == 0, f"calendar {step}", f"begins {top} px below its top")

        def press(name, step, wanted):
            button = tab.get_by_role("button", name=name)
            button.press("Enter")
            expect(step, wanted)
            focused = tab.evaluate("document.activeElement.textContent")
            report.check(focused == name, f"calendar {step}", f"the focus is on {focused!r}")

        open_page("opened", lambda: tab.goto(address + "kalender/2014/11/"), BOTH)
        press("Nur die Liste", "as a list", LIST)
        open_page("turned to the next month", lambda: tab.locator(".turn [rel=next]").click(), LIST)
        press("Nur das Monatsblatt", "as months", MONTHS)
        open_page("loaded again", tab.reload, MONTHS)
        open_page("turned to its index", lambda: tab.locator(".kicker a").first.click(), MONTHS)
        with tab.expect_navigation():
            tab.locator(".years a").first.click()
        open_page("turned by way of a year", lambda: tab.locator(".agenda h2 a").first.click(), MONTHS)
        press("Nur das Monatsblatt", "with both again", BOTH)
        open_page("turned with both", lambda: tab.locator(".turn a").first.click(), BOTH)
        report.check("#" not in tab.url, "calendar with both", f"its address is {tab.url}")
        report.check(tab.evaluate(KEPT) == 0 and not context.cookies(), "calendar", "keeps something in the browser")


def check_narrow_views(browser, address, report):
    """Narrow screens have the list only, whatever was chosen elsewhere."""
    with browser.new_context(viewport=NARROW) as context:
        tab = context.new_page()
        tab.goto(address + "kalender/2014/11/#_months")
        shown = tab.evaluate(SHOWN)
        report.check((shown["list"], shown["buttons"]) == (True, 0), "narrow calendar", f"shows {shown}")


def check_without_script(browser, pages, address, now, report):
    """Without scripts a page says the same and leads to the same places; buttons there are none."""
    for page in pages:
        # What the search says without scripts is looked at with the search.
        if page.kind in ("redirect", "search"):
            continue
        said = {}
        for enabled in True, False:
            with browser.new_context(viewport=WIDE, java_script_enabled=enabled) as context:
                tab = context.new_page()
                if enabled:
                    tab.clock.set_fixed_time(now)
                tab.goto(address + page.path.removesuffix("index.html"))
                if not enabled:
                    report.check(tab.locator("button").count() == 0, page.path, "has buttons without a script")
                said[enabled] = tab.evaluate(SAID)
        for what in "text", "links":
            report.check(said[True][what] == said[False][what], page.path, f"its {what} are others without scripts")


def check_late_script(browser, pages, address, report):
    """Nothing moves when the script comes after the page was seen, not even where it calls all events over."""
    for viewport in WIDE, NARROW:
        with browser.new_context(viewport=viewport) as context:
            context.add_init_script(WATCH_LAYOUT)
            context.route("**/*.js", send_late)
            tab = context.new_page()
            tab.clock.set_fixed_time(AFTER_ALL)
            for page in pages:
                if page.kind == "redirect":
                    continue
                tab.goto(address + page.path.removesuffix("index.html"))
                tab.evaluate(LATE_SCRIPTS_SETTLED)
                shift = tab.evaluate("window.layoutShift")
                place = f"{page.path} {viewport['width']} with a late script"
                report.check(shift < 0.001, place, f"its layout shifts by {shift:.3f}")
