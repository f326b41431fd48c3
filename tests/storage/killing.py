"""Programs that are killed in the middle of their work. Run in a process of its own, which does nothing but fork."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NoReturn
from uuid import UUID

from companion.actions import bin
from companion.actions import check_in as check_ins
from companion.actions import medicine as medicines
from companion.actions import pack as packs
from companion.actions import practice as practices
from companion.actions.bin import Kind
from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Moment
from companion.domain.kept_pack import KeptPack
from companion.domain.medicine import Medicine, Taken
from companion.domain.pack import PackKind
from companion.domain.pack_run import PackRun
from companion.domain.practice import Ending, Practice
from companion.domain.routine_run import RoutineRun, RoutineSnapshot
from companion.domain.scales import Measure
from companion.storage.journal import Journal, create_journal, open_journal
from companion.storage.upgrade import Versions
from tests.support.journals import MORNING, FakeClock, a_check_in
from tests.support.practices import a_practice
from tests.support.routines import a_routine

LONGEST_LIFE = 0.03
"""Seconds from the first acknowledgement, or for one in four from the start: those die opening the journal."""

TRIALS_WITH_ONE_JOURNAL = 25

EVER = (datetime(1900, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))

STEPS = 13
"""Deeds about one check-in, one practice, one pack and one medicine."""


@dataclass
class State:
    """What is in a journal: check-ins, those in the bin, practices with their runs, packs, medicines and doses."""

    check_ins: dict[UUID, CheckIn] = field(default_factory=dict)
    deleted: dict[UUID, tuple[CheckIn, Moment]] = field(default_factory=dict)
    practices: dict[UUID, tuple[Practice, RoutineSnapshot | None]] = field(default_factory=dict)
    packs: dict[UUID, KeptPack] = field(default_factory=dict)
    medicines: dict[UUID, Medicine] = field(default_factory=dict)
    taken: dict[UUID, Taken] = field(default_factory=dict)


def clock_of(deed: int) -> FakeClock:
    """The time of a deed: it depends on nothing else, so that a deed done again is the same deed."""
    return FakeClock(MORNING + timedelta(minutes=deed))


@cache
def answered(deed: int) -> CheckIn:
    """What is answered in one of the first deeds about a check-in."""
    about, step = divmod(deed, STEPS)
    first = a_check_in(about % 11, id=UUID(int=about), clock=clock_of(about * STEPS), finished=False)
    marks = tuple(Mark(area=f"area_{number}", strength=number) for number in range(10))
    noted = replace(first, marks=marks, note=f"note {about} " * 40)
    done = replace(noted, marks=marks[::-3], ratings={measure: about % 11 for measure in Measure}, finished=True)
    return (first, noted, done)[min(step, 2)]


@cache
def practised(deed: int) -> tuple[Practice, RoutineSnapshot | None]:
    """A practice when it begins, a step later, and over."""
    about, step = divmod(deed, STEPS)
    begun = a_practice(id=UUID(int=about), clock=clock_of(about * STEPS), pain_before=about % 11)
    run = RoutineRun(a_routine((20, 20), (20,)), id=begun.id)
    run.start(0, begun.began)
    if step > 5:
        run.skip(5)
    reached = begun.reached(run.practised, clock_of(deed).now())
    if step > 6:
        return reached.over(Ending.STOPPED, run.practised, clock_of(deed).now()).rated("pain_after", 3), None
    return reached, run.snapshot()


@cache
def packed(deed: int) -> KeptPack:
    """A pack when it is put on, and when it is taken off."""
    about, step = divmod(deed, STEPS)
    began = clock_of(about * STEPS)
    pack = PackRun(PackKind.COLD, "left_buttock", 10, id=UUID(int=about), now=about, moment=began.now())
    if step > 8:
        pack.take_off(about + 600, clock_of(deed).now())
    return KeptPack(pack=pack.snapshot(), pain_before=about % 11)


@cache
def listed(deed: int) -> Medicine:
    """A medicine that is written down."""
    about = deed // STEPS
    return Medicine(id=UUID(int=about), name=f"medicine {about} " * 40, kept_at=clock_of(about * STEPS).now())


@cache
def noted(deed: int) -> Taken:
    """A dose when it is noted, and with an answer."""
    about, step = divmod(deed, STEPS)
    now = clock_of(about * STEPS).now()
    dose = Taken(id=UUID(int=about), medicine=listed(deed).id, at=now, kept_at=now, before=about % 11)
    return dose.answered(3) if step > 11 else dose


def do(deed: int, journal: Journal) -> None:
    """Keep, edit, finish, delete, restore; begin and end a practice and a pack; write down a medicine and a dose."""
    step, clock = deed % STEPS, clock_of(deed)
    if step < 3:
        check_ins.keep(answered(deed), journal=journal)
    elif step == 3:
        bin.delete(Kind.CHECK_IN, answered(deed).id, journal=journal, clock=clock)
    elif step == 4:
        bin.restore(Kind.CHECK_IN, answered(deed).id, journal=journal)
    elif step < 8:
        practice, run = practised(deed)
        practices.keep(practice, journal=journal, snapshot=run)
    elif step < 10:
        kept = packed(deed)
        packs.keep(kept.pack, journal=journal, pain_before=kept.pain_before)
    elif step < 11:
        medicines.keep(listed(deed), journal=journal)
    else:
        medicines.note_taken(noted(deed), journal=journal)


def after(deeds: int) -> State:
    """What must be in the journal after the first ``deeds`` deeds."""
    state = State()
    for deed in range(deeds):
        step = deed % STEPS
        if step == 3:
            state.deleted[answered(deed).id] = (state.check_ins.pop(answered(deed).id), clock_of(deed).now())
        elif step == 4:
            state.check_ins[answered(deed).id], _ = state.deleted.pop(answered(deed).id)
        elif step < 3:
            state.check_ins[answered(deed).id] = answered(deed)
        elif step < 8:
            state.practices[practised(deed)[0].id] = practised(deed)
        elif step < 10:
            state.packs[packed(deed).pack.id] = packed(deed)
        elif step < 11:
            state.medicines[listed(deed).id] = listed(deed)
        else:
            state.taken[noted(deed).id] = noted(deed)
    return state


def found_in(path: Path) -> State:
    """What is in the journal."""
    journal = open_journal(path, clock=FakeClock())
    try:
        with journal.reading() as unit:
            runs = {one.practice.id: one.snapshot for one in unit.practices.under_way(*EVER)}
            return State(
                {check_in.id: check_in for check_in in unit.check_ins.latest(1_000_000)},
                {check_in.id: (check_in, at) for check_in, at in unit.check_ins.in_bin()},
                {one.id: (one, runs.get(one.id)) for one in unit.practices.latest(1_000_000)},
                {kept.pack.id: kept for kept in unit.packs.latest(1_000_000)},
                {medicine.id: medicine for medicine in unit.medicines.all()},
                {taken.id: taken for taken in unit.taken.all()},
            )
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
    _have_all_loaded(folder / "loaded")
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


def _have_all_loaded(folder: Path) -> None:
    """Do every deed once, or most of a short life would be spent with what each program does at its start."""
    journal = create_journal(folder / "journal.companion", clock=FakeClock())
    for deed in range(STEPS):
        do(deed, journal)
    journal.close()
    shutil.rmtree(folder)


def _worker(path: Path, deed: int) -> Callable[[int], None]:
    return lambda acknowledged: works_on(path, deed, acknowledged)


def kill_while_bringing_up_to_date(pipe: Connection, filled: Path, versions: Versions, trials: int, seed: int) -> None:
    """Kill at any time; send how many were left as they were, or what was wrong."""
    chance, untouched = random.Random(seed), 0
    before = found_in(filled)
    path = filled.parent / "trial" / filled.name
    lasts = how_long(filled, path, versions)
    for trial in range(trials):
        killed_after(_some_time(chance, lasts), lambda _: upgrade(path, versions))
        if version_of(path) != versions.head:
            untouched += 1
            if found_in(path) != before:
                pipe.send(f"trial {trial} of seed {seed}: neither old nor new")
                return
        upgrade(path, versions)
        _fresh(filled, path)
    pipe.send(untouched)


def kill_while_bringing_an_earlier_version_up_to_date(pipe: Connection, frozen: Path, trials: int, seed: int) -> None:
    """The same from the journal of an earlier version; send how many were left as they were, or what was wrong."""
    chance, untouched = random.Random(seed), 0
    path = frozen.parent / "trial" / frozen.name
    lasts = how_long(frozen, path, Versions())
    whole = found_in(path)
    for trial in range(trials):
        _fresh(frozen, path)
        killed_after(_some_time(chance, lasts), lambda _: upgrade(path, Versions()))
        untouched += version_of(path) != Versions().head
        if found_in(path) != whole:
            pipe.send(f"trial {trial} of seed {seed}: something was lost")
            return
    pipe.send(untouched)


def how_long(filled: Path, path: Path, versions: Versions) -> float:
    """Seconds that bringing it up to date takes here and now; the second time, when all is loaded."""
    began = 0.0
    for _ in range(2):
        _fresh(filled, path)
        began = time.perf_counter()
        upgrade(path, versions)
    return time.perf_counter() - began


def _some_time(chance: random.Random, lasts: float) -> float:
    """Half of them before it is over, as it was measured; at times long after, should the computer be busy by now."""
    return chance.uniform(0, 2) ** 3 * lasts


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
