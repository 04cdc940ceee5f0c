"""The screen is complete in Danish, and nothing on it escapes translation.

What is missing is added with `python3 start.py translate` and filled in resources/i18n/secretariat_da.ts.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

import start
from tests.support.source_code import CHECKOUT, PROGRAM, calls, modules, place

DANISH = CHECKOUT / "resources" / "i18n" / "secretariat_da.ts"
TOOLS = Path(PySide6.__file__).parent
SCREEN = [*modules(PROGRAM / "ui"), *PROGRAM.glob("app.py")]
TRANSLATING = ("tr", "translate", "QT_TRANSLATE_NOOP")
FAULTY = {"unfinished", "vanished", "obsolete"}


def translation(message: ET.Element) -> ET.Element:
    """The Danish half of a message."""
    found = message.find("translation")
    assert found is not None
    return found


def told(message: ET.Element) -> list[str]:
    """The Danish of a message: one text, or one for each number form."""
    forms = translation(message).findall("numerusform")
    return [form.text or "" for form in forms or [translation(message)]]


def is_finished(message: ET.Element) -> bool:
    """True when a person has given the Danish, in all its forms."""
    return translation(message).get("type") not in FAULTY and all(map(str.strip, told(message)))


def messages(file: Path) -> list[tuple[str, ET.Element]]:
    """All messages of a .ts, each with its name: context and source."""
    contexts = ET.parse(file).getroot().iter("context")
    return [
        (f"{context.findtext('name')}: {message.findtext('source')}", message)
        for context in contexts
        for message in context.iter("message")
    ]


def placeholders(text: str) -> Counter[str]:
    """What is filled in when the program runs, such as {title}, %1 and %n."""
    return Counter(re.findall(r"\{\w*\}|%L?\d|%L?n", text))


@pytest.fixture(scope="module")
def brought_up_to_date(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the Danish file after Qt's own tool compared it with the program's source."""
    assert DANISH.exists(), "Run 'python3 start.py translate' and fill in the Danish"
    copy = tmp_path_factory.mktemp("i18n") / DANISH.name
    shutil.copy(DANISH, copy)
    words = [str(word) for word in (TOOLS / start.qt_tool("lupdate").name, *start.lupdate_arguments(copy))]
    subprocess.run(words, check=True, capture_output=True)
    return copy


def test_every_text_of_the_screen_has_a_finished_danish(brought_up_to_date: Path) -> None:
    assert messages(brought_up_to_date), "lupdate found nothing; did its arguments change?"
    assert [name for name, message in messages(brought_up_to_date) if not is_finished(message)] == []


def test_nothing_is_translated_that_the_screen_no_longer_says(brought_up_to_date: Path) -> None:
    said = {name for name, _ in messages(brought_up_to_date)}
    vanished = {name for name, _ in messages(DANISH)} - said

    assert vanished == set()


def test_the_danish_fills_in_what_the_english_fills_in(brought_up_to_date: Path) -> None:
    differing = [
        name
        for name, message in messages(brought_up_to_date)
        for danish in told(message)
        if placeholders(danish) != placeholders(message.findtext("source") or "")
        and not (len(told(message)) > 1 and "%n" not in danish)  # "one hearing" needs no figure
    ]
    assert differing == []


def test_the_danish_is_at_home_in_qt(brought_up_to_date: Path, tmp_path: Path) -> None:
    released = tmp_path / "secretariat_da.qm"
    lrelease = TOOLS / start.qt_tool("lrelease").name
    subprocess.run([lrelease, "-silent", brought_up_to_date, "-qm", released], check=True)
    translator = QTranslator()

    assert translator.load(str(released))
    assert translator.language() == "da"


def is_put_together(argument: ast.expr) -> bool:
    """True for an f-string, a sum or a `.format()`; looking a marked text up in a table is no harm."""
    return any(
        isinstance(part, (ast.JoinedStr, ast.BinOp)) or (isinstance(part, ast.Attribute) and part.attr == "format")
        for part in ast.walk(argument)
    )


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """Qt's tool reads such a text out of the call, and the running program never finds it again."""
    lost = [
        place(module, call)
        for module in SCREEN
        for call in calls(module, *TRANSLATING)
        for argument in call.args[:2]
        if is_put_together(argument)
    ]
    assert lost == []


def test_every_translating_call_in_the_window_has_words_to_find() -> None:
    """`translate` may look up what a table marked with `QT_TRANSLATE_NOOP`; `tr` and the mark itself are words."""
    blind = [
        place(module, call)
        for module in SCREEN
        for call in calls(module, "tr", "QT_TRANSLATE_NOOP")
        if not all(isinstance(argument, ast.Constant) for argument in call.args[:2])
    ]
    assert blind == []


def test_the_source_of_the_screen_is_english() -> None:
    danish = [
        place(module, node)
        for module in SCREEN
        for call in calls(module, *TRANSLATING)
        for node in call.args
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search("[æøåÆØÅ]", node.value)
    ]
    assert danish == []


def test_no_comment_makes_a_context_of_its_own() -> None:
    """lupdate takes a comment that starts with TRANSLATORS for a context; `#:` is its mark for a hint."""
    wrong = [
        f"{module.relative_to(CHECKOUT)}"
        for module in SCREEN
        if re.search(r"#\s*TRANSLATORS", module.read_text(encoding="utf-8"))
    ]
    assert wrong == []
