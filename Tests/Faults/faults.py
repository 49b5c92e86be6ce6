"""Builds that are killed, or whose system calls fail: what is in the output afterwards, and after the next build."""

import os
import queue
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from injection import error_points, injected, is_ours, kill_points, traced
from versions import tree

MESSAGE = re.compile(r"^cannot \w+ /\S+: (No space left on device|Input/output error)\n$")
# Of the error that sends a build from folder to files, where it comes once more.
DETOUR_MESSAGE = re.compile(r"^cannot rename /\S+: Invalid cross-device link\n$")
# A failed close matters only where something was written.
CLOSED_FILE = re.compile(r" close\(\d+<[^>]*/\.(?:output|stammtisch)\.new/[^>]*\.[^/>]+>")


@dataclass
class Scenario:
    """A way for a build to go, and what it may be found to have done when it is stopped."""

    name: str
    # The version of the site that is there before.
    before: str | None
    # Errors that send the build this way.
    detour: tuple = ()
    # For a moment there is no site; the next build brings it back.
    may_be_gone: bool = False
    # One file after another is replaced: each is the old or the new one.
    file_by_file: bool = False


SCENARIOS = [
    Scenario("first build", None),
    Scenario("changed site", "old"),
    Scenario("same site", "new"),
    Scenario("no exchange, two renames", "old", ("renameat2:error=EINVAL",), may_be_gone=True),
    Scenario("no exchange, file by file", "old", ("renameat2:error=EXDEV:when=2",), file_by_file=True),
]


def strikes_again(detour, failed):
    """Whether an error that is meant for one call met more of them."""
    name = detour.split(":")[0]
    return ":when=" in detour and sum(f" {name}(" in line for line in failed) > 1


class Faults:
    def __init__(self, site, share):
        self.site, self.share = site, share
        self.processors = queue.SimpleQueue()
        for number in sorted(os.sched_getaffinity(0)):
            self.processors.put(number)
        self.lanes = self.processors.qsize()

    def run(self, scenario):
        """Prints one line for each kind of fault; the number of what went wrong."""
        kills, errors = self.points(scenario)
        wrong = self.try_all(scenario, "killed", [(f"{name}:signal=SIGKILL:when={n}",) for name, n in kills])
        for code in ("ENOSPC", "EIO"):
            wrong += self.try_all(scenario, code, [(f"{name}:error={code}:when={n}",) for name, n in errors])
        return wrong

    def points(self, scenario):
        with self.lane() as (folder, processor):
            log = self.build(folder, processor, scenario, ())[1]
            # A call that is made to fail already cannot be made to fail once more.
            taken = {injection.split(":")[0] for injection in scenario.detour}
            return [[point for point in points(log) if point[0] not in taken] for points in (kill_points, error_points)]

    def try_all(self, scenario, kind, injections):
        # Renames are few, and where all depends on one step: never left out.
        injections = [i for n, i in enumerate(injections) if n % self.share == 0 or i[0].startswith("rename")]
        with ThreadPoolExecutor(self.lanes) as pool:
            found = [problem for problems in pool.map(lambda i: self.attempt(scenario, i), injections) for problem in problems]
        print(f"{scenario.name}, {kind}: {len(injections)} points, {len(found)} wrong", flush=True)
        for problem in found[:5]:
            print(f"  {problem}", flush=True)
        return len(found)

    def attempt(self, scenario, injection):
        with self.lane() as (folder, processor):
            result, log = self.build(folder, processor, scenario, injection)
            problems = [*self.look(folder, scenario), *self.answer(result, injected(log), folder, scenario, injection)]
            again = subprocess.run(self.command(folder), capture_output=True, text=True)
            if again.returncode != 0:
                problems.append(f"the next build fails: {again.stderr.strip()}")
            problems += self.look_again(folder, scenario)
            return [f"{' '.join(injection)}: {problem}" for problem in problems]

    def build(self, folder, processor, scenario, injection):
        self.site.lay_out(folder, scenario.before)
        log = folder + ".log"
        return traced(self.command(folder), log, processor, (*scenario.detour, *injection)), log

    def command(self, folder):
        return self.site.command("new", os.path.join(folder, "output"))

    def look(self, folder, scenario):
        """The output right after the fault: the old site or the new one, to the byte."""
        found = self.site.without_foreign(tree(os.path.join(folder, "output")))
        old, new = self.site.trees[scenario.before], self.site.trees["new"]
        if found in (old, new) or found is None and scenario.may_be_gone:
            return
        if found is None or not scenario.file_by_file:
            yield "the output is neither the old site nor the new one"
            return
        for path, data in found.items():
            if path != ".stammtisch" and not path.startswith(".stammtisch.") and data not in (old.get(path), new.get(path)):
                yield f"{path} is neither the old file nor the new one"

    def answer(self, result, failed, folder, scenario, injection):
        """Exit code and message."""
        if "SIGKILL" in injection[0] or not all(is_ours(line) for line in failed):
            # Killed without a word; or the order of calls was another one, and a library could not be loaded.
            return
        told = MESSAGE.match(result.stderr)
        if any(strikes_again(detour, failed) for detour in scenario.detour):
            # The build went on in another thread, whose calls are counted anew: what sent it this way may stop it, too.
            told = told or DETOUR_MESSAGE.match(result.stderr)
        if result.returncode == 2 and not told:
            yield f"the message is {result.stderr!r}"
        elif result.returncode not in (0, 2):
            yield f"the exit code is {result.returncode}, the message {result.stderr!r}"
        elif result.returncode == 0:
            clean = os.listdir(folder) == ["output"]
            yield from (f"overlooked: {line}" for line in failed if self.matters(line, injection, clean))

    @staticmethod
    def matters(line, injection, clean):
        name = injection[0].split(":")[0]
        if name in ("unlink", "unlinkat", "rmdir"):
            return not clean
        return f" {name}(" in line and (name != "close" or CLOSED_FILE.search(line) is not None)

    def look_again(self, folder, scenario):
        """The output after the next build: the new site, with everything that was not ours, and nothing beside it."""
        expected = dict(self.site.trees["new"])
        if scenario.before:
            expected |= self.site.foreign
        found = tree(os.path.join(folder, "output")) or {}
        if found != expected:
            different = [path for path in found.keys() | expected.keys() if found.get(path) != expected.get(path)]
            yield f"after the next build these are wrong: {', '.join(sorted(different)[:5])}"
        strays = sorted(set(os.listdir(folder)) - {"output"})
        if strays:
            yield f"after the next build there still is: {', '.join(strays)}"

    def lane(self):
        return Lane(self)


class Lane:
    """A processor and a folder for one build at a time."""

    def __init__(self, faults):
        self.faults = faults

    def __enter__(self):
        self.processor = self.faults.processors.get()
        return os.path.join(self.faults.site.scratch, f"lane-{self.processor}"), self.processor

    def __exit__(self, *_):
        self.faults.processors.put(self.processor)
