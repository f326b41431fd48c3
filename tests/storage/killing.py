"""Programs that are killed in the middle of their work. Run in a process of its own, which does nothing but fork."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NoReturn
from uuid import UUID

from companion.actions import check_in as verbs
from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Moment
from companion.domain.scales import Measure
from companion.storage.journal import Journal, create_journal, open_journal
from companion.storage.upgrade import Versions
from tests.support.journals import MORNING, FakeClock, a_check_in

LONGEST_LIFE = 0.03
"""Seconds from the first acknowledgement, or for one in four from the start: those die opening the journal."""

TRIALS_WITH_ONE_JOURNAL = 25

State = tuple[dict[UUID, CheckIn], dict[UUID, tuple[CheckIn, Moment]]]
"""What is in a journal, and what is in its bin."""


def clock_of(deed: int) -> FakeClock:
    """The time of a deed: it depends on nothing else, so that a deed done again is the same deed."""
    return FakeClock(MORNING + timedelta(minutes=deed))


@cache
def answered(deed: int) -> CheckIn:
    """What is answered in a deed. Five deeds are about one check-in."""
    about, step = divmod(deed, 5)
    first = a_check_in(about % 11, id=UUID(int=about), clock=clock_of(about * 5), finished=False)
    marks = tuple(Mark(area=f"area_{number}", strength=number) for number in range(10))
    noted = replace(first, marks=marks, note=f"note {about} " * 40)
    done = replace(noted, marks=marks[::-3], ratings={measure: about % 11 for measure in Measure}, finished=True)
    return (first, noted, done, done, done)[step]


def do(deed: int, journal: Journal) -> None:
    """Keep, edit, finish, delete and restore, one after the other."""
    check_in = answered(deed)
    if deed % 5 == 3:
        verbs.delete(check_in.id, journal=journal, clock=clock_of(deed))
    elif deed % 5 == 4:
        verbs.restore(check_in.id, journal=journal)
    else:
        verbs.keep(check_in, journal=journal)


def after(deeds: int) -> State:
    """What must be in the journal after the first ``deeds`` deeds."""
    kept = {check_in.id: check_in for check_in in map(answered, range(deeds))}
    binned = {}
    if deeds % 5 == 4:
        check_in = kept.pop(answered(deeds - 1).id)
        binned[check_in.id] = (check_in, clock_of(deeds - 1).now())
    return kept, binned


def found_in(path: Path) -> State:
    """What is in the journal."""
    journal = open_journal(path, clock=FakeClock())
    try:
        with journal.reading() as unit:
            kept = {check_in.id: check_in for check_in in unit.check_ins.latest(1_000_000)}
            return kept, {check_in.id: (check_in, at) for check_in, at in unit.check_ins.in_bin()}
    finally:
        journal.close()


def works_on(path: Path, deed: int, acknowledged: int) -> NoReturn:
    """Do one deed after the other and acknowledge each, until killed."""
    journal = open_journal(path, clock=FakeClock())
    while True:
        do(deed, journal)
        os.write(acknowledged, b".")
        deed += 1


def killed_after(seconds: float, work: Callable[[int], None], *, at_work: bool = False) -> int:
    """Fork a process that works, kill it after some time, or so long after it first acknowledged; how often it did."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        os.close(reading)
        work(writing)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        first = pipe.read(1) if at_work else b""
        time.sleep(seconds)
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        return len(first + pipe.read())


def kill_while_keeping(pipe: Connection, folder: Path, trials: int, seed: int) -> None:
    """Kill, look what is there, go on from there; send how many deeds were acknowledged, or what was wrong."""
    chance, total, deed = random.Random(seed), 0, 0
    path = folder / "none"
    for trial in range(trials):
        if trial % TRIALS_WITH_ONE_JOURNAL == 0:
            path, deed = folder / f"journal{trial}.companion", 0
            create_journal(path, clock=FakeClock()).close()
        life, at_work = chance.uniform(0, LONGEST_LIFE), chance.random() > 0.25
        acknowledged = killed_after(life, _worker(path, deed), at_work=at_work)
        total, deed = total + acknowledged, deed + acknowledged
        found = found_in(path)
        if found not in (after(deed), after(deed + 1)):
            pipe.send(f"trial {trial} of seed {seed}: {deed} deeds were acknowledged, something else was found")
            return
    left = [name.name for name in folder.iterdir() if name.suffix != ".companion"]
    pipe.send(f"left lying: {left}" if left else total)


def _worker(path: Path, deed: int) -> Callable[[int], None]:
    return lambda acknowledged: works_on(path, deed, acknowledged)


def kill_while_bringing_up_to_date(pipe: Connection, filled: Path, versions: Versions, trials: int, seed: int) -> None:
    """Kill at any time; send how many were left as they were, or what was wrong."""
    chance, untouched = random.Random(seed), 0
    before = found_in(filled)
    path = filled.parent / "trial" / filled.name
    upgrade(_fresh(filled, path), versions)
    for trial in range(trials):
        killed_after(chance.uniform(0, 0.15), lambda _: upgrade(path, versions))
        if version_of(path) != versions.head:
            untouched += 1
            if found_in(path) != before:
                pipe.send(f"trial {trial} of seed {seed}: neither old nor new")
                return
        upgrade(path, versions)
        _fresh(filled, path)
    pipe.send(untouched)


def upgrade(path: Path, versions: Versions) -> None:
    """Open it with the next version of the program."""
    open_journal(path, clock=FakeClock(), versions=versions).close()


def version_of(path: Path) -> str:
    """The version of a journal."""
    from companion.storage import health

    return health.version_of(path)


def _fresh(filled: Path, path: Path) -> Path:
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    return Path(shutil.copy(filled, path))
