"""The window. The only room, besides `secretariat.app` and `secretariat.showcase`, that knows Qt."""

from __future__ import annotations

from secretariat.ui.lasting_constants import keep_constants

# At import, because every process that shows a window comes through here and the first signal may come at once.
keep_constants()
