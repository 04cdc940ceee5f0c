"""Colours that can be read, in both themes, and drawings that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QToolTip

from secretariat.system import paths
from secretariat.ui import theme
from secretariat.ui.icons import pixmap

ON_SURFACES = {
    "text": ("window", "sunken", "card", "field", "hover"),
    "muted": ("window", "sunken", "card", "field"),
    "ghost": ("field", "card"),
    "accent": ("window", "card", "sunken", "accent_soft", "hover"),
    "error": ("window", "card", "error_soft"),
    "warning": ("window", "card", "warning_soft"),
    "good": ("window", "card", "good_soft"),
    "on_accent": ("accent", "accent_hover"),
    "on_accent_soft": ("accent_soft",),
    "on_selection": ("selection",),
}


def luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "surface"), [(ink, s) for ink, surfaces in ON_SURFACES.items() for s in surfaces])
def test_words_stand_out_from_what_they_stand_on(name, ink, surface):
    colours = theme.load(name).colours
    assert contrast(colours[ink], colours[surface]) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_edge_of_a_field_can_be_seen(name):
    colours = theme.load(name).colours
    for mark in ("border", "focus"):
        assert contrast(colours[mark], colours["field"]) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_finds_its_colours_and_pictures(name):
    sheet = theme.style_sheet(theme.load(name))
    assert "${" not in sheet
    for picture in re.findall(r"url\(([^)]+)\)", sheet):
        assert Path(picture).is_file(), picture


def test_both_themes_have_the_same_colours():
    assert theme.load("light").colours.keys() == theme.load("dark").colours.keys()


def test_the_pictures_of_a_theme_are_tinted_with_it():
    for name in ("light", "dark"):
        colours = theme.load(name).colours
        for picture in (paths.resources() / "themes" / name).glob("*.svg"):
            used = set(re.findall(r"#[0-9a-f]{6}", picture.read_text(encoding="utf-8")))
            assert used <= {colours["muted"], colours["disabled"], colours["on_accent"]}, picture


def test_every_drawing_the_code_names_is_there():
    code = "".join(file.read_text(encoding="utf-8") for file in Path(theme.__file__).parent.rglob("*.py"))
    named = set(re.findall(r"\b(?:icon|pixmap)\(\"([a-z0-9-]+)\"", code))
    folder = paths.resources() / "icons"
    assert named
    assert not {name for name in named if not (folder / f"{name}.svg").is_file()}


def test_no_drawing_lies_unused():
    code = "".join(file.read_text(encoding="utf-8") for file in Path(theme.__file__).parent.rglob("*.py"))
    drawings = {file.stem for file in (paths.resources() / "icons").glob("*.svg")} - {"secretariat"}  # our own
    assert not {name for name in drawings if f'"{name}"' not in code}


def test_the_drawings_of_actions_and_states_are_there():
    from secretariat.ui.actions import ACTIONS
    from secretariat.ui.labels import STATE_LOOKS

    names = {spec.icon for spec in ACTIONS if spec.icon} | {drawing for drawing, _ in STATE_LOOKS.values()}
    assert not {name for name in names if not (paths.resources() / "icons" / f"{name}.svg").is_file()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_drawing_is_sharp_on_every_screen(qapp, ratio):
    drawn = pixmap("archive", side=16, ratio=ratio)
    assert drawn.width() == 16 * ratio
    assert drawn.devicePixelRatio() == ratio


def test_an_icon_follows_the_theme(qtbot, qapp):
    from secretariat.ui.icons import icon

    appearance = theme.appearance()
    appearance.apply(theme.ThemeChoice.LIGHT)
    archive = icon("archive")
    light = archive.pixmap(32, 32).toImage()
    appearance.apply(theme.ThemeChoice.DARK)
    dark = archive.pixmap(32, 32).toImage()
    appearance.apply(theme.ThemeChoice.LIGHT)
    assert light != dark


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_no_label_and_no_tip_reads_markup_in_what_a_person_wrote(qtbot, qapp):
    theme.appearance().apply(theme.ThemeChoice.LIGHT)
    hostile = '<b>Sag</b> <img src="//et.sted/billede.png">'
    label = QLabel(hostile)
    qtbot.addWidget(label)
    label.show()
    QToolTip.showText(QPoint(20, 20), hostile, label)
    tips = [one for one in qapp.topLevelWidgets() if one.metaObject().className() == "QTipLabel"]
    assert [one.textFormat() for one in (label, *tips)] == [Qt.TextFormat.PlainText] * 2
    QToolTip.hideText()
