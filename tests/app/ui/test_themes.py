"""Themes: contrast, the style sheet, and changing them while the program runs."""

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import paths
from app.settings import THEMES as CHOICES
from app.settings import load_settings
from app.ui.palettes import DARK, GROUNDS, LIGHT, SHAPES, THEMES, Palette, contrast
from app.ui.resources import icon
from app.ui.theme import color, style_sheet, theme_name, tint
from app.ui.theme_commands import theme_of
from tests.app.ui.conftest import Desk

SHEET = (paths.resources_dir() / "themes" / "throughline.qss").read_text(encoding="utf-8")
NEUTRAL = ("well", "veil")


@pytest.mark.parametrize("name", THEMES)
def test_words_can_be_read_on_every_ground_that_they_stand_on(name: str) -> None:
    least = 7.0 if name == "contrast" else 4.5
    assert _too_low(THEMES[name], GROUNDS, least) == []


@pytest.mark.parametrize("name", THEMES)
def test_rings_states_and_outlines_can_be_seen(name: str) -> None:
    assert _too_low(THEMES[name], SHAPES, 3.0) == []


def _too_low(palette: Palette, table: dict[str, tuple[str, ...]], least: float) -> list[str]:
    pairs = [(role, ground) for role, grounds in table.items() for ground in grounds]
    return [
        f"{role} on {ground}"
        for role, ground in pairs
        if contrast(getattr(palette, role), getattr(palette, ground)) < least
    ]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # just too low


@pytest.mark.parametrize("name", THEMES)
def test_around_pictures_nothing_has_a_tint(name: str) -> None:
    for role in NEUTRAL:
        assert QColor(getattr(THEMES[name], role)).hsvSaturation() == 0


def test_no_theme_borrows_a_colour_of_another() -> None:
    given = {field.name for field in fields(Palette)} - {"veil", "veil_text"}
    assert [role for role in given if getattr(LIGHT, role) == getattr(DARK, role)] == []


def test_the_style_sheet_has_roles_only() -> None:
    names = {field.name for field in fields(Palette)} | {"icons"}
    assert set(re.findall(r"@([a-z_]+)", SHEET)) <= names
    bare = re.sub(r"/\*.*?\*/|#[a-z_]+(?=[ :{,[])", "", SHEET)  # names of widgets stay away
    assert re.findall(r"#\w+|\brgba?\(|:\s*(?:black|white|gr[ae]y)\b", bare) == []
    files = re.findall(r"url\(([^)]+)\)", style_sheet())
    assert files
    assert all(paths.Path(file).is_file() for file in files)


@pytest.mark.parametrize(
    ("choice", "is_light", "is_contrast", "name"),
    [
        ("system", False, False, "dark"), ("system", True, False, "light"),
        ("system", True, True, "contrast"), ("light", False, True, "light"),
        ("nonsense", True, True, "dark"),
    ],
)  # fmt: skip
def test_system_is_what_the_system_says(
    choice: str, is_light: bool, is_contrast: bool, name: str
) -> None:
    assert theme_of(choice, is_light=is_light, is_contrast=is_contrast) == name


def test_everything_repaints_in_another_theme_and_it_is_kept(desk: Desk) -> None:
    window = desk.window
    places = (window, window.timeline.view.viewport(), window.inspector)
    dark = [_mean_lightness(place) for place in places]
    desk.trigger("theme_light")
    assert theme_name() == "light"
    assert load_settings().theme == "light"
    assert window.actions_table["theme_light"].isChecked()
    assert not window.actions_table["theme_dark"].isChecked()
    light = [_mean_lightness(place) for place in places]
    assert all(now > before + 60 for now, before in zip(light, dark, strict=True))
    desk.trigger("theme_dark")
    assert [_mean_lightness(place) for place in places] == pytest.approx(dark, abs=2)


def test_a_card_of_the_board_is_drawn_anew(desk: Desk) -> None:
    desk.trigger("board")
    QTest.qWait(50)
    view = desk.window.board.view
    view.viewport().grab()
    desk.trigger("theme_contrast")
    place = view.card_rect(0)
    seen = view.viewport().grab(place).toImage()
    heads = {seen.pixelColor(x, 12).name() for x in range(4, seen.width() - 4)}
    assert tint("block_head") in heads


def test_an_icon_that_was_made_before_takes_the_new_colour(desk: Desk) -> None:
    made = icon("play")
    desk.trigger("theme_light")
    image = made.pixmap(20, 20).toImage()
    inked = {
        image.pixelColor(x, y).name()
        for x in range(image.width()) for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }  # fmt: skip
    assert inked == {tint("text")}


def test_an_icon_is_sharp_at_any_scale(desk: Desk) -> None:
    for ratio in (1.0, 1.5, 2.0, 3.0):
        pixmap = icon("play").pixmap(desk.window.size() / 40, ratio)
        assert pixmap.devicePixelRatio() == ratio
        assert pixmap.width() == round(desk.window.width() / 40 * ratio)


def test_the_choices_are_found_as_commands(desk: Desk) -> None:
    found = [one.text for one in desk.window.actions_table.by_menu() if one.menu == "Theme"]
    assert len(found) == len(CHOICES)
    assert "Theme: High contrast" in found


def _mean_lightness(widget: QWidget) -> float:
    QApplication.processEvents()
    small = widget.grab().toImage().scaled(
        40, 40, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return sum(small.pixelColor(x, y).lightness() for x in range(40) for y in range(40)) / 1600


def test_a_colour_can_be_changed_without_changing_the_theme() -> None:
    color("text").setAlphaF(0)
    assert color("text").alphaF() == 1


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_arrows_of_the_style_sheet_have_the_colour_of_their_role(theme: Palette) -> None:
    names = set(re.findall(r"@icons/([\w-]+)-@glyphs\.svg", SHEET))
    assert {"chevron-down", "close", "arrow-up"} <= names
    for name in names:
        drawn = (paths.resources_dir() / "icons" / f"{name}-{theme.glyphs}.svg").read_text("utf-8")
        assert f'stroke="{theme.muted}"' in drawn
