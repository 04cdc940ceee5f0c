"""What every paper of a committee says of it: its letterhead, its foot, the file's author."""

from __future__ import annotations

from secretariat.domain.committees import CommitteeDraft, Letterhead


def letterhead(committee: CommitteeDraft) -> Letterhead:
    """Return the committee's own letterhead, or its name and administration where none was made."""
    head = committee.letterhead
    if head.lines or head.logo:
        return head
    return Letterhead(lines=present(committee.name, committee.administration))


def foot(committee: CommitteeDraft) -> tuple[str, ...]:
    """Return the lines at the foot of every page."""
    return present(committee.office, committee.administration, *lines(committee.address))


def author(committee: CommitteeDraft) -> str:
    """Return who a file says made it."""
    return ", ".join(present(committee.office, committee.administration)) or committee.name


def present(*texts: str) -> tuple[str, ...]:
    """Return the texts that say something, stripped."""
    return tuple(text.strip() for text in texts if text.strip())


def lines(text: str) -> tuple[str, ...]:
    """Return the lines that say something."""
    return present(*text.splitlines())
