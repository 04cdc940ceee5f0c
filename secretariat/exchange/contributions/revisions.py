"""The tracked changes of a contribution: listed for decision, then made or undone in its XML.

Changes of one kind by one person at one time that follow each other are one revision, as a person sees them. A change
inside another one (put in by one, taken out by another) is a revision of its own. Changes of looks are no revisions:
the looks that the file shows are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from lxml import etree

from secretariat.application.contributed import Revision, RevisionKind
from secretariat.exchange.word.names import made, w

_KINDS: Final = {
    **{w(name): RevisionKind.INSERTED for name in ("ins", "moveTo", "cellIns")},
    **{w(name): RevisionKind.DELETED for name in ("del", "moveFrom", "cellDel")},
}
_AROUND: Final = tuple(w(name) for name in ("ins", "del", "moveTo", "moveFrom"))
"""Elements around the characters that were changed."""
_SHOWN: Final = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
_NOTES: Final = frozenset((w("footnoteReference"), w("endnoteReference")))
_NOTE: Final = "[*]"
_PARAGRAPH: Final = "¶"
_CONTEXT: Final = 60
"""Characters before and after a change that tell where it is."""
_NEAR: Final = 40
"""Pieces before and after a change that are looked at for them."""
_UNDELETED: Final = {w("delText"): w("t"), w("delInstrText"): w("instrText")}


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters, or the end of a paragraph, and the marks of the changes they are part of."""

    text: str
    marks: tuple[Any, ...]
    paragraph: int

    @property
    def is_plain(self) -> bool:
        return not self.marks


@dataclass(slots=True)
class _TrackedChange:
    """Marks that follow each other; `first` and `last` are the places of the pieces they begin and end with."""

    tag: str
    author: str
    date: str
    marks: list[Any]
    first: int
    last: int
    text: list[str] = field(default_factory=list)

    @property
    def kind(self) -> RevisionKind:
        """Whether it puts in or takes out."""
        return _KINDS[self.tag]


def tracked_changes(roots: Sequence[Any]) -> tuple[Revision, ...]:
    """Return the changes of some parts in the order they begin; their keys are the same each time."""
    return tuple(_revision(change, pieces, key) for key, (change, pieces) in _keyed(roots))


def decide(roots: Sequence[Any], accepted: Collection[str]) -> None:
    """Make the changes whose keys are accepted and undo all others; no mark of a change is left.

    A paragraph that loses its end keeps `w:del` in the properties of its mark: whoever reads on joins it to the next.
    """
    for key, (change, _) in _keyed(roots):
        stays = (change.kind is RevisionKind.INSERTED) is (key in accepted)
        for mark in change.marks:
            _settle(mark, stays=stays)
    _settle_empty(roots)


def open_up(roots: Sequence[Any], enclose: Callable[[Any, str], None]) -> None:
    """Let everything stay that was put in or taken out; no mark of a change is left.

    `enclose` is called with each mark and the key of its change before the mark goes.
    """
    for key, (change, _) in _keyed(roots):
        for mark in change.marks:
            enclose(mark, key)
            _settle(mark, stays=True)
    _settle_empty(roots)


def _settle_empty(roots: Sequence[Any]) -> None:
    """Settle the marks that hold nothing, of which nothing is asked."""
    for root in roots:
        for mark in list(root.iter(*_AROUND)):
            if mark.getparent().tag not in (w("rPr"), w("trPr"), w("numPr")):
                _settle(mark, stays=_KINDS[mark.tag] is RevisionKind.INSERTED)


def _keyed(roots: Sequence[Any]) -> list[tuple[str, tuple[_TrackedChange, Sequence[_Piece]]]]:
    """Return the changes with their keys, each with the pieces of the part it is in."""
    read = (list(_pieces(root)) for root in roots)
    changes = [(change, pieces) for pieces in read for change in _grouped(pieces) if _says_something(change)]
    return [(f"r{number}", change) for number, change in enumerate(changes, start=1)]


def _pieces(root: Any) -> Iterator[_Piece]:
    count = 0

    def walk(element: Any, marks: tuple[Any, ...]) -> Iterator[_Piece]:
        nonlocal count
        for child in element:
            if child.tag in _AROUND:
                yield from walk(child, (*marks, child))
            elif child.tag == w("r"):
                yield _Piece(_shown(child), marks, count)
            elif child.tag == w("p"):
                yield from walk(child, marks)
                yield _Piece("\n", (*marks, *_marks_in(child, "pPr", "rPr")), count)
                count += 1
            elif child.tag in (w("tr"), w("tc")):
                own = _marks_in(child, "trPr" if child.tag == w("tr") else "tcPr")
                if own:
                    yield _Piece("", (*marks, *own), count)
                yield from walk(child, marks)
            elif not etree.QName(child).localname.endswith("Pr"):
                yield from walk(child, marks)

    yield from walk(root, ())


def _marks_in(element: Any, *path: str) -> tuple[Any, ...]:
    properties = element.find("/".join(w(name) for name in path))
    return () if properties is None else tuple(child for child in properties if child.tag in _KINDS)


def _shown(run: Any) -> str:
    return "".join(
        child.text or "" if child.tag in (w("t"), w("delText")) else _NOTE if child.tag in _NOTES
        else _SHOWN.get(child.tag, "")
        for child in run
    )  # fmt: skip


def _grouped(pieces: Sequence[_Piece]) -> Iterator[_TrackedChange]:
    """Yield the changes in the order they begin."""
    found: list[_TrackedChange] = []
    open_now: dict[tuple[str, str, str], _TrackedChange] = {}
    for place, piece in enumerate(pieces):
        told = {(mark.tag, mark.get(w("author"), ""), mark.get(w("date"), "")): mark for mark in piece.marks}
        if piece.text or told:
            open_now = {key: change for key, change in open_now.items() if key in told}
        for key, mark in told.items():
            if key not in open_now:
                open_now[key] = _TrackedChange(*key, [], place, place)
                found.append(open_now[key])
            change = open_now[key]
            if not any(known is mark for known in change.marks[-2:]):
                change.marks.append(mark)
            change.last = place
            change.text.append(piece.text)
    yield from found


def _says_something(change: _TrackedChange) -> bool:
    return bool("".join(change.text)) or any(mark.getparent().tag != w("p") for mark in change.marks)


def _revision(change: _TrackedChange, pieces: Sequence[_Piece], key: str) -> Revision:
    text = "".join(change.text)
    shown = text.removesuffix("\n") or (_PARAGRAPH if text else "")
    context = _context(change, pieces)
    return Revision(key, change.kind, change.author, read_date(change.date), shown, context)


def _context(change: _TrackedChange, pieces: Sequence[_Piece]) -> str:
    """Return the words of the paragraph before and after a change, with an ellipsis where it is."""
    before = pieces[max(change.first - _NEAR, 0) : change.first]
    after = pieces[change.last + 1 : change.last + 1 + _NEAR]
    ahead = _plain(before, pieces[change.first].paragraph)[-_CONTEXT:]
    behind = _plain(after, pieces[change.last].paragraph)[:_CONTEXT]
    return " ".join(f"{ahead}…{behind}".split())


def _plain(pieces: Sequence[_Piece], paragraph: int) -> str:
    """Return the words of a paragraph among some pieces that are part of no change."""
    return "".join(piece.text for piece in pieces if piece.is_plain and piece.paragraph == paragraph)


def read_date(told: str) -> datetime | None:
    """Return the moment that Word wrote down, None where it is none. One without a zone counts as UTC."""
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _settle(mark: Any, *, stays: bool) -> None:
    """Let what a mark stands for stay, or take it away; either way the mark is gone."""
    parent = mark.getparent()
    if parent is None:
        return
    if parent.tag == w("rPr"):
        parent.remove(mark)
        if not stays:
            parent.append(made("del"))
    elif parent.tag in (w("trPr"), w("tcPr")):
        parent.remove(mark)
        holder = parent.getparent()
        if not stays and holder.getparent() is not None:
            _remove_from_table(holder)
    elif stays:
        _unwrap(mark)
    else:
        parent.remove(mark)


def _remove_from_table(holder: Any) -> None:
    """Remove a row or a cell, and what is left empty by that."""
    outer = holder.getparent()
    outer.remove(holder)
    inner, above = (w("tr"), w("tbl")) if holder.tag == w("tr") else (w("tc"), w("tr"))
    if outer.tag == above and outer.find(inner) is None and outer.getparent() is not None:
        if above == w("tr"):
            _remove_from_table(outer)
        else:
            outer.getparent().remove(outer)


def _unwrap(mark: Any) -> None:
    for element in list(mark.iter(*_UNDELETED)):
        if next(_deleting(element, mark), None) is None:
            element.tag = _UNDELETED[element.tag]
    for child in list(mark):
        mark.addprevious(child)
    mark.getparent().remove(mark)


def _deleting(element: Any, mark: Any) -> Iterator[Any]:
    """Yield the marks between an element and an outer one that still delete it."""
    for outer in element.iterancestors(w("del"), w("moveFrom")):
        if outer is mark:
            return
        yield outer
