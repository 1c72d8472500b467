"""Which build fits: with all cards, drivers, systems and wishes, and without PyTorch."""

from pathlib import Path

import pytest

from app.storage.engine import card
from app.storage.engine.card import Card, Kind, Machine, find_card
from app.storage.engine.fitting import Torch, fitting, wrong_build
from app.storage.engine.recipe import PYTHONS_OF_LISTS, chosen, listed, read_recipe
from app.storage.errors import EngineError

RECIPE = read_recipe()
LINUX, WINDOWS, MAC = "linux-x86_64", "windows-x86_64", "macos-arm64"
PLATFORMS = {
    LINUX: (
        *(f"manylinux_2_{minor}_x86_64" for minor in range(34, 4, -1)),
        *("manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64"),
    ),
    WINDOWS: ("win_amd64",),
    MAC: tuple(
        f"macosx_{version}_{kind}"
        for version in ("14_0", "13_0", "12_0", "11_0", "10_13", "10_9")
        for kind in ("arm64", "universal2")
    ),
}


def _cuda(driver: tuple[int, ...], capability: float | None = 8.9) -> Card:
    return Card(Kind.CUDA, "RTX 4090", driver, capability)


@pytest.mark.parametrize(
    ("system", "found", "builds"),
    [
        (LINUX, _cuda((580, 65, 6)), "cu130 cu128"),
        (LINUX, _cuda((580, 65), 9.0), "cu130 cu128 cu126"),
        (LINUX, _cuda((570,), 12.0), "cu128"),
        (LINUX, _cuda((560, 35), 6.1), "cu126"),
        (LINUX, _cuda((590,), 5.2), "cu126"),
        (LINUX, _cuda((470, 82)), "cpu"),
        (LINUX, _cuda((), None), "cu130 cu128 cu126"),
        (LINUX, _cuda((580,), 3.5), "cpu"),
        (WINDOWS, _cuda((581, 80)), "cu130 cu128"),
        (LINUX, Card(Kind.ROCM, "AMD gfx1100"), "rocm7.2 rocm7.1"),
        (WINDOWS, Card(), "cpu"),
        (MAC, Card(Kind.MPS, "Apple silicon"), "mps"),
        (LINUX, Card(), "cpu"),
    ],
)
def test_the_build_that_fits(system: str, found: Card, builds: str) -> None:
    fit = fitting(RECIPE, Machine(system, found, ()))
    fits = [build.name for build in fit.builds]
    assert fits[: len(builds.split())] == builds.split()
    if found.capability == 8.9:
        assert "cu126" in fits or fits == ["cpu"]
    assert fit.why


def test_an_old_driver_is_said_and_the_wish_goes_first() -> None:
    old = Machine(LINUX, _cuda((470, 82)), ())
    assert "has driver 470.82; update it to 525" in fitting(RECIPE, old).why
    assert fitting(RECIPE, old, Kind.CUDA).kind is Kind.CUDA
    new = Machine(LINUX, _cuda((580,)), ())
    assert [build.name for build in fitting(RECIPE, new, Kind.CPU).builds] == ["cpu"]
    with pytest.raises(EngineError, match=r"no mps build of PyTorch .* there is cuda, rocm, cpu"):
        fitting(RECIPE, new, Kind.MPS)
    with pytest.raises(EngineError, match="no PyTorch for this system"):
        fitting(RECIPE, Machine("macos-x86_64", Card(), ()))


@pytest.mark.parametrize(
    ("torch", "found", "wanted", "words"),
    [
        (Torch("2.13.0+cpu"), Card(), None, ""),
        (Torch("2.13.0+cpu"), _cuda((580,)), Kind.CPU, ""),
        (Torch("2.13.0+cpu"), _cuda((580,)), None, "with the cuda build RTX 4090"),
        (Torch("2.13.0+cpu"), _cuda((470,)), None, ""),
        (Torch("2.13.0+cu130", "13.0"), _cuda((580,)), None, ""),
        (Torch("2.13.0+cu130", "13.0"), _cuda((550, 54)), None, "RTX 4090 with driver 550.54"),
        (Torch("2.13.0+cu130", "13.0"), Card(), None, ""),
        (Torch("2.13.0+cu130", "13.0"), Card(), Kind.CPU, "you chose cpu"),
        (Torch("2.13.0+cu128", "12.8"), _cuda((550,), 6.1), None, "which cannot use"),
        (Torch("2.15.0+cpu"), Card(), None, "works with >=2.10,<2.14"),
        (Torch("2.14.0.dev20260901+cpu"), Card(), None, "works with"),
        (Torch("2.13.0+rocm7.2", hip="7.2"), _cuda((580,)), None, "the rocm build"),
    ],
)  # fmt: skip
def test_a_wrong_build_is_recognised(
    torch: Torch, found: Card, wanted: Kind | None, words: str
) -> None:
    said = wrong_build(RECIPE, Machine(LINUX, found, ()), torch, wanted)
    assert (words in said) if words else not said


@pytest.mark.parametrize("system", sorted(PLATFORMS))
@pytest.mark.parametrize("python", PYTHONS_OF_LISTS)
def test_the_lists_are_whole_for_every_system_and_python(
    system: str, python: tuple[int, int]
) -> None:
    for build in ("", *(one.name for one in RECIPE.builds if system in one.systems)):
        wheels = listed(system, build)
        if wheels is None:
            continue
        found = chosen(wheels, python, PLATFORMS[system])
        assert {wheel.name for wheel in wheels} == {wheel.name for wheel in found}
        for wheel in wheels:
            assert wheel.url.startswith("https://files.pythonhosted.org/packages/")
            assert wheel.url.endswith(f"/{wheel.file}")
    assert system in RECIPE.pythons


def test_the_recipe_is_for_the_torch_of_the_program() -> None:
    text = (Path(__file__).parents[4] / "pyproject.toml").read_text()
    assert f'"torch{RECIPE.torch}"' in text


def test_nvidias_tool_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "nvidia-smi"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(card, "_SMI_ELSEWHERE", ())
    tool.write_text(
        "#!/bin/sh\necho 'GTX 1080, 580.95.05, 6.1'\necho 'RTX 5090, 580.95.05, 12.0'\n"
    )
    tool.chmod(0o755)
    assert find_card() == Card(Kind.CUDA, "RTX 5090", (580, 95, 5), 12.0)
    tool.write_text(
        '#!/bin/sh\ncase "$1" in *cap*) echo "not a valid field"; exit 2;; esac\n'
        "echo 'Tesla K80, 470.82.01'\n"
    )
    assert find_card() == Card(Kind.CUDA, "Tesla K80", (470, 82, 1))
    tool.write_text("#!/bin/sh\necho 'NVIDIA-SMI has failed, it says'; exit 9\n")
    kernel = tmp_path / "version"
    monkeypatch.setattr(card, "NVIDIA_DRIVER", kernel)
    monkeypatch.setattr(card, "AMD_NODES", tmp_path / "none")
    assert find_card() == Card()
    kernel.write_text("NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.14  Thu Feb 22\n")
    assert find_card() == Card(Kind.CUDA, "NVIDIA", (550, 54, 14))


@pytest.mark.parametrize(("version", "name"), [(110000, "AMD gfx1100"), (90010, "AMD gfx90a")])
def test_the_kernel_names_amds_card(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int, name: str
) -> None:
    monkeypatch.setattr(card, "_SMI_ELSEWHERE", ())
    monkeypatch.setattr(card, "NVIDIA_DRIVER", tmp_path / "none")
    monkeypatch.setattr(card, "AMD_NODES", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    for node, found in (("0", 0), ("1", version)):
        (tmp_path / node).mkdir()
        (tmp_path / node / "properties").write_text(f"simd\ngfx_target_version {found}\nx 1\n")
    assert find_card() == Card(Kind.ROCM, name)
