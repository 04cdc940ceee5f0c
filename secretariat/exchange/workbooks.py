"""Lists as Excel workbooks."""

from __future__ import annotations

from pathlib import Path

from secretariat.application.export import ExportTable


class Workbooks:
    """See `secretariat.application.ports.TableFiles`."""

    def write(self, table: ExportTable, target: Path) -> None:
        """Write a workbook, whole or not at all."""
        raise NotImplementedError
