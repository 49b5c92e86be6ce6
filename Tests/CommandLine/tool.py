"""Runs the tool with its output into pipes, or into a terminal."""

import os
import pty
import subprocess


class Tool:
    def __init__(self, path, theme):
        self.path, self.theme = path, theme

    def run(self, command, content, *options, **environment):
        """The exit code, standard output and standard error, each of which is a pipe."""
        result = subprocess.run(
            self._command(command, content, options), env=self._environment(environment),
            stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
        )
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    def run_bare(self, *arguments, **environment):
        result = subprocess.run(
            [self.path, *arguments], env=self._environment(environment), capture_output=True, timeout=60
        )
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    def run_in_terminal(self, command, content, *options, **environment):
        """All that a terminal shows."""
        return self.answer_in_terminal("", command, content, *options, **environment)[1]

    def answer_in_terminal(self, answer, command, content, *options, **environment):
        """The exit code, and all that a terminal shows on which somebody types a line."""
        master, slave = pty.openpty()
        os.write(master, answer.encode() + b"\n")
        process = subprocess.Popen(
            self._command(command, content, options), env=self._environment(environment),
            stdin=slave, stdout=slave, stderr=slave,
        )
        os.close(slave)
        shown = b""
        while True:
            try:
                part = os.read(master, 4096)
            except OSError:  # Linux says EIO once nobody holds the other end.
                break
            if not part:
                break
            shown += part
        os.close(master)
        return process.wait(timeout=60), shown.decode()

    def _command(self, command, content, options):
        theme = [] if "--theme" in options else ["--theme", self.theme]
        return [self.path, command, "--content", content.folder, *theme, *options]

    @staticmethod
    def _environment(changes):
        """Ours without what the checks are about, and with what they say."""
        kept = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "STAMMTISCH_DATE": "2015-02-01"}
        return {**kept, **changes}
