"""Content files as an editor sees them: YAML by its core schema, with dates left as text (YAML 1.2 §10.3)."""

import re
from pathlib import Path

import yaml


class CoreLoader(yaml.SafeLoader):
    yaml_implicit_resolvers = {}


CORE = [
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        list("-+0123456789."),
    ),
]
for name, pattern, first in CORE:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"^(?:{pattern})$"), first)


def integer(loader, node):
    return int(node.value, 0) if node.value[:2] in ("0o", "0x") else int(node.value)


def mapping(loader, node):
    """Names are text in JSON, whatever they look like."""
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


CoreLoader.add_constructor("tag:yaml.org,2002:int", integer)
CoreLoader.add_constructor("tag:yaml.org,2002:map", mapping)
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value.lstrip("+")))


def read(text):
    return yaml.load(text, CoreLoader)


def front_matter(text):
    """The YAML between the fences; raises where there is none."""
    lines = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    fences = [number for number, line in enumerate(lines) if re.fullmatch(r"---[ \t]*", line)]
    if len(fences) < 2 or fences[0] != 0:
        raise ValueError("no front matter")
    return "\n".join(lines[1 : fences[1]])


def value(text, name):
    """What a schema sees of a file; front matter and the network's file without a line are an empty mapping."""
    found = read(front_matter(text) if name in ("chapter", "post", "page", "home") else text)
    return {} if found is None and name not in ("people", "venues", "topics", "comments") else found


def schema_of(path):
    """Which schema speaks of a file of a content tree; None where none does."""
    parts = Path(path).parts
    match parts:
        case ("site.yml" | "people.yml" | "venues.yml" | "topics.yml",):
            return Path(path).stem
        case ("index.md",):
            return "home"
        case (name,) if name.endswith(".md"):
            return "page"
        case (_, "chapter.md"):
            return "chapter"
        case (_, name) if name.endswith(".md"):
            return "post"
        case (_, _, "index.md"):
            return "post"
        case (_, _, "comments.yml"):
            return "comments"
    return None


def files(tree):
    """Yields path, schema's name and the value of every file of a tree that a schema speaks of."""
    for path in sorted(Path(tree).rglob("*")):
        name = schema_of(path.relative_to(tree))
        if name and path.is_file():
            yield path, name, value(path.read_text(encoding="utf-8"), name)
