"""One window a user: a second start hands its project to the first one over a local socket.

The socket lies where nobody else may look: in the user's runtime folder or one of our own, or as a
named pipe that Qt makes for this user alone. A lock says who listens, so that a socket that a
killed run left is taken away by the next one, and twenty starts at once agree on one window.
"""

import hashlib
import os
import stat
import sys
import tempfile
import time
from enum import Enum, auto
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app import paths

PATIENCE_S = 30.0  # a busy machine takes long to show the first window
_UNHEARD_S = 5.0  # who has the lock listens at once; else it is on another machine or seat
LONGEST_WISH_BYTES = 16_384
_TAKEN = b"taken\n"
_CONNECT_MS, _VISIT_MS, _MOST_VISITS = 500, 5_000, 64
_AGAIN_S = 0.05


class Wish(msgspec.Struct, frozen=True):
    """What a second start wants: a project's folder, or only the window."""

    project: str = ""


class Claim(Enum):
    """How a start goes on."""

    FIRST = auto()  # it is the one window, and listens
    HANDED_OVER = auto()  # another one took the wish
    ALONE = auto()  # nobody can be asked here: it opens a window of its own


class Instance(QObject):
    """The claim of this process to be the one window; `wished` says what others want."""

    wished = Signal(object)  # the folder of a project as a Path, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._lock = FileLock(paths.data_dir() / "window.lock", timeout=0)
        self._visits = 0

    def claim(self, project: Path | None, patience_s: float = PATIENCE_S) -> Claim:
        """Hand the project to the window that is there, or become it."""
        place = socket_place()
        heard = time.monotonic()
        end = heard + patience_s
        while place and (now := time.monotonic()) < end:
            socket = _connected(place)
            if socket is not None:
                heard = now
                if _takes(socket, project, end - now):
                    return Claim.HANDED_OVER
            elif now - heard > _UNHEARD_S:
                return Claim.ALONE
            try:
                paths.data_dir().mkdir(parents=True, exist_ok=True)
                self._lock.acquire()
            except Timeout:
                time.sleep(_AGAIN_S)  # another one is just starting, or ending
                continue
            except (OSError, NotImplementedError):
                return Claim.ALONE
            return Claim.FIRST if self._listen(place) else Claim.ALONE
        return Claim.ALONE

    def close(self) -> None:
        """Listen no more; a start from now on opens a window of its own."""
        self._server.close()
        self._lock.release()

    def _listen(self, place: str) -> bool:
        QLocalServer.removeServer(place)  # of a run that was killed: the lock is ours
        if self._server.listen(place):
            return True
        self._lock.release()
        return False

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if self._visits >= _MOST_VISITS:
                socket.abort()
                socket.deleteLater()
                continue
            self._visits += 1
            socket.disconnected.connect(self._on_gone)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_words)
            QTimer.singleShot(_VISIT_MS, socket, socket.abort)
            if socket.bytesAvailable():
                self._hear(socket)

    def _on_gone(self) -> None:
        self._visits -= 1

    def _on_words(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """One line is one wish; whoever says anything else is shown the door."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST_WISH_BYTES:
                socket.abort()
            return
        try:
            project = read_wish(bytes(socket.readLine(LONGEST_WISH_BYTES).data()))
        except ValueError:
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        socket.disconnectFromServer()
        self.wished.emit(project)


def read_wish(line: bytes) -> Path | None:
    """The project that a line asks for; ValueError when it is no wish."""
    try:
        wish = msgspec.json.decode(line, type=Wish)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError("no wish") from error
    if not wish.project:
        return None
    path = Path(wish.project)
    if "\0" in wish.project or not path.is_absolute():
        raise ValueError("no whole path")
    return path


def _connected(place: str) -> QLocalSocket | None:
    """A way to the window that listens there, if one does."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    return socket if socket.waitForConnected(_CONNECT_MS) else None


def _takes(socket: QLocalSocket, project: Path | None, patience_s: float) -> bool:
    """Ask the window to open a project; whether it said that it will."""
    _let_it_come_to_the_front()
    wish = Wish("" if project is None else str(project.absolute()))
    socket.write(msgspec.json.encode(wish) + b"\n")
    end = time.monotonic() + patience_s
    while not socket.canReadLine():
        left_ms = int((end - time.monotonic()) * 1000)
        if left_ms <= 0 or not socket.waitForReadyRead(left_ms):
            return False
    return bytes(socket.readLine().data()) == _TAKEN


def socket_place() -> str:
    """Where the window of this user and this data folder listens; nothing where none may."""
    home = os.path.normcase(str(paths.data_dir().absolute()))
    name = f"throughline-{hashlib.sha256(home.encode('utf-8', 'replace')).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    folder = _private_folder()
    return "" if folder is None else str(folder / f"{name}.sock")


def _private_folder() -> Path | None:
    """A folder that is this user's and nobody else can enter; paths of sockets have to be short."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    if given and _is_private(Path(given)):
        return Path(given)
    try:  # on a full disk there is no such folder
        own = Path(tempfile.gettempdir()) / f"throughline-{os.getuid()}"
        own.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return own if _is_private(own) else None


def _is_private(folder: Path) -> bool:
    try:
        facts = folder.lstat()
    except OSError:
        return False
    is_ours = stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid()
    return is_ours and not stat.S_IMODE(facts.st_mode) & 0o077


def _let_it_come_to_the_front() -> None:
    """Windows lets a window rise only when the program that the user started says so."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY
