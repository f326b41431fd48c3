"""A clock that tests move, a fresh journal, and check-ins to put into it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Clock, Moment
from companion.domain.scales import Measure
from companion.storage.journal import Journal, create_journal, open_journal

BERLIN = "Europe/Berlin"
MORNING = datetime(2026, 11, 18, 8, 30)
"""A Wednesday."""


class FakeClock:
    """A clock that goes only when it is told to. The wall clock and the elapsed seconds move on their own."""

    def __init__(self, local: datetime = MORNING, *, hours: float = 1, zone: str = BERLIN) -> None:
        self._now = Moment(local, timedelta(hours=hours), zone)
        self._elapsed = 0.0

    def now(self) -> Moment:
        """The wall clock."""
        return self._now

    def elapsed(self) -> float:
        """Seconds that went by."""
        return self._elapsed

    def after(self, wait: timedelta) -> Moment:
        """At the offset this clock has now."""
        return self.at(self._now.local + wait)

    def at(self, local: datetime) -> Moment:
        """A local time at the offset this clock has now."""
        return Moment(local.replace(tzinfo=None), self._now.offset, self._now.zone)

    def passes(self, **duration: float) -> None:
        """Let time go by on both, such as ``passes(minutes=5)``."""
        self.jumps(**duration)
        self._elapsed += timedelta(**duration).total_seconds()

    def jumps(self, **duration: float) -> None:
        """Set the wall clock forward or back; no time goes by."""
        self._now = Moment(self._now.local + timedelta(**duration), self._now.offset, self._now.zone)

    def travels(self, *, hours: float, zone: str) -> None:
        """Set the wall clock to a zone with this offset to UTC, at the same moment."""
        offset = timedelta(hours=hours)
        self._now = Moment(self._now.local - self._now.offset + offset, offset, zone)


def a_check_in(
    pain: int | None = None,
    *,
    clock: Clock | None = None,
    at: datetime | Moment | None = None,
    id: UUID | None = None,
    ratings: dict[Measure, int] | None = None,
    marks: tuple[Mark, ...] = (),
    finished: bool = True,
    **answers: Any,
) -> CheckIn:
    """A finished check-in of now, or of a local time, that was kept now or, if that is later, then."""
    clock = clock or FakeClock()
    moment = clock.at(at) if isinstance(at, datetime) else at or clock.now()
    kept_at = max(clock.now(), moment, key=lambda m: m.instant)
    rated = {**({} if pain is None else {Measure.PAIN: pain}), **(ratings or {})}
    return CheckIn(
        id=id or uuid4(), at=moment, kept_at=kept_at, ratings=rated, marks=marks, finished=finished, **answers
    )


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands at half past eight on a Wednesday morning until the test moves it."""
    return FakeClock()


@pytest.fixture
def journal(tmp_path: Path, clock: FakeClock) -> Iterator[Journal]:
    """A fresh, empty journal in a file of its own."""
    opened = create_journal(tmp_path / "journal.companion", clock=clock)
    yield opened
    opened.close()


def keep_all(journal: Journal, *check_ins: CheckIn) -> None:
    """Keep check-ins in one unit of work."""
    with journal.unit() as unit:
        for check_in in check_ins:
            unit.check_ins.put(check_in)
        unit.commit()


def kept_in(path: Path) -> list[CheckIn]:
    """All check-ins in a journal that is not open, newest first."""
    opened = open_journal(path, clock=FakeClock())
    try:
        with opened.reading() as unit:
            return unit.check_ins.latest(1_000_000)
    finally:
        opened.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long the tests that kill programs go on."""
    parser.addoption("--trials", type=int, default=60, help="how often a program is killed (60)")


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> int:
    """How often a program is killed; ``pytest --trials 10000`` for a night."""
    return int(request.config.getoption("trials"))
