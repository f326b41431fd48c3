"""What a person can do with check-ins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from companion.domain.changes import Changes
from companion.domain.check_in import OFFERED_AGAIN_FOR, CheckIn
from companion.domain.clock import Clock, Moment
from companion.storage.journal import Journal

if TYPE_CHECKING:
    from companion.storage.check_in_reading import CheckInReading


@dataclass(frozen=True, slots=True)
class Today:
    """What the page of today shows.

    ``open`` is the newest unfinished one of today, ``unfinished`` the newest one of the seven days before; a number
    alone only if nothing was noted after it. ``so_far`` are the whole ones of today, the earliest first. ``last`` is
    the newest before the open one, ``marked`` the two newest with a mark on the body, the newest first.
    ``open_kept`` is when an answer to the open one was kept last.
    """

    open: CheckIn | None
    unfinished: CheckIn | None
    so_far: tuple[CheckIn, ...]
    last: CheckIn | None
    marked: tuple[CheckIn, ...]
    open_kept: Moment | None = None


def keep(check_in: CheckIn, *, journal: Journal) -> Changes:
    """Keep what was answered, in place of what was kept under the same id before. Doing it twice changes nothing.

    One that is not finished and in which nothing is answered any more is taken out.

    Raises:
        JournalTrouble: nothing was written.
    """
    with journal.unit() as unit:
        if check_in.is_empty and not check_in.finished:
            unit.check_ins.remove(check_in.id)
        else:
            unit.check_ins.put(check_in)
        unit.commit()
    return Changes.CHECK_INS


def today(*, journal: Journal, clock: Clock) -> Today:
    """What the page of today shows.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    day = clock.now().day
    a_week_ago = clock.at(datetime.combine(day - OFFERED_AGAIN_FOR, time.min)).instant
    with journal.glance() as check_ins:
        unfinished = check_ins.unfinished_since(a_week_ago)
        open_one = next((check_in for check_in in unfinished if check_in.at.day == day), None)
        return Today(
            open=open_one,
            unfinished=_to_go_on_with(unfinished, day, check_ins),
            so_far=tuple(check_in for check_in in check_ins.between(day, day) if check_in.is_whole),
            last=next(iter(check_ins.latest(1, open_one.at if open_one else None)), None),
            marked=tuple(check_ins.latest(2, marked=True)),
            open_kept=_last_kept(open_one, check_ins, clock) if open_one else None,
        )


def earlier(*, journal: Journal, limit: int = 50) -> tuple[CheckIn, ...]:
    """The newest check-ins, newest first.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        return tuple(unit.check_ins.latest(limit))


def _to_go_on_with(unfinished: list[CheckIn], day: date, check_ins: CheckInReading) -> CheckIn | None:
    """The newest one of the days before; nobody is asked day after day about numbers that were enough."""
    newest = check_ins.between(day - OFFERED_AGAIN_FOR, day - timedelta(days=1))[-1:]
    return next((one for one in unfinished if one.at.day < day and (not one.is_whole or one in newest)), None)


def _last_kept(check_in: CheckIn, check_ins: CheckInReading, clock: Clock) -> Moment | None:
    """On the clock as it goes here and now: the journal has the instant only."""
    changed, here = check_ins.changed_at(check_in.id), clock.now()
    return Moment.of(changed.astimezone(timezone(here.offset)), here.zone) if changed else None
