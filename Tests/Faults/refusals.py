"""Outputs that must be refused, with nothing touched."""

import os
import subprocess

from versions import tree, write


def refusals(site):
    """The number of what went wrong."""
    folder = os.path.join(site.scratch, "refusals")
    write(folder, {
        "home/notes.txt": "a", "foreign/tax.pdf": "b", "file": "c", "target/.stammtisch": "", "damaged/.stammtisch": "d",
    })
    os.symlink("target", os.path.join(folder, "link"))
    content = site.content("new")
    cases = [
        ("/", "is the root of the file system"),
        (os.path.join(folder, "home"), "that you live or work in"),
        (folder, "that you live or work in"),
        (os.path.expanduser("~"), "that you live or work in"),
        (content, "overlap"),
        (os.path.dirname(content), "overlap"),
        (os.path.join(content, "output"), "overlap"),
        (site.theme, "overlap"),
        (os.path.join(folder, "foreign"), "holds files that are not ours, such as `tax.pdf`"),
        (os.path.join(folder, "damaged"), "cannot be read"),
        (os.path.join(folder, "link"), "is not a folder"),
        (os.path.join(folder, "file"), "is not a folder"),
        (os.path.join(folder, "missing", "output"), "cannot read"),
        ("/dev/null", "is not a folder"),
    ]
    before = tree(site.scratch)
    wrong = []
    for output, reason in cases:
        result = subprocess.run(
            site.command("new", output), capture_output=True, text=True,
            env={**os.environ, "HOME": os.path.join(folder, "home")},
        )
        if result.returncode != 2 or reason not in result.stderr:
            wrong.append(f"{output}: exit code {result.returncode}: {result.stderr.strip()}")
    if tree(site.scratch) != before:
        wrong.append("something was touched")
    print(f"outputs to refuse: {len(cases)} tried, {len(wrong)} wrong")
    for problem in wrong:
        print(f"  {problem}")
    return len(wrong)
