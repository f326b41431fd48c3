"""How much the journal costs: keeping against the bare driver, and a week in a long journal against one in a short."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from companion.actions import check_in as verbs
from companion.domain.check_in import CheckIn, Kind, Mark
from companion.domain.scales import Measure
from companion.storage import driver
from companion.storage.check_ins import to_mark_rows, to_row
from companion.storage.journal import Journal, create_journal, open_journal
from tests.bench.measured import Measured
from tests.support.journals import MORNING, FakeClock, a_check_in

KEEPING, WEEKS = 500, 200
"""How often each is measured; the median counts."""

CHECK_INS_A_DAY, MARKS = 10, 5
TEN_YEARS, A_MONTH = 3650, 30


def measure() -> Iterator[Measured]:
    """The numbers of the journal."""
    with TemporaryDirectory() as folder:
        bare, ours = _keeping(Path(folder))
        yield Measured("keep a check-in with 10 marks, against the bare driver", ours / bare, "×", 2)
        yield Measured("keep a check-in with 10 marks", ours * 1e3, "ms", None)
        short, long, opening = _weeks(Path(folder))
        yield Measured("a week of ten years, against a week of one month", long / short, "×", 1.2)
        yield Measured("a week of ten years (36,500 check-ins)", long * 1e3, "ms", None)
        yield Measured("open a journal of ten years, all of it checked", opening * 1e3, "ms", None)


def _on_a_disk() -> str | None:
    """A folder that outlasts a power cut: memory would make everything durable at once."""
    return "/var/tmp" if sys.platform == "linux" else None


def _keeping(folder: Path) -> tuple[float, float]:
    """Seconds through the bare driver and through the verb, one after the other so that the disk is fair."""
    journal = create_journal(folder / "ours.companion", clock=FakeClock())
    create_journal(folder / "bare.companion", clock=FakeClock()).close()
    connection = driver.connect(folder / "bare.companion")
    times = [_both(connection, journal, _answered()) for _ in range(KEEPING)]
    journal.close()
    connection.close()
    return median(bare for bare, _ in times), median(ours for _, ours in times)


def _both(connection: Any, journal: Journal, check_in: CheckIn) -> tuple[float, float]:
    return _bare(connection, check_in), _seconds(lambda: verbs.keep(check_in, journal=journal))


def _answered() -> CheckIn:
    marks = tuple(Mark(area=f"area_{number}", strength=number, kinds=(Kind.ACHING,)) for number in range(10))
    return a_check_in(6, marks=marks, note="Long walk, then a rest.")


def _bare(connection: Any, check_in: CheckIn) -> float:
    """Seconds for the same rows, written durably with what SQL there must be and nothing else."""
    row, marks = {**to_row(check_in), "changed_instant": "2026-11-18T07:30:00.000000Z"}, to_mark_rows(check_in)

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_insert("check_ins", row), row)
        connection.executemany(_insert("marks", marks[0]), marks)
        connection.execute("COMMIT")

    return _seconds(write)


def _insert(table: str, row: dict[str, Any]) -> str:
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})"


def _weeks(folder: Path) -> tuple[float, float, float]:
    """Seconds for a week in a month's journal and in one of ten years, and for opening the latter."""
    month, decade = (_filled(folder / f"{days}.companion", days) for days in (A_MONTH, TEN_YEARS))
    times = [(_seconds(lambda: _week(month)), _seconds(lambda: _week(decade))) for _ in range(WEEKS)]
    month.close()
    decade.close()
    opening = median(_seconds(lambda: _open_and_close(decade.path)) for _ in range(5))
    return median(short for short, _ in times), median(long for _, long in times), opening


def _week(journal: Journal) -> None:
    """The two weeks that a page with a week needs, from the middle of the last month."""
    last = (MORNING - timedelta(days=10)).date()
    with journal.reading() as unit:
        assert len(unit.check_ins.between(last - timedelta(days=13), last)) == 14 * CHECK_INS_A_DAY


def _filled(path: Path, days: int) -> Journal:
    journal = create_journal(path, clock=FakeClock())
    with journal.unit() as unit:
        for day, hour in product(range(days), range(CHECK_INS_A_DAY)):
            unit.check_ins.put(_of(MORNING.replace(hour=6) - timedelta(days=day) + timedelta(hours=hour)))
        unit.commit()
    return journal


def _of(local: datetime) -> CheckIn:
    marks = tuple(Mark(area=f"area_{local.day}_{number}", strength=5, kinds=(Kind.DEEP,)) for number in range(MARKS))
    ratings = {measure: (local.day + local.hour) % 11 for measure in Measure}
    return a_check_in(at=local, clock=FakeClock(local), ratings=ratings, marks=marks, note="A day like others. " * 3)


def _open_and_close(path: Path) -> None:
    open_journal(path, clock=FakeClock()).close()


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started
