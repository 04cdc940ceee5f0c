"""Makes pasted mark-up safe to parse: comments and declarations are gone, and what is no tag is characters.

The standard library's parser stops at some declarations of Word's and takes quadratic time over tags that never end
(Python 3.11 and 3.12); nothing of either kind is left here.
"""

from __future__ import annotations

import re
from typing import Final

START_TAG: Final = "startfragment"
END_TAG: Final = "endfragment"
"""Stand for the comments that tell where the copied part of a page begins and ends."""

_LONGEST_TAG: Final = 5_000
"""Characters; only pictures inside a tag are longer, and pictures are not pasted."""
_MARKED: Final = re.compile(r"<[^<>]*>|<")
_FRAGMENTS: Final = {"StartFragment": f"<{START_TAG}>", "EndFragment": f"<{END_TAG}>"}


def only_tags(html: str) -> str:
    """Return `html` with nothing but tags and characters, in time that grows with its length alone."""
    return _MARKED.sub(_tag, _without_comments(html))


def _tag(match: re.Match[str]) -> str:
    marked = match.group()
    first = marked[1:2]
    if first in ("!", "?") or len(marked) > _LONGEST_TAG:
        return ""
    is_tag = first.isalpha() or (first == "/" and marked[2:3].isalpha())
    return marked if is_tag and marked.endswith(">") else "&lt;" + marked[1:]


def _without_comments(html: str) -> str:
    kept, at = [], 0
    while (start := html.find("<!--", at)) != -1:
        end = html.find("-->", start + 4)
        if end == -1:
            break
        kept += [html[at:start], _FRAGMENTS.get(html[start + 4 : end].strip(), "")]
        at = end + 3
    return "".join([*kept, html[at:].replace("<!--", "")])
