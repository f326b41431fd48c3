"""A clock may be wrong at one start: what is old goes if two looks agree that it is."""

from datetime import datetime, timedelta

BIN = "bin_looked_through"
PRACTICES = "practices_looked_through"
"""The facts in a journal that say when each was looked through."""

LOOKS_APART = timedelta(days=1)
"""How much time lies at least between two looks that agree on what is old enough to go."""


def is_due(now: datetime, before: datetime | None, *, seems_old: bool) -> bool:
    """Whether there is something to be taken out or, after a look ahead of now, to be put right."""
    if before is None:
        return seems_old
    return (seems_old or before > now) and abs(now - before) >= LOOKS_APART
