"""Whatever is wished, refused, opened and taken away in whichever order: what the door promises holds."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any, TypeAlias
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from companion.actions import bin, plan
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.plan import Goal
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.journal import create_journal, open_journal
from companion.ui.background import Background
from companion.ui.journal_door import Aspect, JournalDoor, Kept
from tests.support.journals import FakeClock
from tests.support.patience import PATIENCE, let_happen
from tests.support.routines import RANDOM_PROGRAMS

CLOCK = FakeClock()
MINE, OTHER, EXAMPLE = "mine", "other", "example"
JOURNALS = (MINE, OTHER, EXAMPLE)
FILE = "journal.companion"
Said: TypeAlias = dict[str, tuple[str, bool]]
"""The words of each record, and whether it lies in the bin."""

WHATS = ("say", "delete", "put back")
WHOLE = Aspect.CONTENT | Aspect.PLACE


@dataclass(frozen=True, slots=True, repr=False)
class Record:
    """What is wished about. ``said`` is what of it is settled when it is written; see the screens that do so."""

    name: str
    said: Aspect
    comes_along: bool = False
    stays: bool = False

    def __repr__(self) -> str:
        return self.name

    @property
    def id(self) -> UUID:
        """The same in every journal."""
        return UUID(int=RECORDS.index(self) + 1)


RECORDS = (
    Record("check-in", Aspect.CONTENT, comes_along=True),
    Record("draft", WHOLE, comes_along=True),
    Record("goal", WHOLE),
    Record("practice", WHOLE, stays=True),
)
"""One that stays is always of the journal in which it was first said."""


@dataclass(slots=True, eq=False)
class Wish:
    """What a person wants of a record: new words, or that it lies in the bin or not."""

    number: int
    record: Record
    what: str
    of: str | None
    """Its journal; None while none was opened yet."""
    refusals: int
    """How often its journal is locked when it is to be done."""
    done_in: list[str] = field(default_factory=list)
    told: int = 0
    is_over: bool = False
    """Whether it was withdrawn, or something newer was wished instead."""

    @property
    def aspect(self) -> Aspect:
        """What of the record it settles."""
        return self.record.said if self.what == "say" else Aspect.PLACE

    @property
    def comes_along(self) -> bool:
        """Whether it is for the next real journal if its own does not take it."""
        return self.record.comes_along and self.what == "say"

    @property
    def is_left(self) -> bool:
        """Whether it is still to be done."""
        return not self.told and not self.is_over

    def is_instead_of(self, older: "Wish") -> bool:
        """Whether nobody wants the older one any more."""
        return (self.of, self.record) == (older.of, older.record) and older.aspect in self.aspect

    def do(self, journal: Journal) -> None:
        """As the screens do it."""
        its_id = self.record.id
        if self.refusals:
            self.refusals -= 1
            raise JournalTrouble(Trouble.LOCKED, "journal")
        if self.what == "delete":
            bin.delete(Kind.GOAL, its_id, journal=journal, clock=CLOCK)
        elif Aspect.PLACE in self.aspect:
            bin.restore(Kind.GOAL, its_id, journal=journal)
        if self.what == "say":
            plan.keep(Goal(id=its_id, words=str(self.number), kept_at=CLOCK.now()), journal=journal)

    def then(self, said: Said) -> None:
        """The same in plain words: what each record says, and whether it lies in the bin."""
        words, lies = said.get(self.record.name, ("", False))
        if self.what == "say":
            said[self.record.name] = str(self.number), lies and Aspect.PLACE not in self.aspect
        elif words:
            said[self.record.name] = words, self.what == "delete"


class Somebody:
    """Somebody with two journals and an example, on disks that come and go.

    ``empty`` is a folder with an empty journal and an empty example.
    """

    def __init__(self, empty: Path) -> None:
        self._folder = TemporaryDirectory()
        self._at = {name: Path(self._folder.name, name) for name in JOURNALS}
        """The disk of each: a folder with the journal in it."""
        for name, disk in self._at.items():
            disk.mkdir(mode=0o700)
            copyfile(empty / ("example" if name is EXAMPLE else "real"), disk / FILE)
        self._away: set[str] = set()
        self._wishes: list[Wish] = []
        self._here: str | None = None
        self._number_of: dict[str | None, int] = {None: 0}
        self._lost_one = False
        self._stops: list[tuple[Event, Event]] = []
        """For each time the computer was slow and did not go on yet: set when it is so, and when it goes on."""
        self._faults: list[Exception] = []
        self._background = Background()
        self._background.trouble.connect(self._faults.append)
        self._door = JournalDoor(self._background)

    def wishes(self, record: Record, what: str, refusals: int) -> None:
        earlier = [wish for wish in self._wishes if wish.record is record]
        of = earlier[0].of if earlier and record.stays else self._here
        if what != "say" and not any(wish.of == of for wish in earlier):
            return
        wish = Wish(len(self._wishes), record, what, of, refusals)
        for older in self._wishes:
            older.is_over |= wish.is_instead_of(older)
        self._wishes.append(wish)

        def act(journal: Journal) -> Changes:
            wish.do(journal)
            wish.done_in.append(journal.path.parent.name.split()[0])
            return Changes.PLAN

        def told() -> None:
            wish.told += 1

        self._door.do(
            act,
            then=told,
            about=record.id,
            aspect=wish.aspect,
            of=self._number_of[of] if record.stays else None,
            comes_along=wish.comes_along,
        )

    def opens(self, name: str) -> None:
        path = self._at[name] / FILE
        self._door.open(lambda: open_journal(path, clock=CLOCK), then=partial(self._opened, name), failed=self._failed)

    def _opened(self, name: str) -> None:
        """What was wished before any was open is for the first; one does not write into an example for want of it."""
        self._here = name
        self._number_of[name] = self._door.which
        is_real = name is not EXAMPLE
        for wish in self._wishes:
            if wish.of is None and (is_real or not self._lost_one):
                wish.of = name
        for wish in self._left():
            if is_real and wish.comes_along and wish.of not in (None, EXAMPLE, name):
                since = [one for one in self._left() if (one.of, one.record) == (wish.of, wish.record)]
                for one in since[since.index(wish) :]:
                    one.of = name

    def _failed(self, _: Exception) -> None:
        self._lost_one = True

    def takes_away(self, name: str) -> None:
        if name not in self._away:
            self._away.add(name)
            disk = self._at[name]
            self._later(lambda: disk.rename(disk.with_suffix(".away")))

    def brings_back(self, name: str, another_name: bool) -> None:
        if name in self._away:
            self._away.remove(name)
            old = self._at[name]
            new = self._at[name] = old.with_name(f"{old.name} again") if another_name else old
            self._later(lambda: old.with_suffix(".away").rename(new))

    def tries_again(self) -> None:
        self._door.try_again()

    def is_slow(self) -> None:
        """What is handed over from now on is not begun until the computer goes on."""
        reached, goes_on = Event(), Event()
        self._later(reached.set)
        self._later(goes_on.wait)
        self._stops.append((reached, goes_on))

    def hears(self) -> None:
        """What came of what was handed over before the computer was slow."""
        if self._stops:
            self._stops[0][0].wait()
            QCoreApplication.processEvents()

    def goes_on(self) -> None:
        """Until the computer is slow the next time."""
        if self._stops:
            self._stops.pop(0)[1].set()

    def waits(self) -> None:
        while self._stops:
            self.goes_on()
        while self._background.is_busy():
            let_happen(PATIENCE)
        assert not self._faults
        self._the_door_knows_what_is_left()

    def withdraws(self, record: Record, aspect: Aspect) -> None:
        self.waits()
        if self._here is None:
            return
        self._door.withdraw(record.id, aspect)
        for wish in self._left():
            if (wish.of, wish.record) == (self._here, record) and aspect in wish.aspect:
                wish.is_over = True
        self._the_door_knows_what_is_left()

    def goes(self) -> None:
        """Close all."""
        while self._stops:
            self.goes_on()
        self._door.close()
        self._background.close()
        self._background.deleteLater()
        self._folder.cleanup()

    def sees_that_all_is_kept(self) -> None:
        """All troubles are over, and each journal is opened once more."""
        for name in JOURNALS:
            self.brings_back(name, another_name=False)
        for wish in self._wishes:
            wish.refusals = 0
        self.waits()
        found = {name: self._what_says(name) for name in JOURNALS}
        assert self._left() == []
        assert not self._door.something_waits_elsewhere
        for name in JOURNALS:
            wished: Said = {}
            for wish in self._wishes:
                if name in wish.done_in:
                    wish.then(wished)
            assert found[name] == wished, name
        for wish in self._wishes:
            self._is_done_where_it_belongs(wish)

    def _what_says(self, name: str) -> Said:
        found: list[Said] = []
        self.opens(name)
        self.waits()
        self._door.try_again()
        self._door.ask(_said, found.append)
        self.waits()
        return found[0]

    def _is_done_where_it_belongs(self, wish: Wish) -> None:
        assert wish.told == bool(wish.done_in), wish
        if wish.record.comes_along:
            assert (EXAMPLE in wish.done_in) == (wish.of == EXAMPLE and wish.told), wish
        else:
            assert set(wish.done_in) <= {wish.of}, wish
        if wish.what == "say":
            assert len(wish.done_in) <= 1, wish

    def _the_door_knows_what_is_left(self) -> None:
        left = self._left()
        for record in RECORDS:
            where = {wish.of for wish in left if wish.record is record}
            waits_here = self._door.is_open and self._here in where
            kept = Kept.REFUSED if waits_here else Kept.UNDER_WAY if where else Kept.YES
            assert self._door.state(record.id) is kept, record
            assert self._door.expects(record.id) == (self._here in where), record
        elsewhere = [wish for wish in left if wish.of is None or wish.of not in (self._here, EXAMPLE)]
        assert self._door.something_waits_elsewhere == bool(elsewhere)

    def _left(self) -> list[Wish]:
        """What is neither done, nor settled by what was wished since, nor withdrawn."""
        return [wish for wish in self._wishes if wish.is_left]

    def _later(self, work: Any) -> None:
        """Once all is done that was handed over before."""
        self._background.run(work, lambda _: None)


def _said(journal: Journal) -> Said:
    lying = {deleted.what.id: deleted.what for deleted in bin.lying(Kind.GOAL, journal=journal)}
    found = {one: bin.as_kept(Kind.GOAL, one.id, journal=journal) or lying.get(one.id) for one in RECORDS}
    return {one.name: (goal.words, one.id in lying) for one, goal in found.items() if goal}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tmp_path = tmp_path_factory.mktemp("empty")
    create_journal(tmp_path / "real", clock=CLOCK).close()
    create_journal(tmp_path / "example", clock=CLOCK, example=True).close()
    return tmp_path


Step: TypeAlias = tuple[Any, ...]
"""What somebody does, and with what."""


def steps(record: Record, journals: tuple[str, str]) -> list[Step]:
    """What can happen to one record in two journals."""
    return [
        *((Somebody.wishes, record, what, refusals) for what in WHATS for refusals in (0, 1, 2)),
        *((Somebody.opens, name) for name in journals),
        *((Somebody.takes_away, name) for name in journals),
        *((Somebody.brings_back, name, another) for name in journals for another in (False, True)),
        *((Somebody.withdraws, record, aspect) for aspect in (Aspect.CONTENT, WHOLE)),
        *[(Somebody.is_slow,), (Somebody.hears,), (Somebody.goes_on,), (Somebody.tries_again,)] * 2,
        (Somebody.waits,),
    ]


stories = st.tuples(st.sampled_from(RECORDS), st.sampled_from([(MINE, OTHER), (MINE, EXAMPLE)])).flatmap(
    lambda about: st.lists(st.sampled_from(steps(*about)), min_size=10, max_size=40)
)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=max(RANDOM_PROGRAMS // 12, 1), derandomize=True, deadline=None)
@given(story=stories)
def test_whatever_happens_each_journal_says_in_the_end_what_was_last_wished_of_it(
    empty: Path, story: list[Step]
) -> None:
    somebody = Somebody(empty)
    try:
        for do, *what in story:
            do(somebody, *what)
        somebody.sees_that_all_is_kept()
    finally:
        somebody.goes()
