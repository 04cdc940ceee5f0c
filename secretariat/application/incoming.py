"""Compares a sheet that came back with what was sent and with what is stored now, field by field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from secretariat.application.documents.report_wording import ReportWording, ReportWordings
from secretariat.application.outgoing import amount_line, travelling_fields
from secretariat.application.travelling import (
    GROSS,
    NET,
    Dispatch,
    FieldContent,
    FieldReturn,
    ReadRemark,
    key_in_file,
)
from secretariat.domain import text_format
from secretariat.domain.amounts import read_amount
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, Attainment, Economy, FieldKey
from secretariat.domain.status_sheets import EMPTY_ROW, SheetDraft, field_values, says_something
from secretariat.domain.text import Text, plain

_BARE_HOST: Final = re.compile(r'("a":"https?://[^/?#"]+)/"')
_UNTOLD: Final = re.compile(r"\\\\|\\u00[01][0-9a-f]|\\[bf]|[\ufffe\uffff]")
"""What XML cannot hold, as the stored form of a text spells it; an escaped backslash is none of it."""

_POINTS_AND_COMMAS: Final = str.maketrans(",.", ".,")


@dataclass(slots=True)
class Comparison:
    """A returned sheet beside the sheet as it was sent; remarks gather while it is read."""

    dispatch: Dispatch
    read: Mapping[FieldKey, FieldContent]
    wordings: ReportWordings
    remarks: list[ReadRemark] = field(default_factory=list)

    def fields(self, stored: SheetDraft) -> tuple[FieldReturn, ...]:
        """Return each field that travelled, three ways, in the order of the file."""
        sent = self.dispatch.draft
        told = travelling_fields(sent, self._wording)
        keys = [key for key, _ in told]
        sent_values, stored_values = field_values(sent, keys), field_values(stored, keys)
        self._tell_unknown(keys)
        return tuple(
            FieldReturn(
                key,
                label,
                sent_values[key],
                self._returned(key, sent_values[key], stored_values[key]),
                stored_values[key],
            )
            for key, label in told
        )

    @property
    def _wording(self) -> ReportWording:
        return self.wordings(self.dispatch.draft.language)

    def _returned(self, key: FieldKey, sent: object, stored: object) -> object:
        """Return what a field came back with; what was sent where it did not come, or cannot be read."""
        if isinstance(sent, Economy) and isinstance(stored, Economy):
            return self._economy(sent, stored)
        if key_in_file(key) not in self.read:
            self._remark("field_missing", key)
            return sent
        content = self.read[key_in_file(key)]
        if key == JUDGEMENT:
            return self._judgement(content, sent)
        if isinstance(content, Text) and isinstance(sent, Text) and _spelled(content) == _spelled(sent):
            return sent
        if says_something(content):
            return content
        return EMPTY_ROW if says_something(sent) else sent

    def _economy(self, sent: Economy, stored: Economy) -> Economy:
        """Return the stored money with the sums the office wrote otherwise: the rest of it never travelled."""
        if GROSS not in self.read and NET not in self.read:
            self._remark("field_missing", ECONOMY_FACTS)
        gross, net = self._amount(GROSS, sent.gross), self._amount(NET, sent.net)
        if (gross, net) == (sent.gross, sent.net):
            return sent
        return replace(
            stored,
            gross=stored.gross if gross == sent.gross else gross,
            net=stored.net if net == sent.net else net,
        )

    def _amount(self, key: FieldKey, sent: Decimal | None) -> Decimal | None:
        """Return a sum as it came back. One that says what was sent is what was sent, however it was rounded."""
        typed = str(self.read.get(key, "") or "")
        if key not in self.read or _same_line(typed, amount_line(self.dispatch.draft, key)):
            return sent
        if not typed.strip():
            return None
        figure = typed.translate(_POINTS_AND_COMMAS) if self._is_english else typed
        amount = read_amount(figure, self.dispatch.draft.economy.unit)
        if isinstance(amount, Decimal):
            return amount
        self._remark("amount_unreadable", ECONOMY_FACTS, typed)
        return sent

    @property
    def _is_english(self) -> bool:
        return self.dispatch.draft.language is DocumentLanguage.ENGLISH

    def _judgement(self, content: FieldContent, sent: object) -> object:
        if not isinstance(content, str):
            return content
        known = {word.casefold(): choice for choice, word in self._all_words()}
        if (choice := known.get(content.strip().casefold())) is not None:
            return choice
        self._remark("choice_unreadable", JUDGEMENT, content)
        return sent

    def _all_words(self) -> Iterator[tuple[Attainment, str]]:
        for language in DocumentLanguage:
            yield from self.wordings(language).attainments.items()

    def _tell_unknown(self, keys: Iterable[FieldKey]) -> None:
        known = {key_in_file(key) for key in keys} | {GROSS, NET}
        for key, content in self.read.items():
            if key not in known:
                self._remark("field_unknown", key, _words(content))

    def _remark(self, code: str, key: FieldKey, words: str = "") -> None:
        self.remarks.append(ReadRemark(code, self.dispatch.token, key, words))


def at_home(remark: ReadRemark, draft: SheetDraft, wording: ReportWording) -> ReadRemark:
    """Return a remark of a file with its field named as the sheet names it."""
    by_file = {key_in_file(key): key for key, _ in travelling_fields(draft, wording)}
    by_file |= {GROSS: ECONOMY_FACTS, NET: ECONOMY_FACTS}
    return replace(remark, field=by_file.get(FieldKey(remark.field), remark.field))


def _spelled(text: Text) -> str:
    """Return a text as one string, where an address of a bare host has no slash (Word and LibreOffice add one), and
    characters that no Word file can hold are what stands for them there.
    """
    told = _UNTOLD.sub(lambda found: found[0] if found[0] == r"\\" else "\ufffd", text_format.write(text))
    return _BARE_HOST.sub(r'\1"', told)


def _same_line(first: str, second: str) -> bool:
    return first.split() == second.split()


def _words(content: FieldContent) -> str:
    match content:
        case Text():
            return "\n".join(map(plain, content.blocks))
        case Attainment():
            return content.value
        case _:
            return content or ""
