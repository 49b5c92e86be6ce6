"""Two builds started at the same moment."""

import os
import re
import subprocess

from versions import tree

IN_USE = re.compile(r"^the process (\d+) is writing to the output `.*`: wait until it has ended, then build again\n$")


def together(site, times):
    """Each ends well or says which process is in its way; in the end there is one site. The number of what went wrong."""
    folder = os.path.join(site.scratch, "together")
    wrong, refused = [], 0
    for attempt in range(times):
        before = (None, "old", "new")[attempt % 3]
        site.lay_out(folder, before)
        command = site.command("new", os.path.join(folder, "output"))
        builds = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
        answers = [(build.communicate()[1], build.returncode) for build in builds]
        for number, (message, code) in enumerate(answers):
            named = IN_USE.match(message)
            if code == 2 and named and int(named[1]) == builds[1 - number].pid:
                refused += 1
            elif (message, code) != ("", 0):
                wrong.append(f"exit code {code}: {message.strip()}")
        found = site.without_foreign(tree(os.path.join(folder, "output")))
        if found != site.trees["new"] or os.listdir(folder) != ["output"]:
            wrong.append(f"beside the output: {os.listdir(folder)}; the site is whole: {found == site.trees['new']}")
    print(f"two builds at once: {times} times, {refused} refused, {len(wrong)} wrong")
    for problem in wrong[:5]:
        print(f"  {problem}")
    return len(wrong)
