"""The parts of a contribution that its text is read from, and how they are packed again once they are clean."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from secretariat.exchange.contributions.package import ContributionPackage
from secretariat.exchange.office_package import Relation
from secretariat.exchange.word.names import R, w
from secretariat.exchange.word_papers.package import Part, Properties, Relations, packed

_ADDRESS: Final = re.compile(r"(?:https?:|mailto:)", re.IGNORECASE)
_KINDS: Final = ("footnote", "endnote")
_MADE: Final = datetime(1980, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Parts:
    """The roots of the body, the styles, the numberings and the notes, and what the body and the notes refer to.

    `notes` and `note_names` are by kind: `footnote` and `endnote`; `relations` are by the part's name.
    """

    main_name: str
    main: Any
    styles: Any | None
    numbering: Any | None
    notes: Mapping[str, Any | None]
    note_names: Mapping[str, str]
    relations: Mapping[str, Mapping[str, Relation]]

    @property
    def told(self) -> tuple[Any, ...]:
        """The roots of everything that says something, in the order it is read."""
        return (self.main, *(root for root in self.notes.values() if root is not None))


def parts_of(package: ContributionPackage, main: Any) -> Parts:
    """Return the parts of a file whose main part is `main`. Raises `UnreadableContribution`."""
    notes = {kind: package.part(f"{kind}s") for kind in _KINDS}
    names = (package.main, *(name for name, _ in notes.values() if name))
    return Parts(
        package.main,
        main,
        package.part("styles")[1],
        package.part("numbering")[1],
        {kind: root for kind, (_, root) in notes.items()},
        {kind: name for kind, (name, _) in notes.items()},
        {name: package.relations(name) for name in names},
    )


def packed_parts(parts: Parts, left_out: Callable[[str], None]) -> bytes:
    """Return the bytes of a file of these parts and nothing else: no macros, no objects, no pictures, and no relations
    but web and mail addresses. `left_out` is told of every other target of a link.
    """
    relations = _links(parts.main, parts.relations[parts.main_name], left_out)
    others = [
        Part(f"{kind}.xml", root, kind)
        for kind, root in (("styles", parts.styles), ("numbering", parts.numbering))
        if root is not None
    ]
    for kind, root in parts.notes.items():
        if root is not None:
            links = _links(root, parts.relations[parts.note_names[kind]], left_out)
            others.append(Part(f"{kind}s.xml", root, f"{kind}s", links))
    for part in others:
        relations.add(part.kind, part.path)
    return packed(
        Part("document.xml", parts.main, "document", relations), others, {}, Properties("", "", "", "", _MADE)
    )


def _links(root: Any, known: Mapping[str, Relation], left_out: Callable[[str], None]) -> Relations:
    """Return the relations of a part's hyperlinks to web and mail, which are tied to them anew."""
    relations = Relations()
    name = f"{{{R}}}id"
    for element in root.iter(w("hyperlink")):
        relation = known.get(element.attrib.pop(name, ""))
        if relation is None or not relation.is_external:
            continue
        if not _ADDRESS.match(relation.target):
            left_out(relation.target)
        else:
            element.set(name, relations.add("hyperlink", relation.target, is_external=True))
    return relations
