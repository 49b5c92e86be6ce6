"""What a site must show on a day, read from content/ and expected.tsv without the tool."""

import csv
from collections import namedtuple
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

Post = namedtuple("Post", "chapter slug uid published title topics")
Event = namedtuple("Event", "chapter uid published start end title status location topics")


class Content:
    def __init__(self, folder, today):
        site = yaml.safe_load((folder / "site.yml").read_text(encoding="utf-8"))
        self.today = today
        self.url = site["url"]
        self.id = site["id"]
        self.zone = ZoneInfo(site["timeZone"])
        self.feed_items = site.get("feed", {}).get("items", 50)
        self.past_months = site.get("calendar", {}).get("pastMonths", 12)
        self.chapters = sorted(path.parent.name for path in folder.glob("*/chapter.md"))
        posts = (read_post(path, chapter) for chapter in self.chapters for path in post_files(folder / chapter))
        self.posts = [post for post in posts if post and post.published <= str(today)]
        self.posts.sort(key=lambda post: post.published, reverse=True)
        self.topics = sorted({topic for post in self.posts for topic in post.topics})
        self.events = [event for event in read_events() if event.published <= str(today)]

    def window_start(self):
        """The first day of the network calendar: `pastMonths` before today."""
        months = self.today.year * 12 + self.today.month - 1 - self.past_months
        return str(date(months // 12, months % 12 + 1, self.today.day))

    def address_of(self, file, site):
        """Where a file of the built site is served."""
        return self.url + file.relative_to(site).as_posix()

    def file_of(self, address, site):
        """The file in the built site that is served at an address of this site."""
        if not address.startswith(self.url):
            raise ValueError(f"{address} is not an address of {self.url}")
        path = address.removeprefix(self.url).partition("#")[0].partition("?")[0]
        return site / (path + "index.html" if path == "" or path.endswith("/") else path)


def post_files(chapter):
    return [path for path in [*chapter.glob("*.md"), *chapter.glob("*/index.md")] if path.name != "chapter.md"]


def read_post(path, chapter):
    """A post's front matter; nothing for a draft. Without a `uid` the tool derives one, which is not checked."""
    values = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
    if values.get("draft"):
        return None
    return Post(
        chapter=chapter,
        slug=path.parent.name if path.name == "index.md" else path.stem,
        uid=values.get("uid"),
        published=str(values["date"])[:10],
        title=values["title"],
        topics=values.get("topics", []),
    )


def read_events():
    table = Path(__file__).with_name("expected.tsv").read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader((line for line in table if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [Event(**row | {"topics": row["topics"].split()}) for row in rows]
