"""What the user chose survives, and nothing in its file can keep the program from starting."""

from __future__ import annotations

import json
import logging

import pytest

from secretariat.system.settings import Look, Person, Place, Settings, SettingsFile, TextSize, ThemeChoice


def test_settings_come_back(tmp_path):
    chosen = Settings(
        person=Person("Bo"),
        look=Look(ThemeChoice.DARK, TextSize.LARGE),
        place=Place(columns={"hearings": "abc"}, records=("hearing:3", "sheet:1")),
    )
    SettingsFile(tmp_path).change(chosen)
    assert SettingsFile(tmp_path).settings == chosen


def test_only_what_differs_is_stored(tmp_path):
    SettingsFile(tmp_path).change(Settings(person=Person("Bo")))
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8")) == {"person": {"name": "Bo"}}


def test_the_tabs_of_older_settings_are_still_read(tmp_path):
    (tmp_path / "settings.json").write_text('{"place": {"tabs": [3, 1]}}', encoding="utf-8")
    assert SettingsFile(tmp_path).settings.place.tabs == (3, 1)


@pytest.mark.parametrize(
    ("stored", "dropped"),
    [
        ({"person": {"name": "Bo", "shoe_size": 44}}, "settings.person.shoe_size"),
        ({"person": {"name": "Bo"}, "look": {"theme": "pink"}}, "settings.look.theme"),
        ({"person": {"name": "Bo"}, "place": {"panel_width": "wide"}}, "settings.place.panel_width"),
        ({"person": {"name": "Bo"}, "place": {"records": [3]}}, "settings.place.records"),
        ({"person": {"name": "Bo"}, "place": 7}, "settings.place"),
        ({"person": {"name": "Bo"}, "palette": {}}, "settings.palette"),
    ],
)
def test_what_is_unknown_or_impossible_is_dropped_with_a_line_in_the_log(tmp_path, caplog, stored, dropped):
    (tmp_path / "settings.json").write_text(json.dumps(stored), encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert SettingsFile(tmp_path).settings == Settings(person=Person("Bo"))
    assert dropped in caplog.text


@pytest.mark.parametrize("torn", ["", "{", "[1]", "\x00"])
def test_a_torn_file_leaves_the_defaults(tmp_path, torn):
    (tmp_path / "settings.json").write_text(torn, encoding="utf-8")
    assert SettingsFile(tmp_path).settings == Settings()


def test_settings_that_cannot_be_stored_hold_all_the_same(tmp_path):
    (tmp_path / "settings").write_text("in the way", encoding="utf-8")
    file = SettingsFile(tmp_path / "settings")
    with pytest.raises(OSError, match="settings"):
        file.change(Settings(person=Person("Bo")))
    assert file.settings.person.name == "Bo"
