"""The styles of a workbook that is written: each look is told once and named by its number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final
from xml.sax.saxutils import quoteattr

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


class FontLook(IntEnum):
    """The fonts, in the order they are told."""

    PLAIN = 0
    BOLD = 1
    TITLE = 2
    SMALL = 3


class Fill(IntEnum):
    """The grounds; the first two are the standard's own."""

    NONE = 0
    HEADER = 2
    GROUP = 3


class Rule(IntEnum):
    """The rules around a cell."""

    NONE = 0
    ABOVE = 1
    AROUND = 2
    """Above and, double, below: a grand total."""


_FONTS: Final = (
    '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
    '<font><sz val="10"/><name val="Calibri"/><family val="2"/></font>',
)
_FILLS: Final = (
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE3E8ED"/></patternFill></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF3F5F7"/></patternFill></fill>',
)
_THIN: Final = '<top style="thin"><color auto="1"/></top>'
_BORDERS: Final = (
    "<border><left/><right/><top/><bottom/><diagonal/></border>",
    f"<border><left/><right/>{_THIN}<bottom/><diagonal/></border>",
    f'<border><left/><right/>{_THIN}<bottom style="double"><color auto="1"/></bottom><diagonal/></border>',
)
_FIRST_OWN: Final = 164
"""The formats of a workbook's own are numbered from here."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks. `format` is the code of how its number is shown, empty for words."""

    font: FontLook = FontLook.PLAIN
    fill: Fill = Fill.NONE
    rule: Rule = Rule.NONE
    format: str = ""
    stands: str = "left"
    indent: int = 0
    wraps: bool = False


class Styles:
    """The looks that were used so far; the first is that of a cell nobody touched."""

    def __init__(self) -> None:
        self._numbers: dict[Look, int] = {Look(stands=""): 0}
        self._formats: dict[str, int] = {}

    def number(self, look: Look) -> int:
        """Return the number of a look."""
        known = self._numbers.get(look)
        if known is None:
            known = self._numbers[look] = len(self._numbers)
            if look.format:
                self._formats.setdefault(look.format, _FIRST_OWN + len(self._formats))
        return known

    def xml(self) -> str:
        """Return the part of the workbook that tells the looks."""
        formats = [f'<numFmt numFmtId="{at}" formatCode={quoteattr(code)}/>' for code, at in self._formats.items()]
        own = [f'<numFmts count="{len(formats)}">{"".join(formats)}</numFmts>'] if formats else []
        return "".join(
            (
                f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="{_MAIN}">',
                *own,
                _listed("fonts", _FONTS),
                _listed("fills", _FILLS),
                _listed("borders", _BORDERS),
                '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
                _listed("cellXfs", [self._look(look) for look in self._numbers]),
                '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
            )
        )

    def _look(self, look: Look) -> str:
        number = self._formats.get(look.format, 0)
        facts = f'numFmtId="{number}" fontId="{look.font}" fillId="{look.fill}" borderId="{look.rule}" xfId="0"'
        applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"'
        if not look.stands:
            return f"<xf {facts}/>"
        indent = f' indent="{look.indent}"' if look.indent else ""
        wraps = ' wrapText="1"' if look.wraps else ""
        place = f'<alignment horizontal="{look.stands}" vertical="top"{wraps}{indent}/>'
        return f'<xf {facts}{applied} applyAlignment="1">{place}</xf>'


def _listed(name: str, entries: tuple[str, ...] | list[str]) -> str:
    return f'<{name} count="{len(entries)}">{"".join(entries)}</{name}>'
