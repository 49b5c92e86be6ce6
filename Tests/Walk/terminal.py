"""A program at a pseudo-terminal, answered like a person would: wait for the question, then type."""

import os
import pty
import select
import signal
import time


class Terminal:
    def __init__(self, command, folder, environment, patience=60):
        self.deadline = time.monotonic() + patience
        self.seen = ""
        self.read_so_far = 0
        self.process, self.master = pty.fork()
        if self.process == 0:
            # A shell that runs us in the background has it ignored, and children inherit that.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.chdir(folder)
            os.execvpe(command[0], command, environment)

    def expect(self, text):
        """Waits until the program has written a text since the last time."""
        while text not in self.seen[self.read_so_far :]:
            if not self._read():
                raise AssertionError(f"no {text!r} in:\n{self.seen}")
        self.read_so_far = self.seen.index(text, self.read_so_far) + len(text)

    def answer(self, question, text):
        self.expect(question)
        self.expect(": ")
        self.type(text + "\n")

    def type(self, text):
        os.write(self.master, text.encode())

    def finish(self):
        """The exit code, once the program has ended; negative where a signal ended it."""
        while self._read():
            pass
        os.close(self.master)
        status = os.waitpid(self.process, 0)[1]
        return os.waitstatus_to_exitcode(status)

    def _read(self):
        remaining = self.deadline - time.monotonic()
        if remaining <= 0 or not select.select([self.master], [], [], remaining)[0]:
            os.kill(self.process, signal.SIGKILL)
            raise AssertionError(f"waited in vain after:\n{self.seen}")
        try:
            data = os.read(self.master, 65536)
        except OSError:  # Linux: the other end is closed.
            return False
        self.seen += data.decode(errors="replace").replace("\r\n", "\n")
        return bool(data)
