"""Runs `stammtisch check --links` on small sites and compares what it says, and what a server was asked."""

import argparse
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time

from server import Server, self_signed

arguments = argparse.ArgumentParser()
arguments.add_argument("--tool", required=True)
arguments.add_argument("--theme", required=True)
arguments = arguments.parse_args()

failures = []
checks = 0


def expect(what, found, expected):
    global checks
    checks += 1
    if found != expected:
        failures.append(f"{what}:\n  found    {found}\n  expected {expected}")


class Site:
    """A site of one page with links, and a cache of its own."""

    def __init__(self, folder, addresses):
        self.folder = folder
        (folder / "content/bonn").mkdir(parents=True)
        (folder / "content/site.yml").write_text(
            "title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n")
        (folder / "content/bonn/chapter.md").write_text("---\nname: Bonn\ncity: Bonn\n---\n")
        (folder / "content/seite.md").write_text(
            "---\ntitle: Seite\n---\n" + "".join(f"- [Link]({address})\n" for address in addresses))

    @property
    def cache(self):
        return self.folder / "cache/stammtisch/links.json"

    def check(self, *options, private=True):
        """What was found as `line: code`, the last line said, and all that was said."""
        environment = {**os.environ, "XDG_CACHE_HOME": str(self.folder / "cache"), "HOME": str(self.folder),
                       "http_proxy": "http://127.0.0.1:9/", "https_proxy": "http://127.0.0.1:9/"}
        start = time.monotonic()
        run = subprocess.run(
            [arguments.tool, "check", "--language", "en", "--strict", "--links", "--content", self.folder / "content", "--theme",
             arguments.theme, "--date", "2026-11-21", *(["--links-private"] if private else []), *options],
            env=environment, capture_output=True, text=True, timeout=120)
        self.seconds = time.monotonic() - start
        expect("exit code " + run.stderr[-300:], run.returncode, 0)
        found = dict(re.findall(r"seite\.md:(\d+):10: warning: .* \[([a-z-]+)\]", run.stderr))
        expect("warnings in front of the address", run.stderr.count("warning: "), len(found))
        return {int(line) - 3: code for line, code in found.items()}, run.stdout.splitlines()[-1], run.stderr


def answers(folder):
    """Every way to answer, once from the server and once from the cache."""
    server, secure, closed = Server(), Server(self_signed(folder)), closed_port()
    cases = [
        ("200", None, {"HEAD": 1}),
        ("moved", "moved-link", {"HEAD": 1}),
        ("twice", "moved-link", {"HEAD": 1}),
        ("found", None, {"HEAD": 1}),
        ("loop", "endless-redirects", {"HEAD": 6}),
        ("404", "dead-link", {"HEAD": 1, "GET": 1}),
        ("410", "dead-link", {"HEAD": 1}),
        ("500", "failing-link", {"HEAD": 1, "GET": 1}),
        ("418", "refused-link", {"HEAD": 1, "GET": 1}),
        ("nohead", None, {"HEAD": 1, "GET": 1}),
        ("resethead", None, {"HEAD": 1, "GET": 1}),
        ("reset", "broken-off-link", {"HEAD": 1, "GET": 1}),
        ("slow", "slow-link", {"HEAD": 1}),
        ("endless", None, {"HEAD": 1, "GET": 1}),
        ("401", None, {"HEAD": 1, "GET": 1}),
        ("403", None, {"HEAD": 1, "GET": 1}),
        ("429", None, {"HEAD": 1}),
        ("999", None, {"HEAD": 1, "GET": 1}),
        ("file", "no-web-address", {"HEAD": 1}),
        ("secret", "link-with-password", {"HEAD": 1}),
        ("200/umlaut-ü?q=ä b".replace(" ", "%20"), None, {}),
    ]
    addresses = [server.address(path) for path, _, _ in cases]
    extra = [
        (secure.address("200"), "untrusted-link"),
        (f"http://127.0.0.1:{closed}/", "unreachable-link"),
        ("http://gibt-es-nicht.invalid/", "unknown-link-host"),
        (server.address("200/password").replace("//", "//user:password@"), "link-with-password"),
        (server.address("404#teil"), None),
        (server.address("200"), None),
    ]
    site = Site(folder / "site", addresses + [address for address, _ in extra])
    expected = {number: code for number, code in
                enumerate([code for _, code, _ in cases] + [code for _, code in extra], 1) if code}

    found, last, said = site.check()
    expect("answers", found, expected)
    expect("last line", last, f"Links: {len(cases) + 4} to other sites, 4 that only people can judge; "
           f"{len(expected)} to look at.")
    if "slow-link" in found.values():
        expect("waits ten seconds for one answer", 10 <= site.seconds < 25, True)
    for path, _, counts in cases:
        if path not in ("moved",) and counts:
            asked = {command: server.requests[command, "/" + path] for command in ("HEAD", "GET")
                     if server.requests[command, "/" + path]}
            # A connection that was used before may have been closed meanwhile, so that its reset is tried once more.
            if path.startswith("reset"):
                asked["HEAD"] = min(asked.get("HEAD", 0), 1)
            expect(f"requests for {path}", asked, counts)
    expect("requests for moved, which `twice` leads to", server.requests["HEAD", "/moved"], 2)
    expect("escaped", server.requests["HEAD", "/200/umlaut-%C3%BC?q=%C3%A4%20b"], 1)
    expect("password asked", server.requests["HEAD", "/200/password"] + server.requests["HEAD", "/200/secret"], 0)
    expect("an endless body is cut off", server.sent < 50_000_000, True)
    for command, path, headers in server.headers:
        expect(f"sender of {path}", headers.get("User-Agent"), "Stammtisch/0.1 (+link check)")
        expect(f"nothing else is told to {path}", {"Cookie", "Authorization", "Referer"} & set(headers), set())
        expect(f"range of {path}", headers.get("Range"), "bytes=0-1023" if command == "GET" else None)
    expect("the same address elsewhere", f"also at {folder}/site/content/seite.md:{len(cases) + 8}:10" in said, True)

    server.forget()
    found, last, _ = site.check()
    expect("answers from the cache", found, expected)
    expect("last line", f"{len(cases) + 4} known from an earlier check" in last, True)
    expect("requests when all is known", dict(server.requests), {})

    cache = json.loads(site.cache.read_text())
    for entry in cache["links"].values():
        entry["asked"] -= 2 * 3600
    site.cache.write_text(json.dumps(cache))
    found, _, _ = site.check("--links-timeout", "30")
    expect("answers after two hours", found, expected)
    expect("good answers are still known", server.requests["HEAD", "/200"] + server.requests["HEAD", "/found"], 0)
    expect("bad ones are asked again", server.requests["HEAD", "/410"], 1)

    site.cache.write_text('{"version":1,"links":')
    server.forget()
    site.check()
    expect("a broken cache is empty", server.requests["HEAD", "/200"], 1)
    expect("and is written anew", len(json.loads(site.cache.read_text())["links"]), len(cases) + 4)
    expect("beside it nothing is left", os.listdir(site.cache.parent), ["links.json"])


def limits(folder):
    server = Server()
    site = Site(folder / "many", [server.address(f"200/{number}") for number in range(510)])
    _, last, _ = site.check()
    expect("510 addresses", last, "Links: 510 to other sites, 10 not asked for want of time or room; nothing to mend.")
    expect("requests for 510 addresses", sum(server.requests.values()), 500)
    _, last, _ = site.check()
    expect("the rest the next time", last, "Links: 510 to other sites, 500 known from an earlier check; nothing to mend.")
    expect("requests for the rest", sum(server.requests.values()), 510)

    server.forget()
    site = Site(folder / "polite", [server.address(f"polite/{number}") for number in range(10)])
    site.check()
    expect("at once of one host", server.most_busy, 2)

    servers = [Server() for _ in range(6)]
    site = Site(folder / "hosts", [server.address(f"polite/{number}") for server in servers for number in range(4)])
    start = time.monotonic()
    site.check()
    expect("answered", sum(sum(server.requests.values()) for server in servers), 24)
    expect("several hosts at once", time.monotonic() - start < 24 * 0.2, True)

    site = Site(folder / "late", [server.address(f"slow/{number}") for number in range(6)])
    _, last, _ = site.check("--links-timeout", "2")
    expect("too little time", last,
           "Links: 6 to other sites, 6 not asked for want of time or room; nothing to mend.")
    expect("the time is kept", site.seconds < 6, True)


def privacy(folder):
    server = Server()
    port = server.server_port
    addresses = [server.address("200"), f"http://localhost:{port}/200", f"http://[::1]:{port}/200",
                 f"http://[::ffff:127.0.0.1]:{port}/200", f"http://2130706433:{port}/200", "http://10.0.0.1/"]
    site = Site(folder / "private", addresses)
    found, _, said = site.check(private=False)
    expect("private addresses", found, dict.fromkeys(range(1, 7), "private-link"))
    expect("private requests", dict(server.requests), {})
    expect("private is not offline", "online?" in said, False)


def offline(folder):
    addresses = [f"http://nicht-da-{number}.invalid/" for number in range(20)]
    site = Site(folder / "offline", addresses)
    found, last, said = site.check()
    expect("offline", said.strip(), "No link could be reached: is this machine online?")
    expect("offline, in the end", (found, last), ({}, "Links: 20 to other sites; none reached."))
    expect("nothing is kept of it", site.cache.exists(), False)

    server = Server()
    site = Site(folder / "dead", [server.address("200")] + addresses[:2])
    site.check()
    cache = json.loads(site.cache.read_text())
    for address in addresses[:2]:
        del cache["links"][address]
    site.cache.write_text(json.dumps(cache))
    found, _, said = site.check()
    expect("two dead links are not a dead line", found, {2: "unknown-link-host", 3: "unknown-link-host"})

    site = Site(folder / "readonly", [server.address("200")])
    (site.folder / "cache").write_text("")
    run = subprocess.run(
        [arguments.tool, "check", "--language", "en", "--links", "--links-private", "--content", site.folder / "content", "--theme",
         arguments.theme], env={**os.environ, "XDG_CACHE_HOME": str(site.folder / "cache")},
        capture_output=True, text=True)
    expect("a cache that cannot be written", (run.returncode, "the answers are not remembered: cannot" in run.stderr),
           (0, True))


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


with tempfile.TemporaryDirectory() as scratch:
    for part in (answers, limits, privacy, offline):
        folder = pathlib.Path(scratch) / part.__name__
        folder.mkdir()
        part(folder)

for failure in failures:
    print(failure, file=sys.stderr)
print(f"links: {checks} comparisons, {len(failures)} failed")
sys.exit(1 if failures else 0)
