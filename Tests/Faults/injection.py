"""Builds under strace, with one system call that fails or kills."""

import re
import subprocess

# A call that changes the disk: by name, and openat only where it creates.
MUTATING = [
    "mkdir", "mkdirat", "write", "linkat", "unlink", "unlinkat", "rmdir", "rename", "renameat", "renameat2", "fchmod",
    "ftruncate",
]
OURS = re.compile(r'/output["/>]|/\.output\.|\.stammtisch["./>]')
CALL = re.compile(r"^(\d+) +(\w+)\((.*)")


def traced(command, log, cpu, injections=()):
    """Runs a build on one processor, so that its calls come in much the same order each time."""
    # The question mark: not every processor has every call.
    names = ",".join("?" + name for name in [*MUTATING, "openat", "close", "flock"])
    strace = ["strace", "-f", "-y", "-o", log, "-e", f"trace={names}"]
    for injection in injections:
        strace += ["-e", f"inject={injection}"]
    strace += ["taskset", "-c", str(cpu), *command]
    return subprocess.run(strace, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=60)


def calls(log):
    """(name, number, rest of the line) of each call of a log; strace counts the calls of each thread by themselves."""
    counts = {}
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            match = CALL.match(line)
            if match:
                thread, name, rest = match.groups()
                counts[thread, name] = counts.get((thread, name), 0) + 1
                yield name, counts[thread, name], rest


def is_ours(rest):
    """Whether a call is about the output, not about the program's libraries or the content."""
    return OURS.search(rest) is not None


def kill_points(log):
    """Where a kill can leave something half done."""
    points = set()
    for name, number, rest in calls(log):
        creates = name == "openat" and "O_CREAT" in rest
        if is_ours(rest) and (name in MUTATING or creates):
            points.add((name, number))
    return sorted(points)


def error_points(log):
    """Every write, close, rename, mkdir and link, and every creation of a file."""
    points = set()
    for name, number, rest in calls(log):
        creates = name == "openat" and "O_CREAT" in rest
        changes = name in MUTATING and name not in ("ftruncate", "fchmod")
        if is_ours(rest) and (changes or creates or name == "close" and "/output>" not in rest):
            points.add((name, number))
    return sorted(points)


def injected(log):
    """The lines of the calls that were made to fail."""
    with open(log, encoding="utf-8", errors="replace") as lines:
        return [line.strip() for line in lines if "(INJECTED)" in line]
