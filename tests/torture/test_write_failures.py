import json
from pathlib import Path

import pytest

from tests.torture import write_failures
from tests.torture.failing_disk import can_be_built, run_with_it

pytestmark = pytest.mark.skipif(not can_be_built(), reason="needs a C compiler on Linux")


def test_every_write_call_may_fail() -> None:
    outcome = write_failures.run(1)
    assert outcome.holds, outcome.measured
    assert outcome.amount > 100


def test_a_file_that_is_written_over_is_noticed(tmp_path: Path) -> None:
    found = json.loads(run_with_it("tests.torture.write_failures", tmp_path, "naive"))
    assert any("harmed" in text for text in found)
