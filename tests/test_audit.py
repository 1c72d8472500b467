"""What `make audit` says of what its two tools wrote."""

import json
from pathlib import Path

import pytest

from tests.audit import main


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    file = tmp_path / "sbom.json"
    file.write_text(json.dumps({"components": [{"name": "torch"}, {"name": "av"}]}))
    return file


def _holes(tmp_path: Path, *packages: dict[str, object]) -> Path:
    file = tmp_path / "audit.json"
    file.write_text(json.dumps({"dependencies": packages}))
    return file


def test_a_known_hole_is_named_and_ends_with_1(
    bill: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hole = {"id": "CVE-2026-1", "fix_versions": ["9.1"]}
    torch = {"name": "torch", "version": "9.0", "vulns": [hole]}
    holes = _holes(tmp_path, torch, {"name": "av", "version": "1", "vulns": []})
    assert main(bill, holes, tmp_path / "none") == 1
    said = capsys.readouterr().out
    assert "torch 9.0: CVE-2026-1, mended in 9.1" in said
    assert "2 packages" in said
    assert "Looked up 2 of 2" in said


def test_what_could_not_be_looked_up_is_not_called_good(
    bill: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    holes = _holes(tmp_path, {"name": "torch", "skip_reason": "not found on PyPI"})
    assert main(bill, holes, tmp_path / "none") == 0
    said = capsys.readouterr().out
    assert "Looked up 0 of 1" in said
    assert "NOT looked up, the first of them: not found on PyPI" in said


def test_without_a_network_it_says_so(
    bill: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    messages = tmp_path / "audit.txt"
    messages.write_text("warning\nNo connection\n")
    assert main(bill, tmp_path / "missing.json", messages) == 0
    assert "NOT looked for; pip-audit: No connection" in capsys.readouterr().out
