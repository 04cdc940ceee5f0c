"""Everything a window or a command may ask of the program, in one place; `secretariat.bootstrap` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from secretariat.application.committees import CommitteeService
from secretariat.application.hearings import HearingService
from secretariat.application.ports import Clock, Demonstration, PasteReader, PreviewRenderer, Renderer
from secretariat.application.recovery import RecoveryService
from secretariat.application.responses import ResponseService

__all__ = ["CommitteeService", "HearingService", "RecoveryService", "ResponseService", "Services"]


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases over one database. `renderer` prints here and now, `previews` in another process."""

    committees: CommitteeService
    hearings: HearingService
    responses: ResponseService
    recovery: RecoveryService
    renderer: Renderer
    previews: PreviewRenderer
    paste: PasteReader
    clock: Clock
    demonstration: Demonstration
    database: Path
