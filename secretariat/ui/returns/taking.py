"""Takes accepted fields in, sheet by sheet, says what became of the file, and takes it back when that was a mistake."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from secretariat.application.ports import Changes
from secretariat.application.services import Services
from secretariat.application.travelling import ReturnedSheet
from secretariat.domain.sheet_fields import FieldKey
from secretariat.domain.status_sheets import Sheet
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.returns.weighing import Decision, Weighed, of_decision

translate = QCoreApplication.translate

KEY = "returned"
"""The key of the notice on what was taken in."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A sheet before fields of it were taken in, and after."""

    before: Sheet
    after: Sheet


class Taking:
    """Stores what was accepted. `show_stored` is called with every sheet that stands otherwise in the store now."""

    def __init__(self, services: Services, operations: Operations, show_stored: Callable[[Sheet], None]) -> None:
        self._services = services
        self._operations = operations
        self._show_stored = show_stored

    def take_in(self, fields: Sequence[Weighed]) -> tuple[Taken, ...]:
        """Store the accepted ones among `fields` and return the sheets that were changed.

        A sheet that was changed elsewhere meanwhile is read anew and shown; nothing of it is stored.
        """
        accepted: dict[str, list[Weighed]] = {}
        for field in of_decision(fields, Decision.ACCEPTED):
            accepted.setdefault(field.place[0], []).append(field)
        taken: list[Taken] = []
        for chosen in accepted.values():
            self._take_sheet(chosen[0].sheet, {field.place[1]: field.field.returned for field in chosen}, taken.append)
        for one in taken:
            self._show_stored(one.after)
        return tuple(taken)

    def undo(self, taken: Sequence[Taken]) -> None:
        """Put the sheets back as they were, those that nobody changed since."""
        put_back = 0
        for one in taken:
            put_back += self._operations.run(
                partial(self._put_back, one),
                changes=Changes.SHEETS,
                on_done=self._show_stored,
                on_conflict=partial(self._tell_changed_since, one),
            )
        if put_back == len(taken):
            self._operations.say(
                NoticeKind.GOOD, translate("Taking", "The sheets are as they were before."), key=KEY, brief=True
            )

    def _take_sheet(
        self, sheet: ReturnedSheet, values: Mapping[FieldKey, object], on_taken: Callable[[Taken], None]
    ) -> None:
        stored, office = sheet.sheet, sheet.dispatch.office
        self._operations.run(
            lambda: self._services.travel.take(stored.id, values, version=stored.version, office=office),
            changes=Changes.SHEETS,
            on_done=lambda after: on_taken(Taken(stored, after)),
            on_conflict=lambda: self._read_anew(sheet),
        )

    def _put_back(self, one: Taken) -> Sheet:
        return self._services.sheets.save(one.after.id, one.before.draft, version=one.after.version)

    def _read_anew(self, sheet: ReturnedSheet) -> None:
        self._operations.run(lambda: self._services.sheets.get(sheet.sheet.id), on_done=self._show_stored)
        told = translate("Taking", "“{heading}” was changed somewhere else meanwhile.")
        self._operations.say(
            NoticeKind.WARNING,
            told.format(heading=sheet.heading),
            meaning=translate(
                "Taking", "Nothing of it was stored. It is shown as it is stored now; what you decided stands."
            ),
            advice=translate("Taking", "Look at it once more, then take it in again."),
            key=f"{KEY}.{sheet.dispatch.token}",
        )

    def _tell_changed_since(self, one: Taken) -> None:
        told = translate("Taking", "“{title}” was changed after the fields were taken in.")
        self._operations.say(
            NoticeKind.WARNING,
            told.format(title=one.after.draft.title),
            meaning=translate("Taking", "It was left as it is."),
            advice=translate("Taking", "Open it and change it there."),
            key=f"{KEY}.{one.after.id}",
        )


def taken_notice(fields: Sequence[Weighed], count: int) -> tuple[str, str]:
    """Return what happened and what it means: how many fields are stored, and which of `fields` are not."""
    if count == 1:
        message = translate("Taking", "1 field was taken in.")
    else:
        message = translate("Taking", "{count} fields were taken in.").format(count=count)
    refused, undecided = (of_decision(fields, decision) for decision in (Decision.REFUSED, Decision.UNDECIDED))
    is_of_one = len({one.sheet.heading for one in fields}) == 1
    told = []
    if refused:
        told.append(translate("Taking", "Refused: {fields}.").format(fields=_named(refused, is_of_one=is_of_one)))
    if undecided:
        told.append(translate("Taking", "Undecided: {fields}.").format(fields=_named(undecided, is_of_one=is_of_one)))
    return message, " ".join(told)


def _named(fields: Sequence[Weighed], *, is_of_one: bool) -> str:
    """Return the names of the fields; under their sheets' headings unless the whole file is of one sheet."""
    if is_of_one:
        return ", ".join(one.field.label for one in fields)
    headings = dict.fromkeys(one.sheet.heading for one in fields)
    by_sheet = (
        f"{heading}: " + ", ".join(one.field.label for one in fields if one.sheet.heading == heading)
        for heading in headings
    )
    return "; ".join(by_sheet)


def undo_button(taking: Taking, taken: Sequence[Taken]) -> NoticeButton:
    """Return the button that takes it back."""
    return NoticeButton(translate("Taking", "Undo"), partial(taking.undo, taken))
