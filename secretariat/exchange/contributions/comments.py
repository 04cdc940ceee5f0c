"""The comments in a contribution's margin: who said what about which words."""

from __future__ import annotations

from typing import Any, Final

from lxml import etree

from secretariat.application.contributed import WordComment
from secretariat.exchange.contributions.revisions import read_date
from secretariat.exchange.word.names import w

_LONGEST: Final = 200
_SHOWN: Final = (w("t"), w("delText"))


def comments_of(body: Any, comments: Any | None) -> tuple[WordComment, ...]:
    """Return the comments in the order of the file, each with the words of the body that it is about."""
    if comments is None:
        return ()
    about = _commented(body)
    return tuple(
        WordComment(
            comment.get(w("author"), ""),
            read_date(comment.get(w("date"), "")),
            "\n".join(_words(paragraph) for paragraph in comment.iter(w("p"))),
            about.get(comment.get(w("id"), ""), ""),
        )
        for comment in comments.iterfind(w("comment"))
    )


def _words(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(w("t")))


def _commented(body: Any) -> dict[str, str]:
    """Return the words between the marks of each comment, by its id."""
    found: dict[str, list[str]] = {}
    open_now: dict[str, list[str]] = {}
    for element in body.iter(etree.Element):
        if element.tag == w("commentRangeStart"):
            name = element.get(w("id"), "")
            open_now[name] = found.setdefault(name, [])
        elif element.tag == w("commentRangeEnd"):
            open_now.pop(element.get(w("id"), ""), None)
        elif element.tag in _SHOWN or element.tag == w("p"):
            for words in open_now.values():
                words.append(" " if element.tag == w("p") else element.text or "")
    return {name: _shortened(" ".join("".join(words).split())) for name, words in found.items()}


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
