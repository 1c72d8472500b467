"""The window's languages: whole catalogues, and a pseudo-language that shows what was forgotten."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QLocale

from app import language, paths
from app.ui import translation

ROOT = paths.resources_dir().parent
LANGUAGES = tuple(name for name in translation.NAMES if name != translation.ENGLISH)
FIELD = re.compile(r"\{(\w+)[^{}]*\}")  # how it is written may differ, as dates do
TAG = re.compile(r"<[^<>]*>")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use_catalogue(None)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every text of the program that can be translated, as `make translations` finds it."""
    file = tmp_path_factory.mktemp("ts") / "throughline_de.ts"
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert lupdate is not None
    code = sorted(str(path) for path in (ROOT / "app").rglob("*.py"))
    alias = ["-tr-function-alias", "QT_TR_NOOP+=mark"]
    subprocess.run([lupdate, "-silent", *alias, *code, "-ts", str(file)], check=True)
    found = re.findall(r"<source>(.*?)</source>", file.read_text("utf-8"), re.DOTALL)
    return {_plain(text) for text in found}


def _plain(text: str) -> str:
    for sign, entity in (("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(entity, sign)
    return text.replace("&amp;", "&")


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_text_is_translated(name: str, sources: set[str]) -> None:
    catalogue = translation.read_catalogue(translation.catalogue_file(name))
    assert len(sources) > 500
    assert sources - catalogue.keys() == set()
    assert catalogue.keys() - sources == set()


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_translation_keeps_what_is_not_words(name: str) -> None:
    """Fields, tags and the keys of labels: a wrong field would be an error when it is filled."""
    catalogue = translation.read_catalogue(translation.catalogue_file(name))
    for source, words in catalogue.items():
        for kept in (FIELD, TAG):
            assert sorted(set(kept.findall(words))) == sorted(set(kept.findall(source))), source
        assert len(re.findall(r"&\w", words)) == len(re.findall(r"&\w", source)), source
        assert words.endswith("…") == source.endswith("…"), source
        assert words.strip() == words or source.strip() != source, source


@pytest.mark.parametrize("name", LANGUAGES)
def test_it_is_another_language(name: str) -> None:
    catalogue = translation.read_catalogue(translation.catalogue_file(name))
    whole = [source for source in catalogue if len(source.split()) > 3]
    assert [source for source in whole if catalogue[source] == source] == []


def test_a_damaged_catalogue_is_english(tmp_path: Path) -> None:
    file = tmp_path / "throughline_de.ts"
    assert translation.read_catalogue(file) == {}
    file.write_text("<TS><message><source>Open", "utf-8")
    assert translation.read_catalogue(file) == {}


def test_an_unfinished_translation_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "throughline_de.ts"
    message = "<message><source>{}</source><translation{}>{}</translation></message>"
    file.write_text(
        "<TS>" + message.format("Open", ' type="unfinished"', "Öfnen")
        + message.format("Save &amp; go", "", "Sichern &amp; los") + "</TS>", "utf-8",
    )
    assert translation.read_catalogue(file) == {"Save & go": "Sichern & los"}


def test_pseudo_keeps_fields_tags_and_keys() -> None:
    shown = translation.pseudo("<b>&Open</b> {name} {size:.1f}")
    assert shown.startswith("⟦<b>&Opéñ</b> {name} {size:.1f} ~")
    assert shown.endswith("⟧")
    assert translation.pseudo(", ") == ", "  # no word


def test_lists_and_numbers_are_written_as_the_language_does() -> None:
    language.use_catalogue(translation.read_catalogue(translation.catalogue_file("ja")).get)  # type: ignore[arg-type]
    assert language.listed(("1", "2")) == "1、2"
    assert language.listed(("1", "2"), "; ") == "1；2"
    language.use_catalogue(translation.read_catalogue(translation.catalogue_file("de")).get)  # type: ignore[arg-type]
    assert language.tr("PSNR {decibels:.1f} dB", decibels=34.71) == "PSNR 34,7 dB"
    assert f"{language.Number(0.5):.2f} of {language.Number(3):g}" == "0,50 of 3"
    language.use_catalogue(None)
    assert language.tr("{share:.2f}", share=0.5) == "0.50"


def test_fields_are_filled_in_the_catalogues_order() -> None:
    language.use_catalogue({"{a} of {b}": "von {b}: {a}"}.get)  # type: ignore[arg-type]
    assert language.tr("{a} of {b}", a=1, b=2) == "von 2: 1"


def test_the_systems_language_is_one_that_we_have() -> None:
    assert translation.language_of("system") in translation.NAMES
    assert translation.language_of("tlh") == "en"


@pytest.mark.parametrize(
    ("language", "written"),
    [("de", "22.11.26"), ("ja", "2026/11/22"), ("en", "11/22/26"), ("pseudo", "11/22/26")],
)
def test_dates_are_written_as_the_language_does(
    language: str, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", QLocale.c)  # of a computer that was told nothing
    day = QDateTime.fromString("2026-11-22T03:46:00", "yyyy-MM-ddThh:mm:ss")
    short = translation.locale_of(language).toString(day, QLocale.FormatType.ShortFormat)
    assert short.startswith(written)


def test_a_country_of_the_system_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    assert translation.locale_of("en").name() == "en_GB"
    assert translation.locale_of("de").name() == "de_DE"
