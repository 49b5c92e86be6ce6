"""What a site must show on a day, read from its content and from a table of its events without the tool."""

import csv
import unicodedata
from collections import namedtuple
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

Post = namedtuple("Post", "chapter chapters slug uid event_uid published title topics kind end_is_known")
# What a feed reader shows of a post, or of a change of its event.
Entry = namedtuple("Entry", "day title link id")

COLUMNS = "chapters uid published start end title status eventStatus movedFrom changed notice location topics"
CHANGES = {"EventRescheduled": "moved", "EventPostponed": "postponed", "EventCancelled": "cancelled"}


class Event(namedtuple("Event", COLUMNS + " zone")):
    """A row of events.tsv, its times those of the zone of the first chapter."""

    @property
    def row(self):
        """What most programs show."""
        return self.uid, self.start, self.end, self.title, self.status, self.location

    @property
    def is_timed(self):
        return " " in self.start

    def shown_in(self, zone):
        """The event as a program in another zone shows it."""
        if not self.is_timed or zone == self.zone:
            return self
        start, end = (self.moment(time).astimezone(zone).strftime("%Y-%m-%d %H:%M") for time in (self.start, self.end))
        return self._replace(start=start, end=end, zone=zone)

    def moment(self, time):
        return datetime.fromisoformat(time).replace(tzinfo=self.zone)


class Content:
    def __init__(self, folder, table, today):
        site = yaml.safe_load((folder / "site.yml").read_text(encoding="utf-8"))
        self.today = today
        self.url = site["url"]
        self.id = site["id"]
        self.zone = ZoneInfo(site["timeZone"])
        self.feed_items = site.get("feed", {}).get("items", 50)
        self.past_months = site.get("calendar", {}).get("pastMonths", 12)
        self.chapters = sorted(path.parent.name for path in folder.glob("*/chapter.md"))
        self.settings = {chapter: front_matter(folder / chapter / "chapter.md") for chapter in self.chapters}
        self.zones = {
            chapter: ZoneInfo(settings.get("timeZone", site["timeZone"])) for chapter, settings in self.settings.items()
        }
        self.events = [event for event in read_events(table, self.zones) if event.published <= str(today)]
        posts = (self.read_post(path, chapter) for chapter in self.chapters for path in post_files(folder / chapter))
        self.posts = [post for post in posts if post and post.published <= str(today)]
        self.posts.sort(key=lambda post: post.published, reverse=True)
        self.topics = sorted({topic for post in self.posts for topic in post.topics})

    def subscriptions(self):
        """The folders that hold one subscribed calendar each, the events in it and the zone it is shown in."""
        start = self.window_start()
        yield ".", [event.shown_in(self.zone) for event in self.events if event.end >= start], self.zone
        for chapter in self.chapters:
            events = [event for event in self.events if chapter in event.chapters]
            yield chapter, [event.shown_in(self.zones[chapter]) for event in events], self.zones[chapter]
        for topic in self.topics:
            events = [event.shown_in(self.zone) for event in self.events if topic in event.topics]
            yield f"themen/{topic}", events, self.zone

    def feeds(self):
        """The feeds by their paths without suffix, and what is in each."""
        yield "feed", self.entries(self.posts)
        yield "kalender/termine", self.entries(post for post in self.posts if post.kind == "announcement")
        yield "archiv/rueckblicke", self.entries(post for post in self.posts if post.kind == "recap")
        for chapter in self.chapters:
            yield f"{chapter}/feed", self.entries(post for post in self.posts if chapter in post.chapters)
        for topic in self.topics:
            yield f"themen/{topic}/feed", self.entries(post for post in self.posts if topic in post.topics)

    def entries(self, posts):
        """The newest posts and changes of their events, newest first."""
        entries = [entry for post in posts for entry in self.entries_of(post)]
        return sorted(entries, key=lambda entry: entry.day, reverse=True)[: self.feed_items]

    def entries_of(self, post):
        """Without a `uid` the tool derives one, which is not checked."""
        address, event = self.address_of_post(post), self.event_of(post)
        identifier = f"tag:{self.id}:{post.uid}" if post.uid else ""
        yield Entry(post.published, post.title, address, identifier)
        if event and event.notice:
            change = f"#{CHANGES[event.eventStatus]}-{event.start.replace(' ', 'T')}"
            yield Entry(event.changed, event.notice, address, identifier and identifier + change)

    def zone_at(self, address):
        """The zone of the chapter that a page belongs to."""
        return self.zones[address.removeprefix(self.url).partition("/")[0]]

    def event_of(self, post):
        """The row of a post's event; nothing for one without a date, or for a post that is no event."""
        return next((event for event in self.events if event.uid == post.event_uid), None)

    def read_post(self, path, chapter):
        """A post's front matter; nothing for a draft."""
        values = front_matter(path)
        if values.get("draft"):
            return None
        event = values.get("event", {})
        published = str(values["date"])[:10]
        event_uid = self.uid_of_slot(chapter, event["occurrence"]) if "occurrence" in event else values.get("uid")
        row = next((row for row in self.events if row.uid == event_uid), None)
        tells_of_past = "recapOf" in values or row and row.end[:10] < published
        return Post(
            chapter=chapter,
            chapters=[chapter, *values.get("chapters", [])],
            slug=path.parent.name if path.name == "index.md" else path.stem,
            uid=values.get("uid"),
            event_uid=event_uid,
            published=published,
            title=composed(values["title"]),
            topics=values.get("topics", []),
            kind="recap" if tells_of_past else "announcement" if event else None,
            end_is_known=not {"end", "duration", "occurrence"}.isdisjoint(event) or len(str(event.get("start"))) == 10,
        )

    def uid_of_slot(self, chapter, day):
        """A date of the chapter's one series is known by the day that the series has for it."""
        series = self.settings[chapter]["series"][0]["id"]
        return f"{chapter}/{series}/{day}@{self.id.partition(',')[0]}"

    def series_pages(self):
        """The page of each series by its path, with the chapter and those dates to come of which no post speaks."""
        told = {post.event_uid for post in self.posts}
        for chapter in self.chapters:
            for series in self.settings[chapter].get("series", []):
                path = f"{chapter}/{series['id']}/"
                dates = [event for event in self.events if event.uid.startswith(path) and event.uid not in told]
                yield path, chapter, [event for event in dates if event.end[:10] >= str(self.today)]

    def window_start(self):
        """The first day of the network calendar: `pastMonths` before today."""
        months = self.today.year * 12 + self.today.month - 1 - self.past_months
        return str(date(months // 12, months % 12 + 1, self.today.day))

    def address_of(self, file, site):
        """Where a file of the built site is served."""
        return self.url + file.relative_to(site).as_posix()

    def address_of_post(self, post):
        return f"{self.url}{post.chapter}/{post.slug}/"

    def file_of(self, address, site):
        """The file in the built site that is served at an address of this site."""
        if not address.startswith(self.url):
            raise ValueError(f"{address} is not an address of {self.url}")
        path = address.removeprefix(self.url).partition("#")[0].partition("?")[0]
        return site / (path + "index.html" if path == "" or path.endswith("/") else path)


def composed(text):
    """Calendars are in normalisation form C, pages and feeds are as their authors typed: to a reader all is one."""
    return unicodedata.normalize("NFC", text)


def post_files(chapter):
    return [path for path in [*chapter.glob("*.md"), *chapter.glob("*/index.md")] if path.name != "chapter.md"]


def front_matter(path):
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])


def read_events(table, zones):
    lines = (line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        chapters, topics = row["chapters"].split(), row["topics"].split()
        yield Event(**row | {"chapters": chapters, "topics": topics, "zone": zones[chapters[0]]})
