"""Asking for a newer version: honest answers, and all that servers do wrong."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app import cli
from app.settings import Settings, change_settings, save_settings
from app.storage import updates
from app.storage.updates import Release, is_trusted
from generation.version import version
from tests.app.ui.conftest import Desk

PAGE = "https://example.org/releases/9.9.9"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows, offscreen


class Server(ThreadingHTTPServer):
    """Answers as the test says."""

    daemon_threads = True
    block_on_close = False
    body: bytes = b""
    status = 200
    drip_s = 0.0  # between single bytes
    asked = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/latest"


class _Answer(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked += 1
        self.send_response(self.server.status)
        self.end_headers()
        step = 1 if self.server.drip_s else max(1, len(self.server.body))
        try:
            for start in range(0, len(self.server.body), step):
                self.wfile.write(self.server.body[start : start + step])
                time.sleep(self.server.drip_s)
        except OSError:
            return  # nobody listens any more

    @override
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    with Server(("127.0.0.1", 0), _Answer) as made:
        threading.Thread(target=made.serve_forever, daemon=True).start()
        save_settings(Settings(releases_url=made.url))
        yield made
        made.shutdown()


def _says(tag: str, page: str = PAGE) -> bytes:
    return json.dumps({"tag_name": tag, "html_url": page, "assets": [{"x": 1}]}).encode()


def _ask(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = cli.main(["--check-update"])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    return code, told.out + told.err


def test_a_newer_one_is_named_with_its_page(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    server.body = _says("v9.9.9")
    code, told = _ask(capsys)
    assert (code, server.asked) == (0, 1)
    assert told == f"Throughline 9.9.9 is there; this is {version()}. Nothing was fetched. {PAGE}\n"


def test_the_same_one_is_the_newest(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    for tag in (version(), f"v{version()}", "0.0.1"):
        server.body = _says(tag)
        assert _ask(capsys) == (0, f"This is the newest version, {version()}.\n")


def test_versions_are_numbers_not_words() -> None:
    numbers = ["0.0.9", "0.9", "0.10", "1", "1.0.1", "10.0"]
    found = [Release(one, PAGE).is_newer for one in numbers]
    assert found == [False, True, True, True, True, True]  # than 0.1.0


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"[]", b"{}", b'{"tag_name": 3}', _says("newest"), _says("v1; rm -rf"),
        _says("9" * 50), b"\xff\xfe", b"[" * 100_000, b" " * 5_000_000,
    ],
)  # fmt: skip
def test_garbage_and_huge_answers_are_no_answer(
    server: Server, capsys: pytest.CaptureFixture[str], body: bytes
) -> None:
    server.body = body
    code, told = _ask(capsys)
    assert code == 1
    assert "Whether there is a newer version is not known" in told
    assert server.url in told


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "many questions in an hour"), (404, "does not have"), (500, "not what was asked for")],
)
def test_refusals_are_no_answer(
    server: Server, capsys: pytest.CaptureFixture[str], status: int, words: str
) -> None:
    server.body, server.status = _says("v9.9.9"), status
    code, told = _ask(capsys)
    assert code == 1
    assert "is not known" in told
    assert words in told


def test_a_server_that_drips_is_given_up(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "PATIENCE_S", 0.5)
    server.body, server.drip_s = _says("v9.9.9") * 100, 0.05
    code, told = _ask(capsys)
    assert code == 1
    assert "it stopped sending" in told


def test_a_page_that_is_none_is_not_shown(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    for page in ("javascript:alert(1)", "file:///etc/passwd", "https://a b", "x" * 5000):
        server.body = _says("v9.9.9", page)
        assert _ask(capsys)[1].endswith(f"Nothing was fetched. {server.url}\n")


def test_offline_mode_asks_nobody(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["settings", "offline", "on"]) == 0
    capsys.readouterr()
    code, told = _ask(capsys)
    assert (code, server.asked) == (1, 0)
    assert "Offline mode is on" in told


def test_without_an_address_it_says_so(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    change_settings(lambda _: Settings())
    code, told = _ask(capsys)
    assert (code, server.asked) == (1, 0)
    assert "throughline settings releases URL" in told
    assert cli.main(["settings", "releases", "ftp://example.org"]) == 2
    assert cli.main(["settings", "releases", "https://example.org/latest"]) == 0


@pytest.mark.parametrize(
    ("address", "is_fine"),
    [
        ("https://example.org/a", True), ("http://example.org/a", False), ("", False),
        ("http://localhost:1/a", True), ("https://", False), ("https://[", False),
    ],
)  # fmt: skip
def test_only_encrypted_addresses_are_asked(address: str, is_fine: bool) -> None:
    assert is_trusted(address) is is_fine


def test_the_window_asks_only_from_its_menu(
    server: Server, open_desk: Callable[[], Desk], qtbot: QtBot
) -> None:
    server.body = _says("v9.9.9")
    desk = open_desk()
    desk.window.show()
    QTest.qWait(300)
    assert server.asked == 0
    desk.trigger("check_update")
    strip = desk.window.strip
    qtbot.waitUntil(strip.isVisible)
    assert "Throughline 9.9.9 is there" in strip.text.text()
    opened: list[str] = []
    desk.window.program.open_page = opened.append
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert (opened, server.asked) == ([PAGE], 1)


def test_the_window_says_why_it_does_not_know(
    server: Server, open_desk: Callable[[], Desk], qtbot: QtBot
) -> None:
    server.shutdown()
    server.server_close()
    desk = open_desk()
    desk.window.show()
    desk.trigger("check_update")
    qtbot.waitUntil(desk.window.strip.isVisible)
    assert "it cannot be reached" in desk.window.strip.text.text()
