"""A server on this machine that answers in every way servers do, and remembers what it was asked."""

import collections
import http.server
import socket
import ssl
import struct
import subprocess
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by the first part of the path: a status, or the name of a way to misbehave."""

    protocol_version = "HTTP/1.1"

    def do_HEAD(self):
        self.respond()

    def do_GET(self):
        self.respond()

    def respond(self):
        server = self.server
        with server.lock:
            server.requests[self.command, self.path] += 1
            server.headers.append((self.command, self.path, dict(self.headers)))
            server.busy += 1
            server.most_busy = max(server.most_busy, server.busy)
        try:
            name = self.path.split("/")[1].split("?")[0]
            getattr(self, "way_" + name, self.way_status)(name)
        finally:
            with server.lock:
                server.busy -= 1

    def way_status(self, name):
        self.answer(int(name))

    def way_moved(self, _):
        self.answer(301, "/200/neu")

    def way_twice(self, _):
        self.answer(308, "/moved")

    def way_found(self, _):
        self.answer(302, "/200/anmeldung")

    def way_loop(self, _):
        self.answer(302, "/loop")

    def way_file(self, _):
        self.answer(302, "file:///etc/passwd")

    def way_secret(self, _):
        self.answer(302, f"http://user:password@127.0.0.1:{self.server.server_port}/200/secret")

    def way_nohead(self, _):
        self.answer(405 if self.command == "HEAD" else 200)

    def way_resethead(self, _):
        if self.command == "HEAD":
            self.way_reset(_)
        else:
            self.answer(200)

    def way_slow(self, _):
        time.sleep(13)
        self.close_connection = True

    def way_polite(self, _):
        time.sleep(0.2)
        self.answer(200)

    def way_endless(self, _):
        self.send_response(404 if self.command == "HEAD" else 200)
        self.end_headers()
        self.close_connection = True
        try:
            while self.command == "GET":
                self.server.sent += self.wfile.write(b"x" * 65536)
        except OSError:
            pass

    def way_reset(self, _):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def answer(self, status, location=None):
        body = b"" if self.command == "HEAD" else b"Inhalt\n"
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Set-Cookie", "seen=1")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(body)

    def handle(self):
        try:
            super().handle()
        except (OSError, ValueError):
            pass

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, certificate=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.forget()
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def forget(self):
        self.requests = collections.Counter()
        self.headers = []
        self.busy = self.most_busy = self.sent = 0

    def handle_error(self, *_):
        pass

    def address(self, path):
        scheme = "https" if isinstance(self.socket, ssl.SSLSocket) else "http"
        return f"{scheme}://127.0.0.1:{self.server_port}/{path}"


def self_signed(folder):
    """A certificate that nobody known has signed, with its key."""
    path = folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", path, "-out", folder / "public.pem"],
        check=True, capture_output=True)
    path.write_text(path.read_text() + (folder / "public.pem").read_text())
    return path
