"""Checks 1,000 chapters' accent colours as a browser sees them, on a home page that lists them all."""

import argparse
import random
from pathlib import Path

COUNT = 1000
LEAST = 4.5
# Each colour in front, and those behind it.
PAIRS = {"--accent": ("--paper", "--card", "--dip"), "--on-sign": ("--sign",)}
SETTINGS = """
title: Tausend Farben
url: https://some.example/
id: "some.example,2012"
timeZone: Europe/Berlin
"""
READ = """names => [...document.querySelectorAll('.chapter-card')].map(card => {
    const style = getComputedStyle(card);
    return [card.dataset.chapter, Object.fromEntries(names.map(name => [name, style.getPropertyValue(name).trim()]))];
})"""


def write_content(folder):
    """A network whose chapters' leads chose colours by chance; every run has the same ones."""
    colors = random.Random(2016)
    folder.mkdir(parents=True)
    (folder / "site.yml").write_text(SETTINGS)
    for number in range(COUNT):
        chapter = folder / f"stadt-{number}"
        chapter.mkdir()
        accent = f"#{colors.randrange(1 << 24):06x}"
        text = f'---\nname: "#S{number}"\ncity: Stadt {number}\naccent: "{accent}"\nsummary: Bunt.\n---\n'
        (chapter / "chapter.md").write_text(text)


def check_accents(browser, address, report):
    names = [*PAIRS, *(name for behind in PAIRS.values() for name in behind)]
    with browser.new_context() as context:
        tab = context.new_page()
        tab.goto(address)
        for scheme in "light", "dark":
            tab.emulate_media(color_scheme=scheme)
            cards = tab.evaluate(READ, names)
            report.check(len(cards) == COUNT, f"accents {scheme}", f"{len(cards)} chapters are on the home page")
            accents = {colors["--accent"] for _, colors in cards}
            report.check(len(accents) > COUNT * 0.9, f"accents {scheme}", f"only {len(accents)} colours are to be seen")
            report.nothing(pale(cards), f"accents {scheme}", f"contrasts below {LEAST}")


def pale(cards):
    for chapter, colors in cards:
        for front, behind in PAIRS.items():
            for back in behind:
                ratio = contrast(colors[front], colors[back])
                if ratio < LEAST:
                    yield f"{chapter}: {front} {colors[front]} on {back} {colors[back]} has {ratio:.2f}"


def contrast(one, two):
    """WCAG 2.2 "contrast ratio"."""
    darker, lighter = sorted((luminance(one), luminance(two)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color):
    parts = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Writes the content of a network with 1,000 colours.")
    parser.add_argument("folder", type=Path)
    write_content(parser.parse_args().folder)
