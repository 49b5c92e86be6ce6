"""Starts `stammtisch serve` on a copy of content/ (or another folder) and stops it again."""

import contextlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


class Preview:
    def __init__(self, process, folder, port):
        self.process, self.folder, self.port = process, folder, port
        self.lines = []

    @property
    def address(self):
        return f"http://localhost:{self.port}/"

    def resident_mib(self):
        return int(re.search(r"VmRSS:\s+(\d+)", self._proc("status"))[1]) / 1024

    def cpu_seconds(self):
        fields = self._proc("stat").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100  # utime and stime, in ticks of 10 ms

    def _proc(self, name):
        return Path(f"/proc/{self.process.pid}/{name}").read_text(encoding="utf-8")


@contextlib.contextmanager
def preview(tool, *options, content=REPOSITORY / "content"):
    """A preview on a free port; its content and theme lie in `folder` and may be changed."""
    folder = Path(tempfile.mkdtemp(prefix="stammtisch-preview-"))
    process = None
    try:
        shutil.copytree(content, folder / "content")
        shutil.copytree(REPOSITORY / "themes", folder / "themes")
        process = subprocess.Popen(
            [tool, "serve", "--language", "en", "--port", "0", "--date", "2026-11-21", *options],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        )
        port, told = None, []
        while port is None:
            line = process.stdout.readline()
            if not line:
                raise SystemExit("The preview ended:\n" + "".join(told))
            told.append(line)
            found = re.match(r"Preview: http://localhost:(\d+)/", line)
            port = found and int(found[1])
        started = Preview(process, folder, port)
        threading.Thread(target=started.lines.extend, args=(process.stdout,), daemon=True).start()
        yield started
        process.send_signal(signal.SIGINT)
        if process.wait(timeout=5) != 0:
            raise SystemExit(f"The preview did not end well when asked to: {process.returncode}.")
    finally:
        if process and process.poll() is None:
            process.kill()
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)
