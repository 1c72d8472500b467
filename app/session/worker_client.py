"""The worker process seen from the editor: commands out, events in, and what its death means."""

import math
import os
import time
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app import paths
from app.language import tr
from app.session.watchdog import Watchdog
from app.session.worker_death import Death, MemoryWatch
from app.session.worker_model import WorkerModel, ends_loading
from app.storage.engine.starting import is_missing, program_environment, program_of
from generation.protocol import (
    CancelJob,
    Command,
    Event,
    Heartbeat,
    JobFailed,
    LoadModel,
    ModelLoaded,
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
_SLICE_S = 0.008
_LONGEST_LINE_BYTES = 4_000_000
_LONGEST_LOG_BYTES = 2_000_000


class WorkerClient(QObject):
    """Starts the worker when it is first needed, and again after a crash."""

    received = Signal(object)  # an Event of generation.protocol
    ready = Signal(object)  # WorkerReady
    died = Signal(str)  # one sentence: what happened; `death` tells which kind it was
    released = Signal()  # the process was let go on purpose; the next command starts another
    load_over = Signal()  # a model is loaded, or cannot be, and all have heard so

    def __init__(self, parent: QObject | None = None, program: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self._named = program
        self._program = program or worker_program()
        self._process: QProcess | None = None
        self.model = WorkerModel()
        self._buffer = b""
        self._lines: deque[bytes] = deque()
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._on_more)
        self._problem = ""
        self._is_stopping = False
        self._is_hung = False
        self._leaving: QProcess | None = None  # let go, and perhaps not gone yet
        self._memory = MemoryWatch()
        self.death = Death.KILLED
        self._watchdog = Watchdog(self)
        self._watchdog.hung.connect(self._on_hung)
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
        if not self._named and is_missing():
            self._report_death(Death.NO_ENGINE)
            return
        self._program = self._named or worker_program()  # an engine may have come since
        self._make_room()
        self._buffer = b""
        self._problem = ""
        self._is_stopping = self._is_hung = False
        self._memory.begin()
        process = QProcess(self)
        process.setProgram(self._program[0])
        process.setArguments(list(self._program[1:]))
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(_log_target(), QProcess.OpenModeFlag.Append)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._watchdog.begin()
        process.start()

    def send(self, command: Command) -> None:
        """Send a command, and start the process for it when there is none."""
        self.start()
        if self._process is not None:  # otherwise its death was just told
            if isinstance(command, LoadModel):
                self._watchdog.be_patient(True)
                self.model.ask(Path(command.folder))
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

    def release(self) -> None:
        """Let the process go, with all the memory that it holds; nothing waits for its end.

        It leaves after its step; one that does not is killed.
        """
        process = self._process
        if process is None:
            return
        self.cancel_heard()
        if process.state() == QProcess.ProcessState.Running:
            process.write(encode_line(Shutdown()))
        process.closeWriteChannel()
        self._drop()
        if process.state() != QProcess.ProcessState.NotRunning:
            self._leaving = process
            process.finished.connect(self._on_left)
            QTimer.singleShot(KILL_AFTER_MS, process, process.kill)
        self.released.emit()

    def _on_left(self, *_: object) -> None:
        self._leaving = None

    def _make_room(self) -> None:
        """A process that was let go must not hold the memory that the next one needs."""
        if self._leaving is not None:
            self._leaving.kill()
            self._leaving.waitForFinished(KILL_AFTER_MS)
            self._leaving = None

    def stop(self, wait_ms: int = 3_000) -> None:
        """End the process: only at exit, because it waits."""
        self._make_room()
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
        self._watchdog.heard()
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
        if isinstance(event, Heartbeat):
            return
        if isinstance(event, WorkerReady):
            self.ready.emit(event)
        if isinstance(event, WorkerReady | ModelLoaded | JobFailed):
            self._watchdog.be_patient(False)
        self._pass_on(event)

    def _pass_on(self, event: Event) -> None:
        self.model.hear(event)
        self.received.emit(event)
        if ends_loading(event):
            self.model.is_loading = False
            self.load_over.emit()

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None or self._is_stopping:
            return
        self._on_output()
        self._take_lines(math.inf)  # all that it said before it ended
        crashed = status == QProcess.ExitStatus.CrashExit
        self._report_death(self._kind_of_end(crashed=crashed), code)

    def _kind_of_end(self, *, crashed: bool) -> Death:
        if self._is_hung:
            return Death.HUNG
        if self._problem:
            return Death.NONSENSE
        if crashed:
            return Death.MEMORY if self._memory.ran_out() else Death.KILLED
        return Death.EXITED

    def _on_hung(self) -> None:
        """It is killed; what it was doing is told with its end."""
        if self._process is not None:
            self._is_hung = True
            self._process.kill()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._is_stopping:
            self._report_death(Death.NOT_STARTED)

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

    def _report_death(self, kind: Death, code: int = 0) -> None:
        self.cancel_heard()
        self._drop()
        self.death = kind
        said = self._problem if kind is Death.NONSENSE else ""
        self.died.emit(said or kind.sentence(code=code, program=self._program[0]))

    def _drop(self) -> None:
        process, self._process = self._process, None
        self.model.forget()
        self._watchdog.end()
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
    program = program_of("generation.worker")
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
    environment = QProcessEnvironment()
    for name, value in program_environment().items():
        environment.insert(name, value)
    environment.insert("PYTHONUNBUFFERED", "1")
    return environment
