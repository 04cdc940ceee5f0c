"""Finds the fields of a returned Word file: by their controls, or beside their labels where the controls are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from secretariat.domain.sheet_fields import FieldKey
from secretariat.exchange.word.looks import is_on, value
from secretariat.exchange.word.names import read_bookmark, read_label_tag, read_tag, w

Place: TypeAlias = tuple[str, FieldKey]
"""A sheet's token and a field of it."""


@dataclass(frozen=True, slots=True)
class FoundField:
    """A field with the element that holds it, the blocks or the runs in it, and what its control says of itself."""

    place: Place
    holder: Any
    blocks: tuple[Any, ...] = ()
    runs: Any | None = None
    has_control: bool = True
    shows_help: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    """The words offered, each with its value."""


@dataclass(frozen=True, slots=True)
class FoundFields:
    """The fields of a file in order, and the table rows that belong to one."""

    fields: tuple[FoundField, ...]
    rows: Mapping[Any, Place]


def find_fields(body: Any, listed: Sequence[Place]) -> FoundFields:
    """Return every field in the body. `listed` are the fields the file was written with, in order."""
    controls = tuple(_controls(body))
    rows = dict(_labelled_rows(body, listed))
    known = {found.place for found in controls}
    held = {row for found in controls for row in found.holder.iterancestors(w("tr"))}
    beside = (_beside_label(row, place) for row, place in rows.items() if place not in known and row not in held)
    return FoundFields((*controls, *(found for found in beside if found is not None)), rows)


def _controls(body: Any) -> Iterator[FoundField]:
    """Yield the controls with a tag of ours that are in no other one of ours."""
    taken: set[Any] = set()
    for control in body.iter(w("sdt")):
        place = read_tag(value(control, "sdtPr/tag") or "")
        content = control.find(w("sdtContent"))
        if place is None or content is None or any(outer in taken for outer in control.iterancestors(w("sdt"))):
            continue
        taken.add(control)
        yield _in_control(place, control, content)


def _in_control(place: Place, control: Any, content: Any) -> FoundField:
    properties = control.find(w("sdtPr"))
    cells = [*content.iterfind(w("tc")), *content.iterfind(f"{w('tr')}/{w('tc')}")]
    blocks = tuple(child for cell in cells for child in cell) if cells else tuple(content)
    is_block = bool(cells) or any(map(_is_block, content))
    return FoundField(
        place,
        control,
        blocks if is_block else (),
        None if is_block else content,
        shows_help=bool(is_on(properties, "showingPlcHdr")),
        choices=_choices(properties),
    )


def _is_block(element: Any) -> bool:
    """True for a paragraph and a table, also inside another control."""
    return element.tag in (w("p"), w("tbl")) or (
        element.tag == w("sdt") and next(element.iter(w("p")), None) is not None
    )


def _choices(element: Any) -> tuple[tuple[str, str], ...]:
    items = ((item.get(w("displayText")), item.get(w("value"), "")) for item in element.iter(w("listItem")))
    return tuple((shown or told, told) for shown, told in items)


def _labelled_rows(body: Any, listed: Sequence[Place]) -> Iterator[tuple[Any, Place]]:
    """Yield the rows that a label of ours stands in, by its bookmark or by the tag of its control."""
    marks = ((mark, read_bookmark(mark.get(w("name"), ""))) for mark in body.iter(w("bookmarkStart")))
    labels = ((control, read_label_tag(value(control, "sdtPr/tag") or "")) for control in body.iter(w("sdt")))
    seen: set[Place] = set()
    for element, told in (*marks, *labels):
        row = next(element.iterancestors(w("tr")), None)
        place = _place(told, listed)
        if row is not None and place is not None and place not in seen:
            seen.add(place)
            yield row, place


def _place(told: tuple[str, int] | None, listed: Iterable[Place]) -> Place | None:
    if told is None:
        return None
    token, number = told
    places = [place for place in listed if place[0] == token]
    return places[number - 1] if 0 < number <= len(places) else None


def _beside_label(row: Any, place: Place) -> FoundField | None:
    """Return the field in the last cell of a row whose first one is its label; None where that cannot be told."""
    cells = [cell for cell in row.iter(w("tc")) if next(cell.iterancestors(w("tr"))) is row]
    if len(cells) != 2:
        return None
    return FoundField(place, cells[1], tuple(cells[1]), has_control=False, choices=_choices(cells[1]))
