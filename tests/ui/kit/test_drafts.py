"""A draft that is edited: steps, what they merge to, and what is dirty."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from secretariat.ui.kit.drafts import EditedDraft, value_at, with_value


@dataclass(frozen=True)
class Inner:
    name: str = ""


@dataclass(frozen=True)
class Outer:
    title: str = ""
    inner: Inner | None = field(default_factory=Inner)


@pytest.fixture
def edited(qapp):
    return EditedDraft(Outer())


def typed(edited, path, text):
    for end in range(1, len(text) + 1):
        edited.edit(path, text[:end])


def test_a_dotted_path_is_read_and_written(qapp):
    assert with_value(Outer(), "inner.name", "x") == Outer(inner=Inner("x"))
    assert value_at(Outer(inner=None), "inner.name") is None


def test_a_word_typed_is_one_step(edited):
    typed(edited, "title", "Valby")
    assert edited.stack.count() == 1
    edited.stack.undo()
    assert edited.draft == Outer()


def test_undo_takes_a_word_at_a_time(edited):
    typed(edited, "title", "Valby plan")
    edited.stack.undo()
    assert edited.draft.title == "Valby"


def test_leaving_the_field_ends_the_step(edited):
    typed(edited, "title", "ab")
    edited.settle()
    edited.edit("title", "abc")
    assert edited.stack.count() == 2


def test_fields_do_not_merge_with_each_other(edited):
    edited.edit("title", "a")
    edited.edit("inner.name", "b")
    edited.edit("title", "ab")
    assert edited.stack.count() == 3


def test_typing_and_erasing_leaves_no_step_and_nothing_unsaved(edited):
    edited.edit("title", "a")
    edited.edit("title", "")
    assert edited.stack.count() == 0
    assert not edited.is_dirty


def test_saving_keeps_the_steps_and_undo_makes_it_dirty_again(edited, qtbot):
    edited.edit("title", "a")
    with qtbot.waitSignal(edited.dirty_changed) as told:
        edited.mark_saved(edited.draft)
    assert told.args == [False]
    edited.stack.undo()
    assert edited.is_dirty


def test_a_whole_draft_is_swapped_in_one_step(edited):
    edited.edit("title", "a")
    edited.swap(Outer("b", None), text="Go back")
    assert edited.stack.undoText() == "Go back"
    edited.stack.undo()
    assert edited.draft.title == "a"
