"""A tiny site in two versions, and folders as what they hold."""

import os
import shutil
import subprocess

DATE = "2015-02-01"
HEAD = "title: Netz\nurl: https://netz.example/\ntimeZone: Europe/Berlin\n"
POST = "---\ntitle: {}\ndate: 2015-01-10\n---\nText.\n"
OLD = {
    "site.yml": HEAD,
    "bonn/chapter.md": "---\nname: Bonn\ncity: Bonn\n---\n",
    "bonn/2015-01-10-eins.md": POST.format("Eins"),
    "bonn/2015-01-10-zwei.md": POST.format("Zwei"),
}
NEW = {
    **{name: text for name, text in OLD.items() if "zwei" not in name},
    "bonn/2015-01-10-eins.md": POST.format("Eins, verlegt"),
    "bonn/2015-01-10-drei.md": POST.format("Drei"),
}
# What a publisher and a photographer put there: no build may lose it.
FOREIGN = {
    ".git/HEAD": "ref",
    ".nojekyll": "",
    "notiz.txt": "merken",
    "bonn/extra/foto.txt": "foto",
    "bonn/2015-01-10-zwei/.DS_Store": "finder",
}


def write(folder, files):
    for name, text in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def tree(folder):
    """Every file by its path, with its bytes; None for a folder that is not there."""
    if not os.path.isdir(folder):
        return None
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


class Site:
    """The two versions of the content, and the sites that undisturbed builds make of them."""

    def __init__(self, scratch, tool, theme):
        self.scratch, self.tool, self.theme = scratch, tool, theme
        write(self.content("old"), OLD)
        write(self.content("new"), NEW)
        self.trees = {None: None}
        for version in ("old", "new"):
            output = os.path.join(scratch, "reference", version)
            os.makedirs(os.path.dirname(output), exist_ok=True)
            subprocess.run(self.command(version, output), check=True)
            self.trees[version] = tree(output)
        self.foreign = {name: text.encode() for name, text in FOREIGN.items()}

    def content(self, version):
        return os.path.join(self.scratch, "content", version)

    def command(self, version, output):
        return [
            self.tool, "build", "--quiet", "--language", "en", "--content", self.content(version), "--theme", self.theme,
            "--date", DATE, "--output", output,
        ]

    def lay_out(self, folder, version):
        """Puts `folder` back to nothing but an output as the build of `version` left it, with files of others in it."""
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        if version:
            output = os.path.join(folder, "output")
            # With the dates: a build tells by them what was edited since.
            shutil.copytree(os.path.join(self.scratch, "reference", version), output)
            write(output, FOREIGN)

    def without_foreign(self, found):
        return found and {name: data for name, data in found.items() if name not in self.foreign}
