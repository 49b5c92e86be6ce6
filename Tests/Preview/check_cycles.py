"""Breaks and mends content twenty times while a browser looks: error, last good page, new page, without a hand on it."""

import sys
import time

from playwright.sync_api import Error, sync_playwright

from preview import preview

CYCLES = 20
POST = "content/koeln/2015-02-05-zwei-formate.md"
PAGE = "koeln/2015-02-05-zwei-formate/"
# Each breaks another file or in another way: (file, before, after, what the page must then tell).
SLIPS = [
    (POST, "\nauthors:", "\nautors:", [f"{POST}:5:1:", "unknown key `autors`", "did you mean `authors`?", "^^^^^^"]),
    (POST, "](2015-01-24-auftakt/index.md)", "](2015-01-24-auftackt/index.md)", [f"{POST}:11:", "auftackt"]),
    ("content/people.yml", "  name:", "  nmae:", ["content/people.yml:2:3:", "unknown key `nmae`", "did you mean `name`?"]),
    ("themes/default/templates/post.mustache", "{{", "{{<b>&amp;", ["themes/default/templates/post.mustache:1:", "&amp;"]),
    ("content/site.yml", "title:", "titel:", ["content/site.yml:1:1:", "unknown key `titel`"]),
]


def write(path, text):
    """As many editors do: beside it, then in its place."""
    fresh = path.with_name(f".{path.name}.swp")
    fresh.write_text(text, encoding="utf-8")
    fresh.rename(path)


def until(page, expression):
    """Waits for a condition on the page, which may be loading again. The page's policy forbids the browser driver's own way."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            if page.evaluate(expression):
                return
        except Error:
            pass  # The page has just been left.
        time.sleep(0.01)
    raise AssertionError(f"never true: {expression}")


def cycle(number, site, page):
    """Breaks and mends once; the words on the page must be this cycle's."""
    file, before, after, told = SLIPS[number % len(SLIPS)]
    path, post = site.folder / file, site.folder / POST
    original = path.read_text(encoding="utf-8")
    heading = page.inner_text("h1")
    broken = original.replace(before, after, 1)
    assert broken != original, f"{file} holds no {before!r}"
    write(path, broken)
    page.wait_for_selector("stammtisch-preview .errors", timeout=5000)
    shown = page.inner_text("stammtisch-preview .errors")
    for part in told:
        assert part in shown, f"{part!r} is not in {shown!r}"
    assert page.evaluate("document.querySelector('stammtisch-preview').shadowRoot.querySelectorAll('b').length") == 0
    # The overlay is styled, in spite of the page's policy, and the last good page is still there, also when asked anew.
    position = "getComputedStyle(document.querySelector('stammtisch-preview').shadowRoot.querySelector('.errors')).position"
    until(page, f"{position} === 'fixed'")
    assert page.inner_text("h1") == heading
    page.reload()
    page.wait_for_selector("stammtisch-preview .errors", timeout=5000)
    assert page.inner_text("h1") == heading
    write(path, original)
    text = post.read_text(encoding="utf-8")
    lines = ["title: Runde %d" % number if line.startswith("title:") else line for line in text.split("\n")]
    write(post, "\n".join(lines))
    until(page, f"document.querySelector('h1')?.innerText.includes('Runde {number}')")
    page.wait_for_selector("stammtisch-preview", state="detached", timeout=5000)


def check_styles(site, page):
    """A style sheet is swapped on the page that is open."""
    page.evaluate("window.stillHere = true")
    sheet = site.folder / "themes/default/static/style.css"
    write(sheet, sheet.read_text(encoding="utf-8") + "\nbody { outline: 7px solid rgb(1, 2, 3) }\n")
    until(page, "getComputedStyle(document.body).outlineWidth === '7px'")
    assert page.evaluate("window.stillHere === true"), "the page was loaded again"
    assert page.evaluate("document.querySelectorAll('link[rel=stylesheet]').length") >= 1


def check_search(site, page):
    """A preview serves the search's index too, and a new one after an edit."""
    path = site.folder / POST
    original = path.read_text(encoding="utf-8")
    write(path, original + "\nEin Querflötenquartett.\n")
    # Only once the open page has followed the edit: its reload would interrupt the way to another page.
    until(page, "document.querySelector('main')?.innerText.includes('Querflötenquartett')")
    page.goto(f"{site.address}suche/#q=querfloetenq")
    until(page, "document.getElementById('_status').textContent")
    shown = page.locator("#_hits a").all_text_contents()
    assert len(shown) == 1, f"the search shows {shown}"
    write(path, original)


def check_drafts(tool, browser):
    with preview(tool, "--drafts") as site:
        page = browser.new_page()
        page.goto(site.address)
        page.wait_for_selector("stammtisch-preview .notice", timeout=5000)
        page.close()


def check_first_error(tool, browser):
    """A preview of what is no site yet tells so, and shows the site once there is one."""
    with preview(tool) as site:
        settings = (site.folder / "content/site.yml").read_text(encoding="utf-8")
        page = browser.new_page()
        (site.folder / "content/site.yml").unlink()
        page.goto(site.address)
        page.wait_for_selector("stammtisch-preview .errors", timeout=5000)
        write(site.folder / "content/site.yml", settings)
        page.wait_for_selector("stammtisch-preview", state="detached", timeout=5000)
        page.close()


def main():
    tool, chromium = sys.argv[1:]
    start = time.monotonic()
    passed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        with preview(tool) as site:
            page = browser.new_page()
            complaints = []
            page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(site.address + PAGE)
            for number in range(CYCLES):
                try:
                    cycle(number, site, page)
                    passed += 1
                except Exception as error:  # noqa: BLE001: one cycle's failure is a figure, not the end
                    print(f"cycle {number}: {error}\n{''.join(site.lines[-8:])}")
                    break
            check_styles(site, page)
            check_search(site, page)
            complaints = [text for text in complaints if "ERR_CONNECTION_REFUSED" not in text]
            assert not complaints, complaints
            page.close()
        check_drafts(tool, browser)
        check_first_error(tool, browser)
        browser.close()
    print(f"{passed} of {CYCLES} cycles: break, overlay, last good page, mend, new page ({time.monotonic() - start:.0f} s)")
    return 0 if passed == CYCLES else 1


if __name__ == "__main__":
    sys.exit(main())
