"""Reads sitemap.xml: every address in it is a page of the site."""

from xml.etree import ElementTree

from feeds import well_formed

LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def check(report, site, content):
    file = site / "sitemap.xml"
    report.run(f"{site.name}/sitemap.xml", well_formed, file)
    report.run(f"{site.name}/sitemap.xml", complete, file, site, content)


def complete(file, site, content):
    """Every address leads to a file and appears once; every post is there."""
    addresses = [element.text.strip() for element in ElementTree.parse(file).iter(LOCATION)]
    if len(set(addresses)) != len(addresses):
        yield "an address appears twice"
    for address in addresses:
        if not content.file_of(address, site).is_file():
            yield f"{address} leads nowhere"
    for post in content.posts:
        address = f"{content.url}{post.chapter}/{post.slug}/"
        if address not in addresses:
            yield f"missing: {address}"
