"""The sentences of the command line, read from `resources/cli`, one file per language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any

from secretariat.system.paths import resources

LANGUAGES = ("da", "en")


@dataclass(frozen=True)
class Wording:
    """The sentences of one language."""

    sentences: dict[str, Any]

    def __call__(self, key: str, **values: object) -> str:
        """Return the sentence `key` ("cannot.full") with `values` put in. Raises KeyError when there is none."""
        found: Any = self.sentences
        for part in key.split("."):
            found = found[part]
        return str(found).format(**values)


def wording(language: str) -> Wording:
    """Return the sentences of `language`, one of `LANGUAGES`."""
    return Wording(tomllib.loads((resources() / "cli" / f"{language}.toml").read_text("utf-8")))
