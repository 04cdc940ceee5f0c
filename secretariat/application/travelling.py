"""Sheets on their way to another office and back: what leaves, what comes back, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256
from typing import TypeAlias

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.problems import Params
from secretariat.domain.sheet_fields import JUDGEMENT, ROW_PREFIX, Attainment, FieldKey
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId
from secretariat.domain.text import Text


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A sheet as it was sent out. `token` is in the file and finds it again; `draft` is what the office was shown."""

    token: str
    sheet_id: SheetId
    office: str
    at: datetime
    by: str
    version: int
    draft: SheetDraft


class FieldShape(Enum):
    """How a field is filled in, in the file; `shape_of` tells it by the field's key."""

    TEXT = "text"
    """Formatted text in as many paragraphs as it takes."""
    LINE = "line"
    """A line of plain text."""
    CHOICE = "choice"
    """One of the words offered."""


GROSS = FieldKey("economy.gross")
NET = FieldKey("economy.net")
"""The parts of the economy that travel, as a line each."""

FieldContent: TypeAlias = Text | str | Attainment | None
"""What a field holds: `Text`, a line (`36,4 mio. kr.`), or a judgement; as it came back, a word for one that is none of
those offered."""

LONGEST_KEY = 31
"""Characters of a key in a file. A longer one travels under its digest (see `key_in_file`)."""


def shape_of(key: FieldKey) -> FieldShape:
    """Return how a field is filled in."""
    if key.startswith(ROW_PREFIX):
        return FieldShape.TEXT
    return FieldShape.CHOICE if key == JUDGEMENT else FieldShape.LINE


def key_in_file(key: FieldKey) -> FieldKey:
    """Return the key a field travels under: its own, or a digest where Word has no room for it."""
    if len(key) <= LONGEST_KEY:
        return key
    prefix = ROW_PREFIX if key.startswith(ROW_PREFIX) else ""
    return FieldKey(prefix + sha256(key.encode()).hexdigest()[:26])


@dataclass(frozen=True, slots=True)
class OutgoingField:
    """A field of a file: its locked label, what stands in it, and the help shown while nothing does."""

    key: FieldKey
    label: str
    content: FieldContent
    help: str = ""
    choices: tuple[tuple[Attainment, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OutgoingSheet:
    """A sheet of a file: its heading, what is asked of whom and by when, its fields. The words are ready.

    `columns` head the labels and what is filled in; `page` takes `{page}` and `{total}`. `at` is when it is sent
    (aware). `token` holds 8 to 32 letters, digits and `_`.
    """

    token: str
    language: DocumentLanguage
    heading: str
    instruction: str
    due: str
    office: str
    columns: tuple[str, str]
    page: str
    fields: tuple[OutgoingField, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class ReadRemark:
    """Something in a returned file that a person must know of.

    `token` and `field` tell where, empty for the file as a whole. `text` is a comment's words or the like. `code` is

    - `tracked_changes`: changes were tracked; they are read as if accepted (`count`)
    - `comment`: somebody wrote `text` in the margin (`author`)
    - `stray_text`: `text` stands outside the fields
    - `left_out`: something that is no text was left out (`kind`: `picture`, `object`, `embedded_file`, `text_box`,
      `macros`, `equation`, `link`)
    - `simplified`: a table inside a table, a list or a heading in a cell became plain paragraphs
    - `field_twice`: a field was copied; the first one counts
    - `field_missing`: a field that was sent is not there
    - `field_unknown`: a field that was never sent of this sheet, with its `text`
    - `without_control`: a field lost its control and was found by its place beside the label
    - `choice_unreadable`, `amount_unreadable`: `text` is no judgement, no amount; what was sent stands
    - `unknown_sheet`: a sheet this database never sent
    - `sheet_gone`: a sheet (`text`) that was put aside since it was sent
    """

    code: str
    token: str = ""
    field: str = ""
    text: str = ""
    params: Params = ()


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """A sheet found in a file: what each of its fields holds, as far as they could be read."""

    token: str
    fields: tuple[tuple[FieldKey, FieldContent], ...]


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a returned file says."""

    sheets: tuple[ReadSheet, ...]
    remarks: tuple[ReadRemark, ...] = ()


class UnreadableFile(Exception):
    """A file holds no sheet that could be read. `code` becomes a sentence: `not_word`, `damaged`, `too_large`,
    `protected`, `not_ours`.
    """

    def __init__(self, code: str, params: Params = ()) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class FieldReturn:
    """A field of a returned sheet, three ways: as it was sent, as it came back, as it is stored now.

    The values are those of `secretariat.domain.status_sheets.field_value`. `is_changed` when the office changed it;
    `is_contested` when it was changed here too since it was sent.
    """

    field: FieldKey
    label: str
    sent: object
    returned: object
    stored: object

    @property
    def is_changed(self) -> bool:
        """True when the office says something else than it was sent."""
        return self.returned != self.sent

    @property
    def is_contested(self) -> bool:
        """True when it was changed at both ends, and differently."""
        return self.is_changed and self.stored not in (self.sent, self.returned)


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """A sheet that came back, beside what is stored of it now."""

    dispatch: Dispatch
    sheet: Sheet
    heading: str
    fields: tuple[FieldReturn, ...]
    remarks: tuple[ReadRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file that came back: its sheets in order, and what is said of it as a whole."""

    name: str
    sheets: tuple[ReturnedSheet, ...]
    remarks: tuple[ReadRemark, ...] = ()
