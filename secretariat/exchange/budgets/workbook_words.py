"""The texts of a workbook: its shared strings and those inside cells, with the mark that stands high at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree

from secretariat.application.budget.files import UnreadableTable
from secretariat.exchange.budgets.raised_marks import raised_end, run_together
from secretariat.exchange.office_package import SAFELY, OfficePackage, has_doctype

MOST_STRINGS: Final = 1_000_000

_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Words:
    """A text; so many characters at its end are set as a superscript."""

    text: str
    raised: int = 0
    is_bold: bool = False


def shared_words(package: OfficePackage, name: str) -> list[Words]:
    """Return the shared strings of a workbook, in their order. Raises `UnreadableTable`."""
    found: list[Words] = []
    with package.stream(name) as stream:
        root = None
        for _, item in etree.iterparse(stream, events=("end",), tag="{*}si", **SAFELY):
            root = item.getroottree().getroot() if root is None else root
            found.append(words_of(item))
            if len(found) > MOST_STRINGS:
                raise UnreadableTable("too_large", (("cells", MOST_STRINGS),))
            item.clear()
            while item.getprevious() is not None:
                del item.getparent()[0]
        if root is not None and has_doctype(root):
            raise package.torn(name)
    return found


def words_of(item: Any) -> Words:
    """Return the text of a string (`si`, `is`): its runs, without what tells how it is read aloud."""
    runs = item.findall("{*}r")
    if not runs:
        return _marked(_unescaped("".join(part.text or "" for part in item.iterfind("{*}t"))))
    looks = [run.find("{*}rPr") for run in runs]
    texts = [_run_text(run) for run in runs]
    text, raised = run_together([(words, _is_high(look)) for words, look in zip(texts, looks, strict=True)])
    said = [look for words, look in zip(texts, looks, strict=True) if words.strip()]
    return Words(text, raised, all(look is not None and look.find("{*}b") is not None for look in said))


def _marked(text: str) -> Words:
    return Words(*raised_end(text))


def _run_text(run: Any) -> str:
    return _unescaped("".join(part.text or "" for part in run.iterfind("{*}t")))


def _is_high(look: Any | None) -> bool:
    height = look.find("{*}vertAlign") if look is not None else None
    return height is not None and height.get("val") == "superscript"


def _unescaped(text: str) -> str:
    """Return a text with the characters that are told by number (ECMA-376, 22.9.2.19); half characters are not."""
    return _ESCAPED.sub(_character, text) if "_x" in text else text


def _character(match: re.Match[str]) -> str:
    number = int(match[1], 16)
    return match[0] if 0xD800 <= number <= 0xDFFF else chr(number)
