"""The stored form of a `Text`: lines of JSON, one block a line, so that two versions can be compared line by line.

The first line names the form and its version:

    secretariat-text 1

Every line after it is one block, with these keys:

- paragraph: `p` inlines
- heading: `h` inlines, `level` 1 to 6, `section` `{key, question?, help?}` where it opens one
- list item: `li` inlines, `kind` `bullet` or `number`, `level` 1 to 3
- table: `table` rows of cells of paragraphs of inlines, `align` one letter a column (`l` or `r`), `head` the number of
  header rows, `caption?` inlines
- piece of a composed document: `piece` its kind, `source?` a number, `part?`, `caption?` and `alternative?` text

Inlines are a list. A plain string is a run that does not stand out; `{"t": text, "e": "b", "i" or "bi", "a": address,
"f": fact}` is a run that does or that tells a fact, and `{"note": [...]}` a footnote mark with the runs of its note.
Keys marked `?` are left out when they say nothing. The end of the last line is a line break.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from secretariat.domain.text import (
    DEEPEST_HEADING,
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    Text,
)

NAME: Final = "secretariat-text"
VERSION: Final = 1

_LETTERS: Final = {
    Emphasis.NONE: "",
    Emphasis.BOLD: "b",
    Emphasis.ITALIC: "i",
    Emphasis.BOLD | Emphasis.ITALIC: "bi",
}
_EMPHASES: Final = {letters: emphasis for emphasis, letters in _LETTERS.items()}
_ALIGNMENTS: Final = {"l": Alignment.LEFT, "r": Alignment.RIGHT}


class FormatFault(Exception):
    """A stored text cannot be read. `line` counts from 1; `reason` says in English what is wrong there, for the log."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


def write(text: Text) -> str:
    """Return the stored form of `text`. Reading it back gives `canonical(text)` when `text` is canonical."""
    return "\n".join([f"{NAME} {VERSION}", *map(_line, text.blocks), ""])


_encode: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _line(block: Block) -> str:
    if isinstance(block, Paragraph) and all(map(_is_plain, block.inlines)):
        # Most blocks are these, and a string alone is encoded many times as fast as an object with one in it.
        return f'{{"p":[{",".join(_encode(run.text) for run in block.inlines if isinstance(run, Run))}]}}'
    return _encode(_block_value(block))


def _is_plain(inline: Inline) -> bool:
    return isinstance(inline, Run) and not inline.emphasis and inline.link is None and inline.field is None


def read(stored: str) -> Text:
    """Return the text that `write` stored. Raises `FormatFault` naming the first line that cannot be read."""
    lines = stored.split("\n")
    _check_header(lines[0])
    if lines[-1]:
        raise FormatFault(len(lines), "the last line is torn: it has no end")
    return Text(tuple(_read_block(line, number) for number, line in enumerate(lines[1:-1], start=2)))


def _check_header(line: str) -> None:
    name, _, version = line.partition(" ")
    if name != NAME:
        raise FormatFault(1, f"not a stored text: expected {NAME!r}")
    if version != str(VERSION):
        raise FormatFault(1, f"version {version!r} is not known; this program reads version {VERSION}")


def _block_value(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph():
            return {"p": _inlines_value(block.inlines)}
        case Heading():
            section = {"section": _section_value(block.section)} if block.section else {}
            return {"h": _inlines_value(block.inlines), "level": block.level} | section
        case ListItem():
            return {"li": _inlines_value(block.inlines), "kind": block.kind.value, "level": block.level}
        case Table():
            caption = {"caption": _inlines_value(block.caption)} if block.caption else {}
            rows = [[[_inlines_value(p) for p in cell.paragraphs] for cell in row] for row in block.rows]
            letters = "".join("r" if alignment is Alignment.RIGHT else "l" for alignment in block.alignments)
            return {"table": rows, "align": letters, "head": block.header_rows} | caption
        case Piece():
            source = {"source": block.source} if block.source is not None else {}
            words = {"part": block.part, "caption": block.caption, "alternative": block.alternative}
            return {"piece": block.kind.value} | source | {key: word for key, word in words.items() if word}


def _section_value(section: Section) -> dict[str, str]:
    question = {"question": section.question} if section.question is not None else {}
    return {"key": section.key} | question | ({"help": section.help} if section.help else {})


def _inlines_value(inlines: Inlines) -> list[Any]:
    return [_inline_value(inline) for inline in inlines]


def _inline_value(inline: Inline) -> str | dict[str, Any]:
    if isinstance(inline, NoteMark):
        return {"note": [_inline_value(run) for run in inline.note]}
    if _is_plain(inline):
        return inline.text
    emphasis = {"e": _LETTERS[inline.emphasis]} if inline.emphasis else {}
    link = {"a": inline.link} if inline.link is not None else {}
    return {"t": inline.text} | emphasis | link | ({"f": inline.field} if inline.field is not None else {})


def _read_block(line: str, number: int) -> Block:
    try:
        value = json.loads(line)
        kind, make = next((key, make) for key, make in _READERS.items() if key in _mapping(value))
        return make(value[kind], value)
    except StopIteration:
        raise FormatFault(number, "no known kind of block") from None
    except json.JSONDecodeError as error:
        raise FormatFault(number, f"not JSON: {error.msg}") from error
    except KeyError as error:
        raise FormatFault(number, f"{error} is missing or not known") from error
    except (TypeError, ValueError, RecursionError) as error:
        raise FormatFault(number, str(error)) from error


def _paragraph(content: Any, _: dict[str, Any]) -> Block:
    return Paragraph(_inlines(content))


def _heading(content: Any, value: dict[str, Any]) -> Block:
    section = _mapping(value["section"]) if "section" in value else None
    opened = _section(section) if section is not None else None
    return Heading(_level(value["level"], DEEPEST_HEADING), _inlines(content), opened)


def _section(value: dict[str, Any]) -> Section:
    question = _string(value["question"]) if "question" in value else None
    return Section(_string(value["key"]), question, _string(value.get("help", "")))


def _list_item(content: Any, value: dict[str, Any]) -> Block:
    return ListItem(ListKind(value["kind"]), _level(value["level"], 3), _inlines(content))


def _table(content: Any, value: dict[str, Any]) -> Block:
    alignments = tuple(_ALIGNMENTS[letter] for letter in _string(value["align"]))
    rows = tuple(tuple(_cell(cell) for cell in _list(row)) for row in _list(content))
    head = value["head"]
    if any(len(row) != len(alignments) for row in rows):
        raise ValueError("a row of the table has another number of cells than 'align' has letters")
    if type(head) is not int or head < 0:
        raise ValueError("'head' must be a whole number")
    return Table(rows, alignments, head, _inlines(value.get("caption", [])))


def _cell(value: Any) -> Cell:
    return Cell(tuple(_inlines(paragraph) for paragraph in _list(value)))


def _piece(content: Any, value: dict[str, Any]) -> Block:
    source = value.get("source")
    if source is not None and type(source) is not int:
        raise TypeError("'source' must be a whole number")
    words = (_string(value.get(key, "")) for key in ("part", "caption", "alternative"))
    return Piece(PieceKind(content), source, *words)


_READERS: Final[dict[str, Callable[[Any, dict[str, Any]], Block]]] = {
    "p": _paragraph,
    "h": _heading,
    "li": _list_item,
    "table": _table,
    "piece": _piece,
}


def _inlines(value: Any) -> Inlines:
    return tuple(_inline(item) for item in _list(value))


def _inline(value: Any) -> Inline:
    if isinstance(value, dict) and "note" in value:
        return NoteMark(tuple(_run(run) for run in _list(value["note"])))
    return _run(value)


def _run(value: Any) -> Run:
    if isinstance(value, str):
        return Run(value)
    mapping = _mapping(value)
    link = _string(mapping["a"]) if "a" in mapping else None
    fact = _string(mapping["f"]) if "f" in mapping else None
    return Run(_string(mapping["t"]), _EMPHASES[_string(mapping.get("e", ""))], link, fact)


def _level(value: Any, deepest: int) -> int:
    if type(value) is not int or not 1 <= value <= deepest:
        raise ValueError(f"level {value!r} is not 1 to {deepest}")
    return value


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {type(value).__name__}")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, not {type(value).__name__}")
    return value


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"expected an object, not {type(value).__name__}")
    return value
