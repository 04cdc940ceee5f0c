"""Everything that can be said of a returned file has a sentence."""

from __future__ import annotations

import ast

import pytest

from secretariat.application.travelling import ReadRemark
from secretariat.domain.problems import params
from secretariat.ui.returns.remark_words import LEFT_OUT, REMARKS, sentence
from tests.support.source_code import PROGRAM, calls, modules

READING = (*modules(PROGRAM / "exchange" / "word"), *modules(PROGRAM / "application"))


def constants(*names: str) -> set[str]:
    """The codes that these calls are given first, word for word."""
    given = (call.args[0] for module in READING for call in calls(module, *names) if call.args)
    return {code.value for code in given if isinstance(code, ast.Constant)}


@pytest.mark.parametrize("code", sorted({*REMARKS, *constants("ReadRemark", "_remark")}))
def test_a_remark_has_a_sentence_that_names_its_field(qapp, code):
    remark = ReadRemark(code, "token0001", "row:results", "Ring", params(author="Bo Hansen", count=3, kind="picture"))

    told = sentence(remark, {("token0001", "row:results"): "Resultater"})

    assert told.startswith("Resultater: ")
    assert code not in told
    assert "{" not in told


@pytest.mark.parametrize("kind", sorted({*LEFT_OUT, *constants("_left_out", "leave_out")}))
def test_each_kind_of_thing_that_is_no_text_has_a_sentence_of_its_own(qapp, kind):
    told = sentence(ReadRemark("left_out", text="ord", params=params(kind=kind)), {})

    assert kind in LEFT_OUT
    assert "Something" not in told
    assert "{" not in told


def test_one_tracked_change_is_told_as_one(qapp):
    assert "A tracked change" in sentence(ReadRemark("tracked_changes", params=params(count=1)), {})


def test_a_comment_without_an_author_is_somebodys(qapp):
    remark = ReadRemark("comment", text="Er det rigtigt?", params=params(author=""))
    assert sentence(remark, {}) == "Somebody wrote in the margin: “Er det rigtigt?”"


def test_words_in_a_comment_that_look_like_a_place_for_words_stay_as_they_are(qapp):
    remark = ReadRemark("comment", text="{count} og {0}", params=params(author="Bo"))
    assert "“{count} og {0}”" in sentence(remark, {})
