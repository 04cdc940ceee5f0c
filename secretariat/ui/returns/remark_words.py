"""The sentences for what a person must know of a returned file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.travelling import GROSS, NET, ReadRemark

REMARKS: dict[str, object] = {
    "tracked_changes": QT_TRANSLATE_NOOP("ReadRemark", "{count} tracked changes are read as if they were accepted."),
    "comment": QT_TRANSLATE_NOOP("ReadRemark", "{author} wrote in the margin: “{text}”"),
    "stray_text": QT_TRANSLATE_NOOP("ReadRemark", "Outside the fields stands “{text}”. It is not taken in."),
    "left_out": QT_TRANSLATE_NOOP("ReadRemark", "Something that is no text was left out."),
    "simplified": QT_TRANSLATE_NOOP(
        "ReadRemark", "A table inside a table, or a list or a heading inside one, was made plain paragraphs."
    ),
    "field_twice": QT_TRANSLATE_NOOP(
        "ReadRemark", "The field stands there twice. The first one counts; the other says “{text}”."
    ),
    "field_missing": QT_TRANSLATE_NOOP("ReadRemark", "The field is not in the file any more. What is stored stands."),
    "field_unknown": QT_TRANSLATE_NOOP("ReadRemark", "A field that was never sent says “{text}”. It is not taken in."),
    "without_control": QT_TRANSLATE_NOOP(
        "ReadRemark",
        "The frame around the field is gone; its place beside the label told which it is. Read it with care.",
    ),
    "choice_unreadable": QT_TRANSLATE_NOOP("ReadRemark", "“{text}” is none of the judgements. What was sent stands."),
    "amount_unreadable": QT_TRANSLATE_NOOP("ReadRemark", "“{text}” cannot be read as an amount. What was sent stands."),
    "unknown_sheet": QT_TRANSLATE_NOOP("ReadRemark", "It holds a sheet that this database never sent. It is left out."),
    "sheet_gone": QT_TRANSLATE_NOOP(
        "ReadRemark", "“{text}” was put aside after it was sent. Bring the sheet back, then take the file in again."
    ),
}
ONE_CHANGE = QT_TRANSLATE_NOOP("ReadRemark", "A tracked change is read as if it was accepted.")
SOMEBODY = QT_TRANSLATE_NOOP("ReadRemark", "Somebody")

LEFT_OUT: dict[str, object] = {
    "picture": QT_TRANSLATE_NOOP("ReadRemark", "A picture was left out."),
    "object": QT_TRANSLATE_NOOP("ReadRemark", "An embedded object was left out."),
    "embedded_file": QT_TRANSLATE_NOOP("ReadRemark", "A file inside the file was left out."),
    "text_box": QT_TRANSLATE_NOOP("ReadRemark", "A text box was left out. It says “{text}”."),
    "macros": QT_TRANSLATE_NOOP("ReadRemark", "The file holds macros. They were left out and never run."),
    "equation": QT_TRANSLATE_NOOP("ReadRemark", "An equation was left out. It says “{text}”."),
    "link": QT_TRANSLATE_NOOP("ReadRemark", "A link to a place that cannot be opened from paper was left out: {text}"),
}
"""What is said of each kind of thing that is no text."""

PARTS: dict[str, object] = {
    GROSS: QT_TRANSLATE_NOOP("ReadRemark", "Economy, gross"),
    NET: QT_TRANSLATE_NOOP("ReadRemark", "Economy, net"),
}
"""What the parts of a field are called that travel alone."""

_UNTOLD = QT_TRANSLATE_NOOP("ReadRemark", "Something in the file is not as it should be ({code}).")

Labels = Mapping[tuple[str, str], str]
"""What fields are called, by the token their sheet was sent under and their key."""


def sentences(remarks: Sequence[ReadRemark], labels: Labels) -> tuple[str, ...]:
    """Return a sentence for each remark, each one once."""
    return tuple(dict.fromkeys(sentence(remark, labels) for remark in remarks))


def sentence(remark: ReadRemark, labels: Labels) -> str:
    """Return what a remark says, after the name of the field it belongs to."""
    values = {"code": remark.code, "author": "", "count": "", **dict(remark.params), "text": remark.text.strip()}
    values["author"] = values["author"] or _translated(SOMEBODY)
    told = _translated(_source(remark)).format(**values)
    name = labels.get((remark.token, remark.field)) or _translated(PARTS.get(remark.field, ""))
    return f"{name}: {told}" if name else told


def _source(remark: ReadRemark) -> object:
    params = dict(remark.params)
    if remark.code == "tracked_changes" and params.get("count") == 1:
        return ONE_CHANGE
    if remark.code == "left_out":
        return LEFT_OUT.get(str(params.get("kind")), REMARKS["left_out"])
    return REMARKS.get(remark.code, _UNTOLD)


def _translated(source: object) -> str:
    return QCoreApplication.translate("ReadRemark", str(source)) if source else ""
