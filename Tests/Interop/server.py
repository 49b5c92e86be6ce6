"""Serves a folder to the programs that subscribe to addresses."""

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class QuietHandler(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".ics": "text/calendar; charset=utf-8"}

    def log_message(self, *arguments):
        pass


@contextmanager
def served(folder):
    """Serves to this machine only, at any free port; gives the address, which ends with a slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=folder)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
