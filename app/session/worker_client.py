"""The worker process seen from the editor: commands out, events in, and what its death means."""

import math
import os
import sys
import time
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app import paths
from app.language import tr
from generation.protocol import (
    CancelJob,
    Command,
    ProtocolError,
    Shutdown,
    WorkerReady,
    decode_event,
    encode_line,
)

FAKE_VARIABLE = "THROUGHLINE_FAKE_WORKER"
FAKE_DELAY_VARIABLE = "THROUGHLINE_FAKE_DELAY_MS"
CLOSE_AFTER_MS = 5_000
KILL_AFTER_MS = 2_000
_LEAKED_BY_BUNDLES = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH")
_SLICE_S = 0.008
_LONGEST_LINE_BYTES = 4_000_000
_LONGEST_LOG_BYTES = 2_000_000


class WorkerClient(QObject):
    """Starts the worker when it is first needed, and again after a crash."""

    received = Signal(object)  # an Event of generation.protocol
    ready = Signal(object)  # WorkerReady
    died = Signal(str)  # one sentence: what happened

    def __init__(self, parent: QObject | None = None, program: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self._program = program or worker_program()
        self._process: QProcess | None = None
        self._buffer = b""
        self._lines: deque[bytes] = deque()
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._on_more)
        self._problem = ""
        self._is_stopping = False
        self._escalation = QTimer(self)
        self._escalation.setSingleShot(True)
        self._escalation.timeout.connect(self._on_cancel_ignored)
        self._kill = QTimer(self)
        self._kill.setSingleShot(True)
        self._kill.timeout.connect(self._on_close_ignored)

    @property
    def is_running(self) -> bool:
        """Whether there is a process to talk to."""
        return self._process is not None

    @property
    def pid(self) -> int | None:
        """The process id, or None when there is no process."""
        return None if self._process is None else int(self._process.processId()) or None

    def start(self) -> None:
        """Start the process unless it runs."""
        if self._process is not None:
            return
        self._buffer = b""
        self._problem = ""
        self._is_stopping = False
        process = QProcess(self)
        process.setProgram(self._program[0])
        process.setArguments(list(self._program[1:]))
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(_log_target(), QProcess.OpenModeFlag.Append)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()

    def send(self, command: Command) -> None:
        """Send a command, and start the process for it when there is none."""
        self.start()
        if self._process is not None:  # otherwise its death was just told
            self._process.write(encode_line(command))

    def cancel(self, job_id: str) -> None:
        """Ask to stop a job; a worker that does not listen is closed, then killed."""
        if self._process is None:
            return
        self.send(CancelJob(job=job_id))
        self._escalation.start(CLOSE_AFTER_MS)

    def cancel_heard(self) -> None:
        """The job is over: nothing needs to be closed or killed."""
        self._escalation.stop()
        self._kill.stop()

    def stop(self, wait_ms: int = 3_000) -> None:
        """End the process: only at exit, because it waits."""
        process = self._process
        if process is None:
            return
        self._is_stopping = True
        self.cancel_heard()
        if process.state() == QProcess.ProcessState.Running:
            process.write(encode_line(Shutdown()))
        process.closeWriteChannel()
        if not process.waitForFinished(wait_ms):
            process.kill()
            process.waitForFinished(wait_ms)
        self._drop()

    def _on_output(self) -> None:
        if self._process is None or self._problem:
            return
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        self._lines.extend(line for line in lines if line.strip())
        self._take_lines(time.monotonic() + _SLICE_S)
        if len(self._buffer) > _LONGEST_LINE_BYTES:
            self._give_up(tr("The worker sent something that is not an event."))

    def _take_lines(self, until_s: float) -> None:
        """What takes longer waits until the window has had its turn."""
        while self._lines and time.monotonic() < until_s:
            self._take_line(self._lines.popleft())
        if self._lines:
            self._more.start()

    def _on_more(self) -> None:
        self._take_lines(time.monotonic() + _SLICE_S)

    def _take_line(self, line: bytes) -> None:
        try:
            event = decode_event(line)
        except ProtocolError as error:
            self._give_up(
                tr("The worker sent something that is not an event: {error}", error=error)
            )
            return
        if isinstance(event, WorkerReady):
            self.ready.emit(event)
        self.received.emit(event)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None or self._is_stopping:
            return
        self._on_output()
        self._take_lines(math.inf)  # all that it said before it ended
        crashed = status == QProcess.ExitStatus.CrashExit
        sentence = (
            tr("The worker process was ended by signal {code}.", code=code)
            if crashed
            else tr("The worker process stopped with exit code {code}.", code=code)
        )
        self._report_death(self._problem or sentence)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._is_stopping:
            self._report_death(
                tr("The worker process could not be started ({program}).", program=self._program[0])
            )

    def _on_cancel_ignored(self) -> None:
        if self._process is not None:
            self._process.closeWriteChannel()
            self._kill.start(KILL_AFTER_MS)

    def _on_close_ignored(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _give_up(self, sentence: str) -> None:
        """Kill a process that cannot be understood; its end is reported with this sentence."""
        if self._process is not None and not self._problem:
            self._problem = sentence
            self._process.kill()

    def _report_death(self, sentence: str) -> None:
        self.cancel_heard()
        self._drop()
        self.died.emit(sentence)

    def _drop(self) -> None:
        process, self._process = self._process, None
        self._buffer = b""
        self._lines.clear()
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._on_output)
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.finished.connect(process.deleteLater)
            if process.state() == QProcess.ProcessState.NotRunning:
                process.deleteLater()


def worker_program() -> tuple[str, ...]:
    """The command that starts the worker; THROUGHLINE_FAKE_WORKER=1 asks for the fake one."""
    if getattr(sys, "frozen", False):
        program: tuple[str, ...] = (sys.executable, "--worker")
    else:
        program = (sys.executable, "-P", "-m", "generation.worker")
    if os.environ.get(FAKE_VARIABLE, "") in {"", "0"}:
        return program
    return (*program, "--fake", "--fake-delay", os.environ.get(FAKE_DELAY_VARIABLE, "0"))


def log_file() -> Path:
    """The file that receives what the worker writes on stderr, where it can be written."""
    return paths.log_dir() / "worker.log"


def _log_target() -> str:
    """Where stderr goes; a worker without a log is better than none. A long log is put aside."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.is_file() and file.stat().st_size > _LONGEST_LOG_BYTES:
            file.replace(file.with_suffix(".old.log"))
        file.open("ab").close()
    except OSError:
        return QProcess.nullDevice()
    return str(file)


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        for name in _LEAKED_BY_BUNDLES:
            environment.remove(name)
    environment.insert("PYTHONUNBUFFERED", "1")
    return environment
