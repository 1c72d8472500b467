"""The queue in SQLite: whole after anything, and never believed where it is not ours."""

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.jobs import Cancelled, Done, Failed, Job, Running
from app.storage import queue_journal
from app.storage.queue_journal import (
    HISTORY_KEPT,
    NewerQueueError,
    QueueDamagedError,
    put_aside,
    read_history,
    read_jobs,
    write_queue,
)
from app.storage.queue_lock import QueueLock
from tests.generation.builders import recipe

JOBS = (
    Job("a", "s1", "t1", recipe(), Running(), may_resume=True, retries=1, rung="half"),
    Job("b", "s2"),
)


_KILLED_AT = """
import os, sqlite3
from pathlib import Path
from app.model.jobs import Job
from app.storage import queue_journal
left = {step}
def count(sql):
    global left
    left -= 1
    if not left:
        os._exit(9)
plain = sqlite3.connect
def connect(*args, **kwargs):
    connection = plain(*args, **kwargs)
    connection.set_trace_callback(count)
    return connection
queue_journal.sqlite3.connect = connect
queue_journal.write_queue(Path({file!r}), [Job("b", "s2")], ())
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "queue.sqlite"
    write_queue(made, JOBS, ())
    return made


def test_what_waits_comes_back_in_order_with_all_that_it_is(file: Path) -> None:
    first, second = read_jobs(file)
    assert replace(first, state=Running()) == JOBS[0]
    assert second == JOBS[1]
    write_queue(file, JOBS[::-1], ())
    assert [job.id for job in read_jobs(file)] == ["b", "a"]


def test_the_log_is_ahead_of_the_file_and_nothing_is_left_beside_it(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    assert sorted(path.name for path in file.parent.iterdir()) == ["queue.sqlite"]


def test_a_kill_while_the_first_queue_is_made_leaves_none(tmp_path: Path) -> None:
    """At each of SQLite's steps: what is there is a whole queue, and the next one is made."""
    file, killed, halves = tmp_path / "queue.sqlite", 0, 0
    for step in range(1, 12):
        program = _KILLED_AT.format(step=step, file=str(file))
        ended = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
        assert ended.returncode in (0, 9)
        killed += ended.returncode == 9
        halves += (tmp_path / "queue.sqlite.part").exists()
        if file.exists():
            assert read_jobs(file) in ((), JOBS[1:])
        write_queue(file, JOBS, ())
        assert len(read_jobs(file)) == 2
        for left in tmp_path.iterdir():
            left.unlink()
    assert killed > 6
    assert 0 < halves < killed


def test_a_large_first_queue_on_a_slow_disk_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what others wrote has to be checked in time."""
    file, jobs = tmp_path / "queue.sqlite", [Job(f"j{n}", "s1") for n in range(3_000)]
    with monkeypatch.context() as slow:
        slow.setattr(queue_journal, "_LONGEST_S", -1.0)
        write_queue(file, jobs, ())
        with pytest.raises(OSError, match="interrupted"):
            read_jobs(file)
    assert len(read_jobs(file)) == len(jobs)


def test_the_newest_of_the_history_are_kept_with_their_recipes(file: Path) -> None:
    ended = [Job(f"j{n}", "s1", recipe=recipe(seed=n), state=Done()) for n in range(250)]
    ended[-1] = replace(ended[-1], state=Failed("disk", "It was full."))
    ended[-2] = replace(ended[-2], state=Cancelled())
    write_queue(file, (), ended)
    write_queue(file, (), ended[-1:])  # told twice is kept once
    past = read_history(file)
    assert len(past) == HISTORY_KEPT
    assert [one.job for one in past] == ended[-HISTORY_KEPT:]
    assert past[0].ended.endswith("+00:00")


def test_a_change_is_whole_or_not_at_all(file: Path) -> None:
    twice = (JOBS[0], JOBS[1], JOBS[1])
    with pytest.raises(QueueDamagedError):
        write_queue(file, twice, ())
    assert [job.id for job in read_jobs(file)] == ["a", "b"]


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE history",
        "CREATE TABLE more (x)",
        "CREATE TRIGGER t AFTER DELETE ON jobs BEGIN DELETE FROM history; END",
        "ALTER TABLE jobs RENAME TO others; CREATE VIEW jobs AS SELECT 1",
        "UPDATE jobs SET recipe = '{'",
        "UPDATE jobs SET shot = x'ff00'",
        "UPDATE jobs SET retries = -1",
        "UPDATE jobs SET shot = ''",
        "UPDATE jobs SET take = printf('%.*c', 9999, 'x')",
        "PRAGMA user_version = 0",
    ],
)
def test_what_we_would_not_write_is_damage(file: Path, sql: str) -> None:
    connection = sqlite3.connect(file)
    connection.executescript(sql)
    connection.close()
    with pytest.raises(QueueDamagedError):
        read_jobs(file)


def test_broken_bytes_are_damage_and_are_put_aside(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100:400] = b"\xff" * 300
    file.write_bytes(content)
    with pytest.raises(QueueDamagedError):
        read_jobs(file)
    aside = put_aside(file)
    assert aside.read_bytes() == content
    write_queue(file, JOBS, ())
    assert len(read_jobs(file)) == 2


def test_no_database_and_links_are_damage(tmp_path: Path, file: Path) -> None:
    text = tmp_path / "text.sqlite"
    text.write_text("not a database at all " * 100)
    link = tmp_path / "link.sqlite"
    link.symlink_to(file)
    for wrong in (text, link):
        with pytest.raises(QueueDamagedError):
            read_jobs(wrong)


def test_a_newer_queue_is_left_alone(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(NewerQueueError, match="99"):
        read_jobs(file)
    with pytest.raises(NewerQueueError):
        write_queue(file, (), ())
    assert file.read_bytes() == before


def test_a_lock_keeps_others_out_until_it_is_let_go(tmp_path: Path) -> None:
    first, second = QueueLock(tmp_path / "l"), QueueLock(tmp_path / "l")
    assert first.take()
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()
