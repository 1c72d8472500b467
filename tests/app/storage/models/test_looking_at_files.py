"""Which program looks at single files: that of the engine where there is one."""

from pathlib import Path

import pytest

from app.storage.errors import FetchError
from app.storage.models.single_files import _ask
from generation.protocol import Search

NOTHING = Search(folder="", parts=(), files=())


def test_the_engine_looks_at_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/words\necho "[]"\n')
    python.chmod(0o755)
    (tmp_path / "pyvenv.cfg").touch()
    monkeypatch.setenv("THROUGHLINE_ENGINE", str(tmp_path))
    assert _ask(NOTHING) == []
    assert (tmp_path / "words").read_text() == "-P -m generation.recognise\n"


def test_without_an_engine_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_ENGINE", str(tmp_path / "none"))
    monkeypatch.setattr("app.storage.models.single_files.program_of", lambda _: ("/no/program",))
    with pytest.raises(FetchError, match=r"could not be looked at.*throughline engine install"):
        _ask(NOTHING)
