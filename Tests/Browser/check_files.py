"""Checks of the files themselves, over a whole site and without a browser."""

import gzip
import posixpath
import re
from collections import Counter
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

from site_pages import EVENT_KINDS, FURTHER_LISTS, LISTS

EVENT_PAGE_LIMIT = 25 * 1024
SCRIPT_LIMIT = 3 * 1024
# Full hours without minutes, dashes between numbers, quotation marks that curve.
SLIPS = re.compile(r""":00\s+Uhr|\d-\d{1,2}(:\d\d)?\s+Uhr|\d\.-\d|\d\. - \d|["'`]""")
# Spaces that do not break before `Uhr`, where authors did not write it.
SLIPS_OF_TIMES = re.compile(SLIPS.pattern + r"|\d Uhr")
LEGAL_PAGES = ("impressum/index.html", "datenschutz/index.html")
SITEMAP_LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


class Site:
    """A built site and its address, which the home page's canonical link tells."""

    def __init__(self, root, pages):
        self.root = root
        self.pages = pages
        self.by_path = {page.path: page for page in pages}
        self.address = self.by_path["index.html"].canonical

    def target(self, page, link):
        """The path and fragment a link leads to within the site, or None when it leads elsewhere."""
        url = urlsplit(urljoin(self.url(page.path), link))
        home = urlsplit(self.address)
        if url.scheme not in ("http", "https", "webcal") or url.netloc != home.netloc:
            return None
        path = unquote(url.path).removeprefix("/")
        if path == "" or path.endswith("/"):
            path += "index.html"
        return posixpath.normpath(path), unquote(url.fragment)

    def url(self, path):
        """The address of a page, as search engines should know it."""
        return urljoin(self.address, path.removesuffix("index.html"))

    def linked_paths(self, page):
        targets = (self.target(page, link) for link in page.links)
        return {target[0] for target in targets if target}

    def broken_links(self, page):
        for link in page.links:
            target = self.target(page, link)
            if target is None:
                continue
            path, fragment = target
            if not (self.root / path).is_file():
                yield f"{link} leads nowhere"
            elif fragment and path in self.by_path and fragment not in self.by_path[path].ids:
                yield f"{link} leads to no id of {path}"


def check_site(site, report):
    for page in site.pages:
        check_page(site, page, report)
    titles = Counter(page.title for page in site.pages if page.kind != "redirect")
    report.nothing((title for title, count in titles.items() if count > 1), "titles", "used by several pages")
    check_sitemap(site, report)


def check_page(site, page, report):
    report.check(page.kind is not None, page.path, "is of no known kind")
    report.check(page.language == "de", page.path, f"its language is {page.language}")
    report.check(page.title.strip(), page.path, "has no title")
    report.check(page.headings.count(1) == 1, page.path, f"has {page.headings.count(1)} h1")
    steps = zip([0, *page.headings], page.headings)
    skips = (f"h{now} after h{before}" for before, now in steps if now > before + 1)
    report.nothing(skips, page.path, "skips headings")
    report.nothing((i for i, count in Counter(page.ids).items() if count > 1), page.path, "ids used twice")
    report.nothing(site.broken_links(page), page.path, "broken links")
    report.nothing(page.inline_styles, page.path, "inline styles")
    report.nothing(page.script_errors(), page.path, "scripts")
    report.nothing(slips(page), page.path, "slips of German typography")
    check_policy(page, report)
    incomplete = (image.get("src") for image in page.images if not {"width", "height", "alt"} <= image.keys())
    report.nothing(incomplete, page.path, "images without width, height or alt")
    loaded = page.stylesheets + page.loaded_scripts + [image.get("src") for image in page.images]
    foreign = [link for link in loaded if not site.target(page, link)]
    report.nothing(foreign, page.path, "loaded from elsewhere")
    if not page.hidden_from_search:
        report.check(page.canonical == site.url(page.path), page.path, f"its canonical address is {page.canonical}")
        report.check(page.description or page.kind in LISTS, page.path, "has no description")
    if page.kind != "redirect":
        missing = (path for path in LEGAL_PAGES if path not in site.linked_paths(page))
        report.nothing(missing, page.path, "legal pages more than one click away")
    scripts = weight(site, page, page.loaded_scripts)
    limit = SCRIPT_LIMIT * (2 if page.kind == "search" else 1)
    report.check(scripts <= limit, page.path, f"its scripts weigh {scripts} bytes, gzipped")
    if page.kind in EVENT_KINDS:
        whole = len(gzip.compress(page.text.encode())) + weight(site, page, page.stylesheets)
        report.check(whole <= EVENT_PAGE_LIMIT, page.path, f"weighs {whole} bytes with its styles, gzipped")


def weight(site, page, links):
    return sum(len(gzip.compress((site.root / site.target(page, link)[0]).read_bytes())) for link in links)


def check_policy(page, report):
    """Only pages with a script may run one, and only the search may load what that asks for."""
    scripts = ["script-src 'self'"] if page.loaded_scripts else []
    expected = scripts + (["connect-src 'self'"] if page.kind == "search" else [])
    directives = [directive.strip() for directive in (page.policy or "script-src *").split(";")]
    found = [directive for directive in directives if directive.startswith(("script-src", "connect-src"))]
    report.check(found == expected, page.path, f"its policy is {page.policy}")


def slips(page):
    for texts, pattern in (page.words, SLIPS), (page.times, SLIPS_OF_TIMES):
        for text in texts:
            slip = pattern.search(text)
            if slip:
                yield text[max(0, slip.start() - 20) : slip.end() + 20]


def check_sitemap(site, report):
    """The sitemap names every page that search engines may show, save the further pages of lists."""
    listed = {element.text for element in ElementTree.parse(site.root / "sitemap.xml").iter(SITEMAP_LOCATION)}
    wanted = {page.canonical for page in site.pages if not page.hidden_from_search}
    further = {page.canonical for page in site.pages if page.kind in FURTHER_LISTS}
    report.nothing(sorted(wanted - further - listed), "sitemap.xml", "pages missing")
    report.nothing(sorted(listed - wanted), "sitemap.xml", "pages too many")
