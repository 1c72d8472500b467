"""The release workflow calls only what is there, in a way that its shell understands."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.architecture.source import ROOT

WORKFLOW = ROOT / ".github/workflows/release.yml"
JOBS: dict[str, dict[str, Any]] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]
SCRIPTS = [step["run"] for step in STEPS if "run" in step]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_step_is_a_script_that_bash_reads(script: str) -> None:
    plain = re.sub(r"\$\{\{.*?\}\}", "value", script)
    assert plain == script, "what others may name comes by the environment, never as code"
    subprocess.run(["/bin/bash", "-n"], input=script, text=True, check=True)


def test_it_calls_only_what_is_there() -> None:
    called = {word for script in SCRIPTS for word in re.findall(r"installers/[\w./-]+", script)}
    assert len(called) > 5
    for name in called:
        assert os.access(ROOT / name, os.X_OK), name


def test_the_locks_that_are_cached_are_there() -> None:
    options = [step["with"] for step in STEPS if "cache" in step.get("with", {})]
    named = [option["cache-dependency-path"] for option in options]
    assert len(named) == 3
    for pattern in named:
        assert len(list(ROOT.glob(pattern))) == 2, pattern


def test_each_job_has_an_end_and_none_may_write_but_the_last() -> None:
    for name, job in JOBS.items():
        assert job["timeout-minutes"] <= 120
        assert ("permissions" in job) == (name == "release")
        assert set(job.get("needs", "")) <= set(JOBS) or job["needs"] in JOBS


def test_a_release_waits_for_all_three_systems_and_has_checksums() -> None:
    assert set(JOBS["release"]["needs"]) == {"linux", "windows", "macos"}
    for name in ("linux", "windows", "macos"):
        last = JOBS[name]["steps"][-1]
        assert "upload-artifact" in last["uses"]
        assert "cdx.json" in last["with"]["path"]
        assert "licences" in last["with"]["path"]
    assert "SHA256SUMS" in JOBS["release"]["steps"][-1]["run"]


def test_only_githubs_own_actions_are_trusted() -> None:
    used = {step["uses"] for step in STEPS if "uses" in step}
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", name) for name in used)


def test_scripts_that_source_others_find_them() -> None:
    for file in (ROOT / "installers").rglob("*.sh"):
        for name in re.findall(r"^source (\S+)", file.read_text(encoding="utf-8"), re.MULTILINE):
            assert Path(ROOT / name).is_file(), f"{file}: {name}"
