"""In a menu no two entries have the same letter, in English and in Danish."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator

import pytest

from secretariat.ui.actions import ACTIONS, MENUS, OWN, MenuSpec
from secretariat.ui.budget.grid import actions as of_grid
from secretariat.ui.editing import actions as of_text
from tests.support.source_code import CHECKOUT

DANISH = CHECKOUT / "resources" / "i18n" / "secretariat_da.ts"
OF_WINDOW = {spec.id: ("Actions", str(spec.text)) for spec in ACTIONS}
OF_GRID = {spec.id: ("GridActions", str(spec.text)) for spec in of_grid.OWN}

Words = tuple[str, str]
"""The context and the English of an entry."""


def of_a_text(menu: str) -> list[Words]:
    """What an editor puts into a menu of the window; the steps of a table stand under Insert."""
    wanted = {menu, "table"} if menu == "insert" else {menu}
    return [("EditorActions", str(action.text)) for action in of_text.ACTIONS if action.menu in wanted]


def of_a_table(menu: str) -> list[Words]:
    """What a budget table puts into a menu of the window."""
    return [OF_GRID[name] for name in of_grid.BAR_MENUS.get(menu, ()) if name in OF_GRID]


def shown(menu: MenuSpec) -> Iterator[list[Words]]:
    """A menu as it stands while a text is in front, and while a table is."""
    fixed = [OF_WINDOW[entry] for entry in menu.entries if entry in OF_WINDOW]
    yield fixed + (of_a_text(menu.key) if OWN in menu.entries else [])
    yield fixed + (of_a_table(menu.key) if OWN in menu.entries else [])


MENU_BAR: list[Words] = [("Menus", str(menu.title)) for menu in MENUS]
SHOWN = [pytest.param(MENU_BAR, id="bar"), *(pytest.param(one, id=menu.key) for menu in MENUS for one in shown(menu))]


@pytest.fixture(scope="module")
def danish() -> dict[Words, str]:
    """The Danish of every text of the screen."""
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext("translation") or ""
        for context in ET.parse(DANISH).getroot().iter("context")
        for message in context.iter("message")
    }


def clashes(texts: list[str]) -> list[list[str]]:
    """The texts that share a letter; one without a letter shares none."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        _, mark, after = text.replace("&&", "").partition("&")
        if mark:
            by_letter[after[:1].casefold()].append(text)
    return [sharing for sharing in by_letter.values() if len(sharing) > 1]


@pytest.mark.parametrize("entries", SHOWN)
def test_no_two_entries_of_a_menu_share_a_letter_in_english(entries: list[Words]) -> None:
    assert clashes([english for _, english in entries]) == []


@pytest.mark.parametrize("entries", SHOWN)
def test_no_two_entries_of_a_menu_share_a_letter_in_danish(entries: list[Words], danish: dict[Words, str]) -> None:
    assert clashes([danish[entry] for entry in entries]) == []


@pytest.mark.parametrize("entries", SHOWN)
def test_what_has_a_letter_of_its_own_in_the_window_has_one_in_danish_too(
    entries: list[Words], danish: dict[Words, str]
) -> None:
    lettered = [entry for entry in entries if entry[0] in ("Actions", "Menus") and "&" in entry[1]]
    assert [danish[entry] for entry in lettered if "&" not in danish[entry]] == []
