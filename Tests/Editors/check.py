"""Compares what the JSON Schemas say of content with what a build says, and tries what is written for VS Code.

usage: check.py TOOL   (decoder-verdicts lies beside it)

Prints one line per difference and at the end `N passed, N failed`.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from jsonschema import Draft7Validator

import content
from samples import Samples, Scalar, examples, written

# Problems that a schema can see as well as a build; of the others only a build knows.
SAYABLE = set(
    """unknown-key missing-key empty-value wrong-shape invalid-value unknown-choice invalid-date invalid-time
    impossible-date impossible-time invalid-short-name year-out-of-range unsafe-address event-without-date
    event-with-two-dates end-and-duration series-without-end series-with-two-ends series-without-occurrence""".split()
)
# Problems of the tree around a single file.
OF_THE_TREE = {"missing-site-file", "missing-chapter-file"}

FILES = {
    "chapter": "koeln/chapter.md",
    "post": "koeln/2015-01-24-auftakt.md",
    "page": "seite.md",
    "home": "index.md",
    "comments": "koeln/2015-01-24-auftakt/comments.yml",
}


class Check:
    def __init__(self, tool):
        self.tool = Path(tool)
        self.verdicts_tool = self.tool.parent / "decoder-verdicts"
        self.outcomes = Counter()
        names = [line.split("\t")[0] for line in self.run("schema").splitlines()]
        self.schemas = {name: json.loads(self.run("schema", name)) for name in names}
        self.validators = {name: Draft7Validator(schema) for name, schema in self.schemas.items()}

    def run(self, *arguments):
        return subprocess.run([self.tool, *arguments], check=True, capture_output=True, text=True).stdout

    def count(self, is_right, *words):
        self.outcomes[bool(is_right)] += 1
        if not is_right and self.outcomes[False] <= 100:
            print(*words, sep=": ")

    def verdicts(self, folders):
        """What the decoder finds wrong with each tree."""
        names = "".join(f"{folder}\n" for folder in folders)
        output = subprocess.run([self.verdicts_tool], input=names, check=True, capture_output=True, text=True).stdout
        return [set(line.split()) - OF_THE_TREE for line in output.splitlines()]

    def close(self):
        print(f"editors: {self.outcomes[True]} passed, {self.outcomes[False]} failed")
        return 1 if self.outcomes[False] or not self.outcomes[True] else 0

    # MARK: Schemas

    def schemas_are_schemas(self):
        for name, schema in self.schemas.items():
            Draft7Validator.check_schema(schema)
            other = json.loads(self.run("schema", name, "--language", "de"))
            ours = json.loads(self.run("schema", name, "--language", "en"))
            self.count(shape(other) == shape(ours), name, "its German schema is another one")
            for path, text in descriptions(ours):
                translated = dict(descriptions(other)).get(path)
                self.count(text and translated and text != translated, name, path, "is not described in two languages")

    def samples_agree(self, scratch):
        pool = list(dict.fromkeys(text for schema in self.schemas.values() for text in examples(schema)))
        met, tried = set(), set()
        for name, schema in self.schemas.items():
            samples = list(Samples(schema, self.validators[name], pool, tried))
            folders = [write(scratch / f"{name}-{number}", name, tree) for number, (_, tree) in enumerate(samples)]
            for (subject, tree), folder, problems in zip(samples, folders, self.verdicts(folders), strict=True):
                text = (folder / FILES.get(name, f"{name}.yml")).read_text()
                value = content.value(text, name)
                met |= problems
                if problems & SAYABLE and not is_beyond(subject, text, problems):
                    expected = False
                elif problems:
                    continue
                else:
                    expected = True
                is_valid = self.validators[name].is_valid(value)
                if is_valid == expected or is_read_otherwise(tree):
                    self.count(True)
                else:
                    verdict = " ".join(sorted(problems)) or "nothing is wrong"
                    self.count(False, name, subject, repr(text), f"the build says {verdict}, the schema otherwise")
        for problem in sorted(SAYABLE - met):
            self.count(False, problem, "no sample has this problem")

    def trees_agree(self):
        """Real content, and the trees with mistakes that the build's own tests have."""
        good = [Path("content"), *Path("Tests").glob("SiteBuildTests/Fixtures/*/content")]
        good += Path("Tests").glob("Interop/Networks/*/content")
        for tree in good:
            for path, name, value in content.files(tree):
                errors = [error.message for error in self.validators[name].iter_errors(value)]
                self.count(not errors, path, *errors)
        bad = sorted(Path("Tests/ContentLoadingTests/Fixtures").glob("*/content"))
        for tree, problems in zip(bad, self.verdicts(bad), strict=True):
            try:
                files = list(content.files(tree))
                invalid = [path for path, name, value in files if not self.validators[name].is_valid(value)]
            except (ValueError, content.yaml.YAMLError):
                continue
            # That address stands in Markdown.
            if problems & SAYABLE - {"unsafe-address"}:
                self.count(invalid, tree, " ".join(problems), "no schema sees it")
            elif not problems:
                self.count(not invalid, *invalid, "nothing is wrong with it")

    # MARK: VS Code

    def vscode(self, scratch, language):
        network = scratch / language
        network.mkdir()
        self.run("schema", "--vscode", network, "--language", language)
        folder = network / ".vscode"
        files = {path: json.loads(path.read_text()) for path in folder.rglob("*") if path.is_file()}
        for schema, glob in files[folder / "settings.json"]["yaml.schemas"].items():
            self.count((network / schema).is_file() and any(Path().glob(glob)), schema, glob, "matches nothing")
        self.snippets(scratch, files[folder / "stammtisch.code-snippets"], language)
        self.problem_matcher(files[folder / "tasks.json"]["tasks"])

    def snippets(self, scratch, snippets, language):
        """Every snippet, with what it proposes, is content that a build accepts."""
        places = {
            "evening": "post", "abend": "post", "recap": "post", "rueckblick": "post", "post": "post",
            "beitrag": "post",
            "chapter": "chapter", "page": "page", "seite": "page", "person": "people", "venue": "venues",
            "ort": "venues", "topic": "topics", "thema": "topics", "comment": "comments", "kommentar": "comments",
            "series": "chapter", "serie": "chapter", "photos": "post", "fotos": "post",
        }
        least = {"chapter": "name: Köln\ncity: Köln\n", "post": "title: Auftakt\ndate: 2015-01-24\n"}
        for number, snippet in enumerate(snippets.values()):
            name = places[snippet["prefix"]]
            text = expanded("\n".join(snippet["body"]))
            if snippet["scope"] == "markdown,yaml":
                text = f"---\n{least[name]}{text}\n---\n"
            folder = scratch / f"snippet-{language}-{number}"
            write_text(folder, name, text)
            value = content.value(text, name)
            [problems] = self.verdicts([folder])
            errors = [error.message for error in self.validators[name].iter_errors(value)]
            # The pictures that a snippet names are not there yet.
            self.count(not errors and problems <= {"missing-picture"}, snippet["prefix"], *errors, *problems)

    def problem_matcher(self, tasks):
        """The check's task finds every line that the check writes about a tree with mistakes."""
        [task] = [task for task in tasks if task["problemMatcher"]]
        pattern = re.compile(task["problemMatcher"]["pattern"]["regexp"])
        for tree in ("key-typo", "date-of-month-13", "picture-missing"):
            tree = f"Tests/ContentLoadingTests/Fixtures/{tree}/content"
            arguments = [tree if argument == "content" else argument for argument in task["args"]]
            result = subprocess.run([self.tool, *arguments], capture_output=True, text=True)
            lines = result.stderr.splitlines()[:-1]
            found = [pattern.match(line) for line in lines]
            self.count(
                found and all(match and Path(match[1]).is_file() for match in found), tree, "the editor reads nothing"
            )


def is_beyond(subject, text, problems):
    """What a build rejects by more than the value itself."""
    sayable = problems & SAYABLE
    # By weeks a series has another weekday than by months.
    if subject in (".series.every", ".series.weekday", ".series: every and weekday"):
        return sayable <= {"missing-key", "invalid-value"}
    # Which years have a 29 February is too much for a pattern.
    return sayable == {"impossible-date"} and "-02-29" in text


def is_read_otherwise(tree):
    """Whether YAML takes a text for something else, so that a schema does not see what was written: `007`, `~`."""
    if isinstance(tree, dict):
        return any(map(is_read_otherwise, [*tree, *tree.values()]))
    if isinstance(tree, list):
        return any(map(is_read_otherwise, tree))
    if not isinstance(tree, Scalar) or not tree.text or tree.is_quoted:
        return False
    value = tree.value
    return not isinstance(value, str) and (not isinstance(value, (int, float)) or str(value) != tree.text)


def write(folder, name, tree):
    text = written(tree).lstrip("\n").lstrip(" ")
    return write_text(folder, name, f"---\n{text}---\n" if FILES.get(name, "").endswith(".md") else text)


def write_text(folder, name, text):
    path = folder / FILES.get(name, f"{name}.yml")
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    if name == "comments":
        (path.parent / "index.md").write_text("---\ntitle: Auftakt\ndate: 2015-01-24\n---\n")
    return folder


def expanded(body):
    """A snippet with what it proposes."""
    for variable, value in {"YEAR": "2015", "MONTH": "01", "DATE": "24"}.items():
        body = body.replace("${CURRENT_" + variable + "}", value)
    return re.sub(r"\$\{\d+:([^}]*)\}", r"\1", body).replace("$0", "Text")


def shape(schema):
    """A schema without its words."""
    words = ("description", "title", "patternErrorMessage", "errorMessage")
    if isinstance(schema, dict):
        return {key: shape(value) for key, value in schema.items() if key not in words or not isinstance(value, str)}
    return [shape(item) for item in schema] if isinstance(schema, list) else schema


def descriptions(schema, path=""):
    """Every property and what is said of it."""
    for key, rule in schema.get("properties", {}).items():
        yield f"{path}.{key}", rule.get("description")
    for name, definition in schema.get("definitions", {}).items():
        yield from descriptions(definition, f"{path}.{name}")


def main(tool):
    check = Check(tool)
    check.schemas_are_schemas()
    check.trees_agree()
    with tempfile.TemporaryDirectory() as scratch:
        check.samples_agree(Path(scratch))
        for language in ("de", "en"):
            check.vscode(Path(scratch), language)
    return check.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
