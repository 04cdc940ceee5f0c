"""Everything a window or a command may ask of the program, in one place; `secretariat.bootstrap` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from secretariat.application.committees import CommitteeService
from secretariat.application.demonstration import DemonstrationService
from secretariat.application.hearings import HearingService
from secretariat.application.ports import Clock, PasteReader, PreviewRenderer, Renderer, Safekeeping
from secretariat.application.recovery import RecoveryService
from secretariat.application.responses import ResponseService

__all__ = [
    "CommitteeService",
    "DemonstrationService",
    "HearingService",
    "RecoveryService",
    "ResponseService",
    "Services",
]


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
    demonstration: DemonstrationService
    safekeeping: Safekeeping
    database: Path
