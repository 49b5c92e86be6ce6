"""Writes a network of many posts, whose words are as many, as long and as unevenly used as those of German texts.

usage: large_network.py FOLDER POSTS
"""

import datetime
import itertools
import random
import sys
from pathlib import Path

WORDS_OF_POST = 250
VOCABULARY = 80_000
BEGINNINGS = (
    "an auf aus be bei durch ein ent er für ge gegen haupt her hin nach netz sach sonder stamm stadt über um un unter "
    "ver vor weg wieder zer zu zusammen"
).split()
SYLLABLES = (
    "ab ach ba be ben bil der die dung ein eln en er fach fra ga ge gen ger hal hei ig isch kei kom kur la lich ler lich "
    "ma mei mel men mit mun na ne nis ö ord pla po ra rei ri ro sa schaft schrei sen se sta stel ta te ten tig ton tra tu "
    "tung ü un ung wei wer wort ze zei zeug"
).split()


def vocabulary(dice):
    """Words, the most used first, which are the shortest."""
    words = {}
    for number in itertools.count():
        if len(words) == VOCABULARY:
            return list(words)
        length = 1 + min(3, number // 400) + dice.randrange(2)
        syllables = dice.choices(SYLLABLES, k=length)
        if dice.random() < 0.4:
            syllables.insert(0, dice.choice(BEGINNINGS))
        words["".join(syllables)] = None


def write_network(folder, posts):
    dice = random.Random(20261121)
    words = vocabulary(dice)
    # The law of Zipf and Mandelbrot.
    weights = list(itertools.accumulate(1 / (rank + 2.7) ** 1.05 for rank in range(1, len(words) + 1)))

    def text(count):
        return " ".join(dice.choices(words, cum_weights=weights, k=count))

    folder.mkdir(parents=True)
    (folder / "site.yml").write_text("title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n", encoding="utf-8")
    cities = max(1, posts // 200)
    for city in range(cities):
        (folder / f"stadt{city}").mkdir()
        chapter = f"---\nname: Netz Stadt {city}\ncity: Stadt {city}\n---\n{text(60)}\n"
        (folder / f"stadt{city}/chapter.md").write_text(chapter, encoding="utf-8")
    for number in range(posts):
        day = datetime.date(2010, 1, 1) + datetime.timedelta(days=number * 5_000 // posts)
        head = f'title: "{text(5)}"\ndate: {day}\nsummary: "{text(20)}"\n'
        file = folder / f"stadt{number % cities}/{day}-abend-{number}.md"
        file.write_text(f"---\n{head}---\n{text(WORDS_OF_POST)}\n", encoding="utf-8")


if __name__ == "__main__":
    write_network(Path(sys.argv[1]), int(sys.argv[2]))
