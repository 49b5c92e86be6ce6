"""Asks a preview for what it must not give, in ways no browser does, over plain sockets."""

import resource
import socket
import sys
import time

from preview import preview

SECRET = "streng-geheim-7f3a"
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print(f"FAILED: {what}")


def exchange(port, request, seconds=5.0):
    """What comes back until the server closes or a moment passes without more."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        answer = b""
        try:
            connection.sendall(request)
            while chunk := connection.recv(65536):
                answer += chunk
                head, _, body = answer.partition(b"\r\n\r\n")
                length = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
                if length and len(body) >= int(length[0].split(b":")[1]):
                    break
        except (ConnectionError, TimeoutError):
            pass
        return answer


def status(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0


def ask(port, target, method="GET", host=None, headers=()):
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host if host is not None else f'localhost:{port}'}", *headers]
    return exchange(port, "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n")


def check_hosts(port):
    for host in (f"localhost:{port}", f"127.0.0.1:{port}", f"[::1]:{port}", f"LOCALHOST:{port}"):
        check(status(ask(port, "/", host=host)) == 200, f"host {host}")
    for host in ("evil.example", f"evil.example:{port}", "localhost", f"localhost:{port + 1}", f"127.0.0.1.nip.io:{port}",
                 f"localhost:{port}.evil.example", f"a@localhost:{port}", ""):
        answer = ask(port, "/", host=host)
        check(status(answer) == 403 and b"<html" not in answer, f"foreign host {host!r}: {answer[:40]}")
    check(status(exchange(port, b"GET / HTTP/1.1\r\n\r\n")) == 400, "no host")
    two = f"GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil.example\r\n\r\n".encode()
    check(status(exchange(port, two)) == 400, "two hosts")
    check(status(ask(port, "http://evil.example/")) == 403, "a whole address of another host")
    check(status(ask(port, f"http://localhost:{port}/")) == 200, "a whole address of our own")


def check_origins(port):
    events = "/.stammtisch/events"
    for header in ("Origin: http://evil.example", "Origin: null", f"Origin: https://localhost:{port}",
                   "Origin: http://localhost:1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"):
        answer = ask(port, events, headers=[header])
        check(status(answer) == 403 and b"data:" not in answer, f"channel with {header}: {answer[:40]}")
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        own = f"GET {events} HTTP/1.1\r\nHost: localhost:{port}\r\nOrigin: http://localhost:{port}\r\n\r\n"
        connection.sendall(own.encode())
        answer = b""
        while b"data:" not in answer and (chunk := connection.recv(65536)):
            answer += chunk
        check(status(answer) == 200 and b"text/event-stream" in answer and b"data:" in answer, "the channel for our own page")
        check(b"access-control" not in answer.lower(), "the channel is shared with nobody")


def check_paths(port):
    secret = f"../{SECRET}"
    for target in (f"/{secret}", f"/koeln/../../{SECRET}", f"/%2e%2e/{SECRET}", f"/..%2f{SECRET}", f"/%2e%2e%2f{SECRET}",
                   f"/..%5c{SECRET}", f"/%252e%252e/{SECRET}", f"/assets/../../{SECRET}", f"//{SECRET}", "//etc/passwd",
                   "/etc/passwd", "/proc/self/environ", "/content/site.yml", "/site.yml", "/koeln/chapter.md",
                   "/themes/default/theme.yml", "/.stammtisch/", "/.stammtisch/../content/site.yml", "/%c0%ae%c0%ae/",
                   f"/{SECRET}%00.html", "/%00", "/a%0d%0aSet-Cookie:a=b", "/koeln/%", "/koeln/%zz", "*", "koeln", "..",
                   f"file:///{SECRET}", f"http://localhost:{port}/../{SECRET}", f"http://localhost:{port}//etc/passwd",
                   "/" + "a" * 8000):
        answer = ask(port, target)
        check(status(answer) in (400, 404), f"{target[:60]}: {answer[:40]}")
        check(SECRET.encode() not in answer.replace(target.encode(), b"") and b"root:" not in answer, f"{target[:60]} tells")
    check(status(exchange(port, b"GET /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n")) == 400, "NUL in the path")
    check(b"<html" in ask(port, "/nichts/").lower(), "an unknown address gets the site's own page")
    answer = ask(port, "/koeln?a=b")
    check(status(answer) == 302 and b"\r\nLocation: /koeln/?a=b\r\n" in answer, "a page without its slash")
    check(status(ask(port, "//koeln")) == 404, "no redirect to another host")


def check_methods(port):
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "TRACE", "get", "BREW"):
        check(status(ask(port, "/", method=method)) == 405, method)
    body = f"POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 300000\r\n\r\n".encode() + b"a" * 300_000
    check(status(exchange(port, body)) == 405, "POST with a body")
    head = exchange(port, f"HEAD / HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n".encode())
    check(status(head) == 200 and head.endswith(b"\r\n\r\n"), "HEAD has no body")
    smuggled = f"GET / HTTP/1.1\r\nHost: localhost:{port}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /feed.xml HTTP/1.1\r\n\r\n"
    check(exchange(port, smuggled.encode()).count(b"HTTP/1.1 ") == 1, "a request in a body is no request")
    for text in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n\n", b"\x00" * 100 + b"\r\n\r\n", b"GET\r\n\r\n",
                 b"GET / HTTP/1.1\nHost : a\n\n", b"GET / HTTP/1.1\r\n folded: a\r\n\r\n"):
        check(status(exchange(port, text)) == 400, f"{text[:30]}")
    check(status(exchange(port, b"GET / HTTP/2.0\r\n\r\n")) == 505, "HTTP/2")
    pipelined = f"GET /robots.txt HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode()
    check(exchange(port, pipelined * 3 + pipelined.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"), 2)
          .count(b"HTTP/1.1 200") >= 1, "requests one after another")


def check_long_heads(site):
    before = site.resident_mib()
    start = f"GET / HTTP/1.1\r\nHost: localhost:{site.port}\r\nX: ".encode()
    for _ in range(20):
        check(status(exchange(site.port, start + b"a" * 1_000_000 + b"\r\n\r\n")) in (0, 431), "a header of 1 MB")
        check(status(exchange(site.port, start + b"a\r\nY: " * 200_000 + b"\r\n\r\n")) in (0, 431), "200,000 headers")
    check(status(exchange(site.port, b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n\r\n")) in (0, 414, 431), "an address of 1 MB")
    with socket.create_connection(("127.0.0.1", site.port), timeout=20) as connection:
        sent, begin = 0, time.monotonic()
        try:
            connection.sendall(start)
            while sent < 200_000_000 and time.monotonic() - begin < 15:
                connection.sendall(b"a" * 65536)
                sent += 65536
        except (ConnectionError, TimeoutError):
            pass
        check(sent < 200_000_000 and time.monotonic() - begin < 15, f"a header without end was cut off ({sent} bytes)")
    grown = site.resident_mib() - before
    check(grown < 16, f"long heads took {grown:.0f} MiB")
    return grown


def check_crowd(site):
    """1,000 connections that say nothing, and half as many in the middle of a word: others are answered all the same."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
    crowd, before = [], site.resident_mib()
    for number in range(1000):
        connection = socket.create_connection(("127.0.0.1", site.port), timeout=5)
        if number % 2:
            connection.sendall(b"GET / HT")
        crowd.append(connection)
    slowest = 0.0
    for _ in range(20):
        begin = time.monotonic()
        check(status(ask(site.port, "/")) == 200, "an answer beside 1,000 idle connections")
        slowest = max(slowest, time.monotonic() - begin)
    check(slowest < 1, f"the slowest answer beside 1,000 connections took {slowest:.2f} s")
    check(site.resident_mib() - before < 32, f"1,000 connections took {site.resident_mib() - before:.0f} MiB")
    for connection in crowd:
        connection.close()
    check(status(ask(site.port, "/")) == 200, "an answer after 1,000 connections")
    return slowest


def check_slow(port):
    """One byte each second: the head has ten seconds in all."""
    begin = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
        for byte in b"GET /koeln/ HTTP/1.1\r\nHost: localhost":
            try:
                connection.sendall(bytes([byte]))
                if connection.recv(1) == b"":
                    break
            except TimeoutError:
                continue
            except ConnectionError:
                break
    seconds = time.monotonic() - begin
    check(8 < seconds < 14, f"a request of one byte each second was cut off after {seconds:.0f} s")
    return seconds


def main():
    with preview(sys.argv[1]) as site:
        (site.folder / SECRET).write_text(SECRET, encoding="utf-8")
        for checks in (check_hosts, check_origins, check_paths, check_methods):
            checks(site.port)
        grown = check_long_heads(site)
        slowest = check_crowd(site)
        slow = check_slow(site.port)
        check(status(ask(site.port, "/")) == 200, "the preview still answers")
    print(f"attacks: {len(failures)} failed; long heads took {grown:.1f} MiB, the slowest answer beside 1,000 connections "
          f"{slowest * 1000:.0f} ms, a slow request was cut off after {slow:.0f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
