"""Makes up a network of any size, the same one every time: as content of Stammtisch, or as a site of Hugo that says the same."""

import datetime
import json
import random

POSTS_PER_CITY = 200
TOPICS = ["recht", "monitoring", "bewegtbild", "community", "krise", "suche", "behoerden", "handwerk", "schule", "gruendung"]
WORDS = (
    "der die das und mit für über nach Abend Netzwerk Köln Münster Größe Straße Vortrag Austausch Gespräch Verein Behörde "
    "Öffentlichkeit Werkzeug Erfahrung Frage Antwort Beispiel Thema Kampagne Kanal Beitrag Kommentar Bild Recht "
    "gemeinsam offen lebhaft ausführlich persönlich zeigte erklärte fragte lernte erzählte blieb freute").split()
START = datetime.date(2012, 1, 10)


class Network:
    """Posts about events in cities, each some 350 words with headings, lists, quotes, links, and a table in every tenth."""

    def __init__(self, posts, cities=None):
        self.posts = posts
        self.cities = cities or max(5, posts // POSTS_PER_CITY)

    def write_content(self, folder, prose=True):
        """Writes what Stammtisch reads. Without prose the posts are front matter only."""
        self._write(folder, _content_post, "chapter.md", "name: Stadt {0}\ncity: Stadt {0}\nhashtag: SoMeStadt{0}", prose)
        (folder / "site.yml").write_text(
            "title: '#SoMe'\nurl: https://some.example/\nid: some.example,2012\ntimeZone: Europe/Berlin\n", encoding="utf-8")

    def write_hugo(self, folder):
        """Writes what Hugo reads."""
        self._write(folder, _hugo_post, "_index.md", "title: Stadt {0}", True)

    def _write(self, folder, front_matter, chapter_file, chapter, prose):
        folder.mkdir(parents=True, exist_ok=True)
        for city in range(self.cities):
            (folder / f"stadt{city:03}").mkdir()
            text = f"---\n{chapter.format(city)}\n---\nDie Abende in Stadt {city}.\n"
            (folder / f"stadt{city:03}" / chapter_file).write_text(text, encoding="utf-8")
        for number in range(self.posts):
            chance = random.Random(number)
            facts = _facts(number, self.cities, chance)
            text = f"---\n{front_matter(facts)}\n---\n{_prose(facts, chance) if prose else ''}"
            path = folder / f"stadt{facts['city']:03}" / f"{facts['day']}-abend-{facts['number']}.md"
            path.write_text(text, encoding="utf-8")


def _facts(index, cities, chance):
    city, number = index % cities, index // cities + 1
    return {
        "index": index, "city": city, "number": number,
        "day": START + datetime.timedelta(days=(number * 28 + city) % 5400),
        "title": f"{number}. Abend: {_words(chance, 4)}", "summary": _capitalized(f"{_words(chance, 10)}."),
        "topics": sorted(chance.sample(TOPICS, 2)), "speaker": f"Referentin {chance.randrange(max(20, cities * 5))}",
        "start": 18 + index % 3, "guests": 20 + index % 30,
    }


def _content_post(facts):
    return f"""title: "{facts['title']}"
date: {facts['day'] + datetime.timedelta(days=2)}
summary: "{facts['summary']}"
topics: [{', '.join(facts['topics'])}]
event:
  number: {facts['number']}
  start: {facts['day']} {facts['start']}:00
  end: {facts['start'] + 2}:30
  venue: {{name: Haus {facts['city'] % 17}, street: "Hauptstraße {facts['city']}", postalCode: {10000 + facts['city']}, city: Stadt {facts['city']}}}
  speakers: [{{name: "{facts['speaker']}"}}]
  rsvp: [{{service: XING, url: "https://example.org/rsvp/{facts['index']}", count: {facts['guests'] + 10}}}]
  attendance: {facts['guests']}"""


def _hugo_post(facts):
    event = {
        "start": f"{facts['day']}T{facts['start']}:00:00+01:00", "end": f"{facts['day']}T{facts['start'] + 2}:30:00+01:00",
        "venue": f"Haus {facts['city'] % 17}", "address": f"Hauptstraße {facts['city']}, {10000 + facts['city']} Stadt {facts['city']}",
        "speakers": [facts["speaker"]], "rsvp": facts["guests"] + 10, "attendance": facts["guests"],
    }
    return f"""title: "{facts['title']}"
date: {facts['day'] + datetime.timedelta(days=2)}
summary: "{facts['summary']}"
topics: [{', '.join(facts['topics'])}]
event: {json.dumps(event, ensure_ascii=False)}"""


def _words(chance, count):
    return " ".join(chance.choices(WORDS, k=count))


def _capitalized(text):
    return text[0].upper() + text[1:]


def _sentence(chance, count):
    words = chance.choices(WORDS, k=count)
    for share, mark in ((.3, "**{}**"), (.3, "*{}*"), (.15, "[{}](https://example.org/)"), (.1, "`{}`")):
        if chance.random() < share:
            place = chance.randrange(count)
            words[place] = mark.format(words[place])
    return _capitalized(f"{' '.join(words)}.")


def _paragraph(chance):
    return " ".join(_sentence(chance, chance.randint(7, 16)) for _ in range(chance.randint(3, 5)))


def _prose(facts, chance):
    parts = [
        _paragraph(chance), "## Rückblick", _paragraph(chance),
        "\n".join(f"- {_sentence(chance, 6)}" for _ in range(4)),
        f"> {_sentence(chance, 12)}\n>\n> — {facts['speaker']}",
        "### Ausblick", _paragraph(chance), _paragraph(chance),
        "\n".join(f"{place}. {_sentence(chance, 5)}" for place in (1, 2, 3)), _paragraph(chance),
    ]
    if facts["index"] % 10 == 0:
        parts.append("| Thema | Stimmen |\n| --- | ---: |\n| Recht | 12 |\n| Suche | 7 |")
    return "\n\n".join(parts) + "\n"
