"""Pieces of content made from a schema: every key with values of every kind, each key left out, every two together."""

import json
from itertools import combinations

import content

# What authors write, where it belongs and where it does not; the examples of the schemas are added to it.
TEXTS = """
0|1|-1|+5|007|5|50|500|501|1000|1001|1200|1201|9999|10000|1000000|1000001|2147483647|2147483648|53.14|-90|-90.5|90
90.0001|180|181|1e1|.5|abc|Ärger|a--b|-a|a-|A|lars-heinemann|lars_heinemann|2015|1969|1970|2100|2101|201|20155
2015-1|2015-12|2015-13|2015-00|2015-02-28|2015-02-30|2015-04-30|2015-04-31|2015-12-31|2015-12-32|2015-1-2
2015-01-22|2015-01-22 19:00|2015-01-22T19:00|2015-01-22 24:00|2015-01-22 7:05|2015-01-22 19:00:00|2015-01-22 19:00:30
2015-01-22 19|1969-12-31|2101-01-01|22.01.2015|22. Januar 2015|19 Uhr|18.00 Uhr|19:00|24:00|7:5|23:59|19:60
März 2015|march 2015|MÄRZ 2015|Foo 2015|März 1969|März|2 h|2 Std.|720 h|721 h|0 h|43200 min|43201 min|90 Minuten|0:00
0:30|720:59|721:00|2:60|90min|2 hours|1 hour|2 Tage|monatlich|Jeden Monat|alle 60 Wochen|alle 61 Wochen|alle 0 Wochen
in ungefähr 2 Monaten|every two months|alle zwei|irgendwann|2. Donnerstag|letzter Freitag|Donnerstag|6. Montag
first monday|Montags|am Montag|https://example.org/|HTTPS://EXAMPLE.ORG|ftp://x|javascript:alert(1)|mailto:a@b.de
tel:+49|//x.de|/kalender/|/kalender|/|/a//b|/a//|/a/../b|/a/.|/a/..|/a?b|/a/feed.xml|kalender|impressum.md
koeln/chapter.md
a/b/index.md|a/b/c.md|https://x.de/?q=1|https://x.de/a|https://|https:///x|http://x.de/a b|https://x.de/%5Ca|#c8102e
#C8102E|#c8102|c8102e|#c8102g|true|True|false|yes|ja|Nein|wahr|no|null|~|confirmed|Confirmed|moved|postponed
fachvortrag|themenabend|de|en|fr|UTC|Europe/Berlin|Europe/Nowhere|Berlin|free|podium.jpg|zwei Wochen
""".replace("\n", "|").strip("|").split("|")

# Of any two notations one accepts some of these and the other does not.
PROBES = """
|abc|Ärger|5|2015|53.14|1001|2015-01-22|2015-01-22 19:00|19:00|2 h|zwei Wochen|2. Donnerstag|https://example.org/
mailto:a@b.de|/kalender/|impressum.md|#c8102e|true|de|confirmed|fachvortrag|Europe/Berlin|lars-heinemann
""".replace("\n", "|").removesuffix("|").removeprefix("|").split("|")


class Scalar:
    """Text in a YAML file, plain or in single quotes."""

    def __init__(self, text, is_quoted=False):
        self.text = text
        self.is_quoted = is_quoted

    def __str__(self):
        return "'" + self.text.replace("'", "''") + "'" if self.is_quoted else self.text

    @property
    def value(self):
        return content.read(f"key: {self}")["key"]


def written(node, indent=0):
    """A tree of dictionaries, lists and scalars as lines of YAML, below or behind its key."""
    pad = " " * indent
    if isinstance(node, Scalar):
        return f" {node}\n"
    if not node:
        return " {}\n" if isinstance(node, dict) else " []\n"
    if isinstance(node, dict):
        return "\n" + "".join(f"{pad}{key}:{written(value, indent + 2)}" for key, value in node.items())
    return "\n" + "".join(f"{pad}-{written(item, indent + 2)}" for item in node)


class Samples:
    """All pieces made from one schema, as (what it is about, tree)."""

    def __init__(self, schema, validator, examples, tried):
        """`tried` are rules that were tried with all texts already, under another key: probes do there."""
        self.schema = schema
        self.validator = validator
        self.tried = tried
        self.scalars = [Scalar(text, True) for text in dict.fromkeys(examples + TEXTS + ["", "  "])]
        self.scalars += [Scalar(text) for text in dict.fromkeys(examples + TEXTS) if is_plain(text)]
        self.probes = [Scalar(text, not text or not is_plain(text)) for text in PROBES]
        self.visited = set()

    def __iter__(self):
        root = self.schema
        if "properties" in root:
            yield from self.mapping(root, "", lambda node: node)
        elif "additionalProperties" in root:
            entry = self.resolved(root["additionalProperties"])
            yield from self.mapping(entry, "", lambda node: {"severin": node})
            for scalar in self.probes:
                yield "the name of an entry", {scalar: self.minimal(entry)}
        else:
            yield from self.mapping(self.resolved(root["items"]), "", lambda node: [node])

    def mapping(self, schema, name, wrap):
        """Pieces about the keys of one mapping; `wrap` puts it where it belongs."""
        yield f"{name}: the least", wrap(self.minimal(schema))
        yield f"{name}: nothing", wrap({})
        yield f"{name}: an unknown key", wrap(self.minimal(schema) | {"unbekannt": Scalar("x")})
        for shape in (Scalar("x"), Scalar(""), [Scalar("x")], []):
            yield f"{name}: in another shape", wrap(shape)
        for key in schema.get("required", []):
            least = self.minimal(schema)
            yield f"{name}: without {key}", wrap({other: least[other] for other in least if other != key})
        for first, second in combinations(schema["properties"], 2):
            pair = {key: self.example(schema, key) for key in (first, second)}
            yield f"{name}: {first} and {second}", wrap(self.minimal(schema, first, second) | pair)
        for key, rule in schema["properties"].items():
            least = self.minimal(schema, key)
            for value in self.values(rule):
                yield f"{name}.{key}", wrap(least | {key: value})
            for inner, is_list in self.groups(rule):
                reference = inner["$ref"]
                if reference in self.visited:
                    continue
                self.visited.add(reference)
                into = lambda node, key=key, least=least: wrap(least | {key: node})
                yield from self.mapping(self.resolved(inner), f"{name}.{key}", into)
                if is_list:
                    least_inner = self.minimal(self.resolved(inner))
                    yield f"{name}.{key}", wrap(least | {key: [least_inner, Scalar("")]})

    def values(self, rule):
        rule = json.dumps({key: value for key, value in rule.items() if key != "description"}, sort_keys=True)
        yield from self.probes if rule in self.tried else self.scalars
        self.tried.add(rule)
        yield from ([], {}, Scalar(""), {"a": Scalar("x")}, [[]], [Scalar("")], [{"a": Scalar("x")}])
        for scalar in self.probes[::4]:
            yield [scalar]
            yield [scalar, [scalar]]

    def minimal(self, schema, *given):
        """Required keys with examples, and one of those of which one is needed, unless a given key is among them."""
        tree = {key: self.example(schema, key) for key in schema.get("required", [])}
        for rule in schema.get("allOf", []):
            keys = [option["required"][0] for option in rule.get("anyOf", [])]
            if keys and not set(keys) & set(given):
                tree[keys[0]] = self.example(schema, keys[0])
        return tree

    def example(self, schema, key):
        """The first value that the schema accepts, whatever the decoder thinks of it."""
        rule = schema["properties"][key]
        wanted = ["zwei Wochen"] if key == "every" else examples(rule)
        for text in [*wanted, *rule.get("enum", []), "2015-01-22", "https://example.org/", "22:00", "5", "abc"]:
            scalar = Scalar(text, not is_plain(text))
            if self.accepts(rule, scalar.value):
                return scalar
        inner, _ = next(iter(self.groups(rule)))
        return self.minimal(self.resolved(inner))

    def accepts(self, rule, value):
        return self.validator.evolve(schema=rule | {"definitions": self.schema.get("definitions", {})}).is_valid(value)

    def groups(self, rule):
        """The mappings that may stand there, alone or in a list."""
        if "$ref" in rule:
            yield rule, False
        for option in rule.get("anyOf", []):
            for inner, is_list in self.groups(option):
                yield inner, is_list
            if "items" in option:
                for inner, _ in self.groups(option["items"]):
                    yield inner, True

    def resolved(self, rule):
        return self.schema["definitions"][rule["$ref"].rsplit("/")[-1]]


def is_plain(text):
    """Whether YAML reads the text back as it is, without quotes."""
    try:
        return content.yaml.load(f"key: {text}", content.yaml.BaseLoader) == {"key": text}
    except content.yaml.YAMLError:
        return False


def examples(schema):
    """All examples anywhere in a schema."""
    found = []
    json.loads(json.dumps(schema), object_hook=lambda node: found.extend(node.get("examples", [])))
    return found
