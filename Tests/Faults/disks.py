"""Disks that are full, and outputs that are mount points; needs the permission to mount."""

import contextlib
import os
import shutil
import subprocess

from versions import FOREIGN, tree, write

FULL = "No space left on device"


@contextlib.contextmanager
def memory_disk(folder, size):
    os.makedirs(folder, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True, stderr=subprocess.PIPE)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def resize(folder, free):
    status = os.statvfs(folder)
    size = (status.f_blocks - status.f_bfree) * status.f_frsize + free
    subprocess.run(["mount", "-o", f"remount,size={size}", folder], check=True)


def full_disks(site):
    """The number of what went wrong; 0 with a word where mounting is not permitted."""
    folder = os.path.join(site.scratch, "disk")
    try:
        with memory_disk(folder, "64k"):
            pass
    except (subprocess.CalledProcessError, OSError):
        print("full disks: skipped, mounting is not permitted here")
        return 0
    wrong = [
        *first_build(site, folder, "output"), *first_build(site, folder, "."),
        *next_build(site, folder, "output"), *next_build(site, folder, "."),
    ]
    print(f"full disks: 4 disks, {len(wrong)} wrong")
    for problem in wrong:
        print(f"  {problem}")
    return len(wrong)


def build(site, version, output):
    return subprocess.run(site.command(version, output), capture_output=True, text=True)


def first_build(site, folder, output):
    """On 64 KiB there is no room for a site: nothing is left of it. `.` is the mount point itself."""
    with memory_disk(folder, "64k"):
        result = build(site, "new", os.path.join(folder, output))
        if result.returncode != 2 or FULL not in result.stderr:
            yield f"64 KiB, {output}: exit code {result.returncode}: {result.stderr.strip()}"
        if os.listdir(folder):
            yield f"64 KiB, {output}: left behind: {os.listdir(folder)}"


def next_build(site, folder, output):
    """With 16 KiB left the old site stays, whole; with more there is the new one."""
    place = f"{output}, disk with a site"
    with memory_disk(folder, "4m"):
        target = os.path.join(folder, output)
        shutil.copytree(os.path.join(site.scratch, "reference", "old"), target, dirs_exist_ok=True)
        write(target, FOREIGN)
        resize(folder, 16 * 1024)
        result = build(site, "new", target)
        if result.returncode != 2 or FULL not in result.stderr:
            yield f"{place}: exit code {result.returncode}: {result.stderr.strip()}"
        if tree(target) != site.trees["old"] | site.foreign:
            yield f"{place}: the old site is not what it was"
        resize(folder, 4 * 1024 * 1024)
        result = build(site, "new", target)
        if result.returncode != 0 or tree(target) != site.trees["new"] | site.foreign:
            yield f"{place}: the next build is wrong, exit code {result.returncode}: {result.stderr.strip()}"
        if output != "." and os.listdir(folder) != [output]:
            yield f"{place}: left behind: {os.listdir(folder)}"
