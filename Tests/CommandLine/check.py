#!/usr/bin/env python3
"""Every promise of the command line that only a real run can show. Exits 1 if one is broken."""

import json
import os
import re
import shutil
import sys
import tempfile
import urllib.parse

import jsonschema

from site_content import SLIPS, Content, post, slips
from tool import Tool

tool = Tool(sys.argv[1], sys.argv[2])
scratch = tempfile.TemporaryDirectory(prefix="stammtisch-commands-")
with open(os.path.join(os.path.dirname(__file__), "report.schema.json"), encoding="utf-8") as file:
    SCHEMA = json.load(file)
jsonschema.Draft202012Validator.check_schema(SCHEMA)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def content(name, *arguments, **options):
    return Content(scratch.name, name, *arguments, **options)


GOOD = content(
    "good",
    {
        "koeln/2015-01-10-abend.md": post("title: Abend\ndate: 2015-01-10\n"),
        "koeln/2015-01-20-entwurf.md": post("title: Entwurf\ndate: 2015-01-20\ndraft: true\n"),
        "koeln/2015-03-01-spaeter.md": post("title: Später\ndate: 2015-03-01\n"),
    },
)
WARNED = content("warned", {"koeln/a.md": post("title: A\ndate: 2015-01-10\n", body="Das ist <b>fett</b>.")})
BAD = content("bad", slips())
ENGLISH = content("english", slips(), language="en")
UNDECIDED = content("undecided", slips(), language=None)
BROKEN_SITE = content("broken-site", {"site.yml": "title: \"offen\nurl: x\nlanguage: de\n"})
SITES = [GOOD, WARNED, BAD, ENGLISH, UNDECIDED, BROKEN_SITE]
OUTPUT = os.path.join(scratch.name, "output")


def report(command, site, *options, **environment):
    code, out, err = tool.run(command, site, "--json", *options, **environment)
    assert err == "", f"standard error holds {err!r}"
    return code, json.loads(out)


@check
def json_follows_the_schema():
    seen = set()
    for site in SITES:
        for command, options in [("check", []), ("check", ["--strict"]), ("build", ["--output", OUTPUT])]:
            for language in ["de", "en"]:
                _, found = report(command, site, "--language", language, *options)
                seen.add(found["outcome"])
                for error in VALIDATOR.iter_errors(found):
                    yield f"{command} of {os.path.basename(site.folder)}: {error.json_path}: {error.message}"
                if found["language"] != language:
                    yield f"{command} of {os.path.basename(site.folder)} speaks {found['language']}"
    code, found = report("build", GOOD, "--output", GOOD.folder)
    seen.add(found["outcome"])
    yield from (error.message for error in VALIDATOR.iter_errors(found))
    if code != 2 or GOOD.folder not in found["failure"]:
        yield f"a refused output gives {code}, {found}"
    if seen != {"built", "checked", "invalid", "failed"}:
        yield f"not every outcome was tried: {seen}"


@check
def the_schema_refuses_what_it_should():
    _, found = report("check", BAD)
    for change in [
        {"version": 2}, {"outcome": "built"}, {"diagnostics": []}, {"surprise": 1},
        {"diagnostics": [{**found["diagnostics"][0], "line": 0}]},
        {"diagnostics": [{**found["diagnostics"][0], "code": "Unknown Key"}]},
    ]:
        if VALIDATOR.is_valid({**found, **change}):
            yield f"valid with {change}"


@check
def json_tells_what_people_are_told():
    _, found = report("build", GOOD, "--output", OUTPUT)
    site = found["site"]
    if site["day"] != "2015-02-01" or site["counts"]["posts"] != 1 or site["nextChange"] != "2015-03-01":
        yield f"the site is told as {site}"
    hidden = {(os.path.basename(post["file"]), post["reason"], post.get("appearsOn")) for post in site["hidden"]}
    if hidden != {("2015-01-20-entwurf.md", "draft", None), ("2015-03-01-spaeter.md", "future", "2015-03-01")}:
        yield f"hidden: {hidden}"
    posts = [(post["title"], urllib.parse.urlsplit(post["url"]).path) for post in site["live"]]
    pages = [path for _, path in posts if not os.path.exists(os.path.join(OUTPUT, path[1:], "index.html"))]
    if len(posts) != 1 or pages:
        yield f"live: {posts}, without a page: {pages}"
    files = sum(len(names) for _, _, names in os.walk(OUTPUT))
    told = found["files"]["written"] + found["files"]["unchanged"]
    # The list of our files is one more.
    if site["counts"]["files"] != told or files != told + 1:
        yield f"{files} files lie in the output, told are {found['files']} and {site['counts']}"


@check
def the_list_knows_what_pages_were_made_of():
    if sys.platform != "linux":
        return
    output = os.path.join(scratch.name, "listed")
    inputs = {}
    for date in "2015-02-01", "2015-02-02":
        tool.run("build", GOOD, "--output", output, "--date", date)
        with open(os.path.join(output, ".stammtisch"), encoding="utf-8") as file:
            lines = [line.rstrip("\n").split(" ", 3) for line in file.readlines()[1:]]
        pages = {path: made_of for _, made_of, _, path in lines if path.endswith(".html")}
        if not pages or "-" in pages.values():
            yield f"made of nobody knows what: {pages}"
        shutil.rmtree(output)
        inputs[date] = pages
    if inputs["2015-02-01"].items() & inputs["2015-02-02"].items():
        yield f"the same on another day: {inputs}"


@check
def every_post_is_told_with_where_it_is_to_be_seen_or_why_not():
    _, found = report("check", GOOD)
    [live], hidden = found["site"]["live"], found["site"]["hidden"]
    for command, options in [("check", []), ("build", ["--output", OUTPUT])]:
        _, out, _ = tool.run(command, GOOD, "--language", "en", *options)
        _, listed, _ = tool.run(command, GOOD, "--language", "en", "--list", *options)
        line = f"Live: {live['file']}: {live['url']}"
        if line in out.splitlines() or line not in listed.splitlines():
            yield f"{command} tells of what is live in {out!r}, listing in {listed!r}"
        for post in hidden:
            if f"Hidden: {post['file']}: " not in out or f"Hidden: {post['file']}: " not in listed:
                yield f"{command} does not tell of {post['file']}"
        if "Build again on 2015-03-01" not in out:
            yield f"{command} does not tell when to build again"


@check
def ten_errors_in_ten_files_are_told_at_once():
    code, found = report("check", BAD)
    told = {(os.path.basename(each["file"]), each["code"]) for each in found["diagnostics"]}
    expected = {(os.path.basename(path), slip[0]) for path, slip in zip(slips(), SLIPS)}
    if code != 1 or not told >= expected:
        yield f"exit code {code}, not told: {sorted(expected - told)}"
    for kind in ["text", "gcc"]:
        _, _, err = tool.run("check", BAD, "--format", kind)
        yield from (f"{kind}: {slip}" for _, slip in expected if f"[{slip}]" not in err)
    if os.path.exists(os.path.join(scratch.name, "untouched")):
        yield "the folder was there before"
    tool.run("build", BAD, "--output", os.path.join(scratch.name, "untouched"))
    if os.path.exists(os.path.join(scratch.name, "untouched")):
        yield "something was written"


@check
def every_finding_has_a_place():
    for site in SITES:
        _, found = report("check", site)
        for each in found["diagnostics"]:
            if not os.path.exists(each["file"]):
                # Of a file that should be there, but is not.
                if (each["line"], each["column"]) != (1, 1):
                    yield f"no such file: {each}"
                continue
            with open(each["file"], encoding="utf-8") as file:
                lines = file.read().split("\n")
            line = lines[each["line"] - 1] if each["line"] <= len(lines) else None
            if line is None or each["column"] > len(line) + 1:
                yield f"outside its file: {each}"
            elif "endColumn" in each and each["endColumn"] > max(len(line), each["column"]) + 1:
                yield f"ends outside its line: {each}"


@check
def editors_find_each_finding_on_one_line():
    pattern = re.compile(r"^(.+?):(\d+):(\d+): (error|warning): (.+) \[([a-z0-9-]+)\]$")
    for language in ["de", "en"]:
        _, _, err = tool.run("check", BAD, "--format", "gcc", "--language", language)
        lines = err.splitlines()
        _, found = report("check", BAD)
        matched = [pattern.match(line) for line in lines[:-1]]
        if not all(matched) or len(matched) != len(found["diagnostics"]):
            yield f"{language}: {lines}"


@check
def people_are_spoken_to_in_the_right_language():
    german, english = "unbekannte Angabe `titel`", "unknown key `titel`"
    cases = [
        ("the site's language", BAD, [], {"LANG": "en_US.UTF-8"}, german),
        ("the site's language", ENGLISH, [], {"LANG": "de_DE.UTF-8"}, english),
        ("--language before the site's", BAD, ["--language", "en"], {"LANG": "de_DE.UTF-8"}, english),
        ("--language before the site's", ENGLISH, ["--language", "de"], {}, german),
        ("LANG where the site says nothing", UNDECIDED, [], {"LANG": "de_DE.UTF-8"}, german),
        ("LC_MESSAGES before LANG", UNDECIDED, [], {"LC_MESSAGES": "de_AT", "LANG": "en_US.UTF-8"}, german),
        ("LC_ALL before LC_MESSAGES", UNDECIDED, [], {"LC_ALL": "en_GB.UTF-8", "LC_MESSAGES": "de_DE"}, english),
        ("an empty LC_ALL is none", UNDECIDED, [], {"LC_ALL": "", "LANG": "de"}, german),
        ("English for other languages", UNDECIDED, [], {"LANG": "fr_FR.UTF-8"}, english),
        ("English where nobody says anything", UNDECIDED, [], {}, english),
    ]
    for name, site, options, environment, expected in cases:
        _, _, err = tool.run("check", site, *options, **environment)
        if expected not in err:
            yield f"{name}: {err.splitlines()[:1]}"
    _, _, err = tool.run("check", BROKEN_SITE, LANG="en_US.UTF-8")
    if "Fehler:" not in err:
        yield f"a broken site.yml: {err.splitlines()[:1]}"
    for language, words in [("de", "geschrieben, "), ("en", "written, ")]:
        _, out, _ = tool.run("build", GOOD, "--output", OUTPUT, "--language", language)
        if words not in out or "1 chapter," not in out and "1 Stadt," not in out:
            yield f"{language}: {out}"


@check
def colour_is_for_terminals_only():
    for site, options in [(BAD, []), (WARNED, []), (BAD, ["--format", "gcc"]), (BAD, ["--json"])]:
        _, out, err = tool.run("check", site, *options)
        if "\x1b" in out + err:
            yield f"an escape sequence in a pipe: {options}"
    if "\x1b[1;31m" not in tool.run_in_terminal("check", BAD):
        yield "no colour on a terminal"
    if "\x1b" in tool.run_in_terminal("check", BAD, NO_COLOR="1"):
        yield "colour on a terminal with NO_COLOR"
    if "\x1b[1;31m" not in tool.run_in_terminal("check", BAD, NO_COLOR=""):
        yield "an empty NO_COLOR takes colour away (https://no-color.org says that it does not)"


@check
def exit_codes_say_what_happened():
    cases = [
        ("good", tool.run("check", GOOD), 0),
        ("warnings", tool.run("check", WARNED), 0),
        ("warnings, strictly", tool.run("check", WARNED, "--strict"), 1),
        ("errors", tool.run("check", BAD), 1),
        ("errors in JSON", tool.run("check", BAD, "--json"), 1),
        ("a missing theme", tool.run("check", GOOD, "--theme", "/nowhere/theme"), 1),
        ("a refused output", tool.run("build", GOOD, "--output", "/"), 2),
        ("a file for a folder", tool.run("build", GOOD, "--output", "/dev/null"), 2),
        ("an unknown option", tool.run("build", GOOD, "--colour"), 64),
        ("a date that is none", tool.run("build", GOOD, "--date", "2015-02-30"), 64),
        ("an unknown command", tool.run_bare("biuld"), 64),
        ("help", tool.run_bare("--help"), 0),
        ("version", tool.run_bare("--version"), 0),
    ]
    for name, (code, _, err), expected in cases:
        if code != expected:
            yield f"{name}: {code}, not {expected}: {err.strip()[:200]}"


@check
def slips_of_the_command_line_have_suggestions():
    for arguments, environment, expected in [
        (["biuld"], {"LANG": "en_US"}, "`build`"),
        (["chekc", "--strict"], {"LANG": "en_US"}, "`check`"),
        (["build", "--contnet", "x"], {}, "--content"),
        (["check", "--strickt"], {}, "--strict"),
    ]:
        _, _, err = tool.run_bare(*arguments, **environment)
        if expected not in err:
            yield f"{arguments}: {err}"


def texts(folder):
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                found[os.path.relpath(os.path.join(place, name), folder)] = file.read()
    return found


@check
def slips_are_mended_only_when_somebody_says_so():
    site = content("mended", slips())
    before = texts(site.folder)
    for options, answer, expected in [(["--dry-run"], None, 1), ([], None, 64), ([], "n", 1), ([], "", 1)]:
        if answer is None:
            code, shown, _ = tool.run("fix", site, *options)
        else:
            code, shown = tool.answer_in_terminal(answer, "fix", site, *options)
        if code != expected or "+title: Abend" not in shown or texts(site.folder) != before:
            yield f"{options}, answered {answer!r}: exit code {code}, {shown}"
    _, found = report("check", site)
    fixable = {each["code"] for each in found["diagnostics"] if each["isFixable"]}
    code, shown = tool.answer_in_terminal("j", "fix", site)
    after = texts(site.folder)
    changed = [path for path in before if before[path] != after[path]]
    if len(changed) != len(fixable) or set(after) != set(before) or code != 1:
        yield f"answered j: exit code {code}, changed are {changed}, fixable {fixable}"
    _, found = report("check", site)
    left = {each["code"] for each in found["diagnostics"]}
    if left & fixable or any(each["isFixable"] for each in found["diagnostics"]):
        yield f"left: {left}, fixable were {fixable}"
    site = content("mended-without-asking", {"koeln/a.md": post("titel: A\ndate: 2015-01-10\n")})
    code, shown, _ = tool.run("fix", site, "--yes", "--language", "en")
    if code != 0 or "Nothing is left to mend." not in shown or tool.run("check", site)[0] != 0:
        yield f"--yes: exit code {code}, {shown}"


failed = 0
for promise in CHECKS:
    problems = list(promise())
    failed += bool(problems)
    print(f"{'FAILED' if problems else 'ok    '} {promise.__name__.replace('_', ' ')}")
    for problem in problems[:10]:
        print(f"    {problem}")
scratch.cleanup()
print(f"{len(CHECKS)} promises, {failed} broken")
sys.exit(1 if failed else 0)
