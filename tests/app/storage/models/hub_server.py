"""A hub on this machine: lists, files behind a redirect, ranges; and all that mirrors do wrong."""

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from typing_extensions import override

COMMIT = "c0ffee" + "0" * 34


@dataclass(frozen=True)
class Mood:
    """How one answer goes wrong."""

    status: int = 0  # instead of the file
    cut: int | None = None  # the connection ends behind so many bytes
    stall_s: float = 0.0  # silence there, instead of an end
    hold: threading.Event | None = None  # silence there until it is set
    corrupt: bool = False
    length: int = 0  # this much longer than the file, it says
    surplus: bytes = b""  # more than there is, without a length
    ranges: bool = True
    shifted: bool = False  # another range than was asked for
    circles: bool = False  # it redirects for ever


HONEST = Mood()
_LONGEST_HOLD_S = 60.0


@dataclass
class FakeHub:
    """Repositories by name, and the mood of the next answer."""

    repos: dict[str, dict[str, bytes]] = field(default_factory=dict)
    mood: Callable[[str, int], Mood] = lambda _path, _start: HONEST
    commit: str = COMMIT
    asked: list[str] = field(default_factory=list)  # method, path and range
    headers: list[dict[str, str]] = field(default_factory=list)
    url: str = ""

    def listing(self, repo: str) -> bytes:
        """As https://huggingface.co/docs/hub/api says: SHA-256 of large files, blobs of small."""
        siblings = [
            {
                "rfilename": path,
                "size": len(data),
                "blobId": git_sha1(data),
                **({"lfs": _pointer(data)} if _large(path) else {}),
            }
            for path, data in self.repos[repo].items()
        ]
        return json.dumps({"id": repo, "sha": self.commit, "siblings": siblings}).encode()


def _pointer(data: bytes) -> dict[str, object]:
    return {"sha256": sha256(data), "size": len(data), "pointerSize": 134}


def _large(path: str) -> bool:
    return path.endswith(".safetensors")


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def git_sha1(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: FakeHub

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Nothing is written."""

    def answer(self) -> None:
        path = unquote(urlsplit(self.path).path)
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        self.hub.asked.append(f"{path} {start}")
        self.hub.headers.append(dict(self.headers.items()))
        if path.startswith("/api/models/"):
            self._list(path.removeprefix("/api/models/"))
            return
        direct = path.removeprefix("/cdn")
        repo, _, rest = direct.removeprefix("/").partition("/resolve/")
        revision, _, name = rest.partition("/")
        data = self.hub.repos.get(repo, {}).get(name)
        if data is None or revision != self.hub.commit:
            self._only(404)
        elif _large(name) and direct == path:
            self._only(302, f"/cdn{self.path}")
        else:
            self._send(data, start, self.hub.mood(name, start))

    def _list(self, asked: str) -> None:
        repo, _, revision = asked.partition("/revision/")
        mood = self.hub.mood("", 0)
        if repo not in self.hub.repos or revision not in {"main", self.hub.commit}:
            self._only(404)
        else:
            self._send(self.hub.listing(repo), 0, mood)

    def _only(self, status: int, location: str = "") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, data: bytes, start: int, mood: Mood) -> None:
        if mood.status:
            self._only(mood.status)
            return
        if mood.circles:
            self._only(302, self.path)
            return
        begins = (start + 1 if mood.shifted else start) if mood.ranges else 0
        body = data[begins:]
        self.send_response(206 if begins else 200)
        if begins:
            self.send_header("Content-Range", f"bytes {begins}-{len(data) - 1}/{len(data)}")
        if mood.surplus:
            self.send_header("Connection", "close")
        else:
            self.send_header("Content-Length", str(len(body) + mood.length))
        self.end_headers()
        if mood.corrupt and body:
            middle = len(body) // 2
            body = body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1 :]
        self._body(body[: mood.cut] + mood.surplus, mood)

    def _body(self, body: bytes, mood: Mood) -> None:
        try:
            self.wfile.write(body)
            self.wfile.flush()
            time.sleep(mood.stall_s)
            if mood.hold is not None:
                mood.hold.wait(_LONGEST_HOLD_S)
        except OSError:
            pass  # whoever asked has gone
        if mood.cut is not None or mood.length or mood.surplus:
            self.close_connection = True


class _FileHandler(_Handler):
    """Files by their path, and nothing else; those of the repository without a name."""

    @override
    def answer(self) -> None:
        path = unquote(urlsplit(self.path).path)
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        self.hub.asked.append(f"{path} {start}")
        data = self.hub.repos[""].get(path)
        if data is None:
            self._only(404)
        else:
            self._send(data, start, self.hub.mood(path, start))


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever asked has gone."""


def serve_files(files: dict[str, bytes]) -> AbstractContextManager[FakeHub]:
    """Files by their paths, as long as the context lasts."""
    return serve({"": files}, _FileHandler)


@contextmanager
def serve(
    repos: dict[str, dict[str, bytes]], kind: type[_Handler] = _Handler
) -> Iterator[FakeHub]:
    """A hub with these repositories, as long as the context lasts."""
    hub = FakeHub(repos)
    handler = type("Handler", (kind,), {"hub": hub, "do_GET": kind.answer})
    server = _Server(("127.0.0.1", 0), handler)
    hub.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
