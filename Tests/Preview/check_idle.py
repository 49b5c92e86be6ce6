"""Watches 10,000 posts while nobody writes: less than a hundredth of one processor."""

import sys
import tempfile
import time
from pathlib import Path

from preview import preview

POSTS = 10_000
CITIES = 50
SECONDS = 8
POST = """---
title: "{number}. Abend"
date: 2015-01-10
event:
  start: 2015-{month:02}-{day:02} 19:00
---
Ein Abend.
"""


def write_network(folder):
    (folder / "site.yml").write_text("title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n", encoding="utf-8")
    for city in range(CITIES):
        (folder / f"stadt{city}").mkdir()
        chapter = f"---\nname: Stadt {city}\ncity: Stadt {city}\n---\n"
        (folder / f"stadt{city}/chapter.md").write_text(chapter, encoding="utf-8")
    for number in range(POSTS):
        post = POST.format(number=number, month=number % 12 + 1, day=number % 28 + 1)
        (folder / f"stadt{number % CITIES}/abend-{number}.md").write_text(post, encoding="utf-8")


def main():
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        content.mkdir()
        write_network(content)
        with preview(sys.argv[1], content=content) as site:
            time.sleep(1)
            before, begin = site.cpu_seconds(), time.monotonic()
            time.sleep(SECONDS)
            share = (site.cpu_seconds() - before) / (time.monotonic() - begin)
    print(f"idle with {POSTS} posts: {share:.2%} of one processor over {SECONDS} s")
    return 0 if share < 0.01 else 1


if __name__ == "__main__":
    sys.exit(main())
